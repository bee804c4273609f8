/* Opens N live streams over loopback and says, for each act, when the last of them has read what followed.
 * usage: followers PORT STREAMS ADDRESSES < KINDS
 * KINDS: one kind of reader a line, "PATH<TAB>COOKIE" (the cookie may be empty); streams take them in turn.
 * It connects from 127.0.0.2, .3 ... (ADDRESSES of them), so that ports and the bound of one address suffice.
 * Says "open N" once every stream has its first message, then reads orders, one a line:
 *   round MS      waits until every stream has a message more, MS at most; says
 *                 "round STREAMS FIRST_NS LAST_NS BYTES" (CLOCK_MONOTONIC of the first and last read, bytes of all)
 *                 and after it one line of STREAMS times in ns, sorted
 *   until MS TEXT waits until every stream has read TEXT in what came since "open" or the last order; says
 *                 "until STREAMS LAST_NS MESSAGES MOST" (messages of all, and the most of one stream)
 * A message ends with an empty line; its chunk with the end of the line behind that. Everything is in one thread. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { BATCH = 1024, KINDS_MAX = 256, LINE = 4096, KEPT = 96 };
struct stream { int fd; uint8_t newlines, found, comment; uint32_t messages; char tail[KEPT]; uint8_t kept; };
static struct stream *all;
static int64_t *times;
static int streams, ep;
static char buf[1 << 18];

static int64_t now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1000000000LL + t.tv_nsec; }
static void die(const char *what) { perror(what); exit(1); }

/* Counts the messages that end in these bytes: "\n\n", wherever the bytes are cut. A comment, by which a proxy sees life, is none. */
static uint32_t ended(struct stream *s, const char *from, ssize_t n) {
    uint32_t found = 0;
    const char *end = from + n;
    while (from < end) {
        if (s->newlines == 0) {
            const char *next = memchr(from, '\n', end - from);
            if (!next) return found;
            s->newlines = 1; from = next + 1;
        } else {
            if (*from == '\n') found += !s->comment;
            else s->comment = *from == ':';
            s->newlines = 0; from++;
        }
    }
    return found;
}

/* True once the text stood in what was read, over the edges of reads too. */
static int stands(struct stream *s, const char *from, ssize_t n, const char *text, size_t len) {
    if (memmem(from, n, text, len)) return 1;
    char seam[2 * KEPT];
    size_t more = (size_t)n < len ? (size_t)n : len;
    memcpy(seam, s->tail, s->kept); memcpy(seam + s->kept, from, more);
    int found = memmem(seam, s->kept + more, text, len) != NULL;
    if ((size_t)n >= len) { memcpy(s->tail, from + n - len, len); s->kept = len; }
    else { size_t keep = s->kept + n > KEPT ? KEPT - n : s->kept;
           memmove(s->tail, s->tail + s->kept - keep, keep); memcpy(s->tail + keep, from, n); s->kept = keep + n; }
    return found;
}

/* Reads what has come; how many streams have what is waited for. `text` is what, or NULL for one message more. */
static int64_t bytes;
static int turn(const char *text, size_t len, int wait, int *left) {
    struct epoll_event ev[BATCH];
    int n = epoll_wait(ep, ev, BATCH, wait);
    for (int k = 0; k < n; k++) {
        struct stream *s = &all[ev[k].data.u32];
        ssize_t r = read(s->fd, buf, sizeof buf);
        if (r == 0) { fprintf(stderr, "a stream has ended\n"); exit(1); }
        if (r < 0) { if (errno == EAGAIN || errno == EINTR) continue; die("read"); }
        bytes += r;
        uint32_t found = ended(s, buf, r);
        s->messages += found;
        int has = text ? stands(s, buf, r, text, len) : found > 0;
        if (has && !s->found) { s->found = 1; times[s - all] = now(); (*left)--; }
    }
    return n;
}
static int up(const void *a, const void *b) { int64_t x = *(int64_t *)a, y = *(int64_t *)b; return (x > y) - (x < y); }

static void await(const char *text, int ms) {
    int left = streams;
    size_t len = text ? strlen(text) : 0;
    int64_t until = now() + ms * 1000000LL;
    for (int i = 0; i < streams; i++) { all[i].found = 0; all[i].messages = 0; all[i].kept = 0; }
    bytes = 0;
    while (left > 0) {
        if (now() > until) { fprintf(stderr, "%d streams did not follow within %d ms\n", left, ms); exit(1); }
        turn(text, len, 50, &left);
    }
}

int main(int argc, char **argv) {
    if (argc != 4) { fprintf(stderr, "usage: followers PORT STREAMS ADDRESSES < KINDS\n"); return 2; }
    int port = atoi(argv[1]), addresses = atoi(argv[3]), kinds = 0;
    streams = atoi(argv[2]);
    static char line[LINE], *path[KINDS_MAX], *cookie[KINDS_MAX];
    while (fgets(line, sizeof line, stdin) && line[0] != '\n' && kinds < KINDS_MAX) {
        line[strcspn(line, "\n")] = 0;
        char *tab = strchr(line, '\t');
        if (!tab) { fprintf(stderr, "a kind of reader without a tab\n"); return 2; }
        *tab = 0; path[kinds] = strdup(line); cookie[kinds++] = strdup(tab + 1);
    }
    if (!kinds || streams < 1 || addresses < 1) return 2;
    struct rlimit lim; getrlimit(RLIMIT_NOFILE, &lim);
    lim.rlim_cur = lim.rlim_max; setrlimit(RLIMIT_NOFILE, &lim);
    if (lim.rlim_cur < (rlim_t)streams + 64) { fprintf(stderr, "the system permits %ld open files\n", (long)lim.rlim_cur); return 3; }
    all = calloc(streams, sizeof *all); times = calloc(streams, sizeof *times); ep = epoll_create1(0);
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    for (int i = 0; i < streams; i++) {
        int fd = all[i].fd = socket(AF_INET, SOCK_STREAM, 0), one = 1;
        if (fd < 0) die("socket");
        struct sockaddr_in own = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK + 1 + i % addresses)};
        setsockopt(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &one, sizeof one);
        struct linger hard = {1, 0}; setsockopt(fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        if (bind(fd, (struct sockaddr *)&own, sizeof own) || connect(fd, (struct sockaddr *)&to, sizeof to)) die("connect");
        int kind = i % kinds;
        int n = snprintf(buf, sizeof buf, "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n%s%s%s\r\n", path[kind], port,
                         *cookie[kind] ? "Cookie: " : "", cookie[kind], *cookie[kind] ? "\r\n" : "");
        if (write(fd, buf, n) != n) die("write");
        /* The head and the first message are read here, so that a wrong answer is seen. */
        ssize_t r = read(fd, buf, sizeof buf - 1);
        buf[r > 0 ? r : 0] = 0;
        if (strncmp(buf, "HTTP/1.1 200", 12)) { fprintf(stderr, "%s was answered %.80s\n", path[kind], buf); return 1; }
        fcntl(fd, F_SETFL, O_NONBLOCK);
        struct epoll_event e = {.events = EPOLLIN, .data.u32 = i};
        if (epoll_ctl(ep, EPOLL_CTL_ADD, fd, &e)) die("epoll_ctl");
    }
    int none = 1 << 30;
    while (turn(NULL, 0, 500, &none) > 0) {}
    printf("open %d\n", streams); fflush(stdout);
    struct pollfd order = {.fd = 0, .events = POLLIN};
    static char text[LINE];
    for (;;) {
        /* Between orders what comes is read all the same. */
        int left = 1 << 30;
        while (poll(&order, 1, 0) == 0) turn(NULL, 0, 10, &left);
        int ms = 0;
        size_t at = 0;
        for (;;) { ssize_t r = read(0, line + at, 1); if (r <= 0) return 0; if (line[at] == '\n' || at + 2 == sizeof line) break; at++; }
        line[at] = 0;
        if (sscanf(line, "round %d", &ms) == 1) {
            printf("ready\n"); fflush(stdout);
            await(NULL, ms);
            qsort(times, streams, sizeof *times, up);
            printf("round %d %lld %lld %lld\n", streams, (long long)times[0], (long long)times[streams - 1], (long long)bytes);
            for (int i = 0; i < streams; i++) printf("%lld%c", (long long)times[i], i + 1 < streams ? ' ' : '\n');
        } else if (sscanf(line, "until %d %4000[^\n]", &ms, text) == 2 && strlen(text) < KEPT) {
            printf("ready\n"); fflush(stdout);
            await(text, ms);
            int64_t last = 0; long long messages = 0; uint32_t most = 0;
            for (int i = 0; i < streams; i++) {
                if (times[i] > last) last = times[i];
                messages += all[i].messages;
                if (all[i].messages > most) most = all[i].messages;
            }
            printf("until %d %lld %lld %u\n", streams, (long long)last, messages, most);
        } else return 2;
        fflush(stdout);
    }
}
