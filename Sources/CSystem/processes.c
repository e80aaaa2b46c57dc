#define _GNU_SOURCE
#include "waymark_system.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/// Closes every descriptor from `first` on.
static void close_from(unsigned int first) {
  if (syscall(SYS_close_range, first, ~0U, 0) == 0)
    return;
  long limit = sysconf(_SC_OPEN_MAX);
  for (long file = first; file < (limit > 0 && limit < 65536 ? limit : 65536); file++)
    close((int)file);
}

static atomic_ulong interrupts;

static void count(int signal) {
  (void)signal;
  atomic_fetch_add(&interrupts, 1);
}

static void become(char *const arguments[], char *const environment[], const char *folder, int input, int output,
                   int error) {
  if (folder != NULL && chdir(folder) != 0)
    _exit(126);
  // Each is copied upwards first, so that none is overwritten before its turn.
  int files[3] = {fcntl(input, F_DUPFD, 10), fcntl(output, F_DUPFD, 10), fcntl(error, F_DUPFD, 10)};
  for (int file = 0; file < 3; file++)
    if (files[file] < 0 || dup2(files[file], file) < 0)
      _exit(126);
  close_from(3);
  // An interrupt that comes before the program is there is meant for it.
  struct sigaction now;
  if (sigaction(SIGINT, NULL, &now) == 0 && now.sa_handler == count)
    signal(SIGINT, SIG_DFL);
  signal(SIGPIPE, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(arguments[0], arguments, environment);
  _exit(errno == ENOENT ? 127 : 126);
}

pid_t waymark_start(char *const arguments[], char *const environment[], const char *folder, int input, int output,
                    int error) {
  pid_t keeper = fork();
  if (keeper != 0)
    return keeper;
  // From here on only what is safe after a fork of a program with threads.
  sigset_t passed;
  sigemptyset(&passed);
  sigaddset(&passed, SIGINT);
  sigaddset(&passed, SIGQUIT);
  sigaddset(&passed, SIGTERM);
  sigaddset(&passed, SIGHUP);
  sigprocmask(SIG_SETMASK, &passed, NULL);
  signal(SIGCHLD, SIG_DFL);
  prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
  pid_t program = _Fork();
  if (program == 0)
    become(arguments, environment, folder, input, output, error);
  close_from(0);
  int status = 0;
  pid_t ended;
  do
    ended = waitpid(-1, &status, 0);
  while (ended != program && (ended > 0 || errno == EINTR));
  _exit(ended != program ? 126 : WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status));
}

static pthread_mutex_t counting = PTHREAD_MUTEX_INITIALIZER;
static unsigned int nesting;
static struct sigaction before;

void waymark_begin_counting(void) {
  pthread_mutex_lock(&counting);
  if (nesting++ == 0) {
    struct sigaction mine = {.sa_handler = count};
    sigemptyset(&mine.sa_mask);
    sigaction(SIGINT, NULL, &before);
    if (before.sa_handler != SIG_IGN)
      sigaction(SIGINT, &mine, NULL);
  }
  pthread_mutex_unlock(&counting);
}

void waymark_end_counting(void) {
  pthread_mutex_lock(&counting);
  if (--nesting == 0 && before.sa_handler != SIG_IGN)
    sigaction(SIGINT, &before, NULL);
  pthread_mutex_unlock(&counting);
}

unsigned long waymark_interrupts(void) { return atomic_load(&interrupts); }
