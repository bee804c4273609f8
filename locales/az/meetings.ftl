# Meetings, agenda, invitations.

rejection-meetings-agenda-adopted-already = Gündəlik artıq qəbul edilib.
rejection-meetings-agenda-empty = Gündəlikdə bənd yoxdur.
rejection-meetings-agenda-not-adopted = Gündəlik hələ qəbul edilməyib.
rejection-meetings-archive = Bu görüş mənbələr əsasında arxiv kimi daxil edilib: burada yeni hərəkət edilmir.
rejection-meetings-closed = Görüş bağlanıb.
rejection-meetings-invited-already = { $party } artıq dəvət olunub.
rejection-meetings-item-current = { $item } bəndi müzakirə olunur.
rejection-meetings-item-unknown = { $item } bəndi yoxdur.
rejection-meetings-meeting-unknown = { $meeting } görüşü yoxdur.
rejection-meetings-no-quorum = { $present } üzv iştirak edir; açılış üçün { $needed } üzv lazımdır.
rejection-meetings-not-invited = { $party } dəvət olunmayıb.
rejection-meetings-not-open = Görüş açılmayıb.
rejection-meetings-not-suspended = Görüşə fasilə verilməyib.
rejection-meetings-open-already = Görüş artıq açılıb.
rejection-meetings-speakers-wait = { $waiting -> 
    [one] { $waiting } çıxışçı növbədədir. 
    *[other] { $waiting } çıxışçı növbədədir. 
    }
