# موضوع‌هایی که درباره آن‌ها اطلاع داده می‌شود.

word-topic-invitations = دعوت‌نامه‌ها
word-topic-delegations = هیئت‌ها
word-topic-documents = اسناد
word-topic-drafts = پیش‌نویس‌های در دست مذاکره
word-topic-silence = رویه‌های سکوت
word-topic-decisions = تصمیم‌ها
word-topic-meetings = نشست‌ها
word-topic-commitments = تعهدها
