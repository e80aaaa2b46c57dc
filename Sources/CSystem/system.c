#define _GNU_SOURCE
#include "waymark_system.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

int waymark_process_descriptor(pid_t process) { return (int)syscall(SYS_pidfd_open, process, 0); }

/// Where the kernel has no openat2 (before 5.6) only the last part of the path is kept from being a link.
int waymark_open_folder(const char *path) {
  struct open_how how = {.flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC, .resolve = RESOLVE_NO_SYMLINKS};
  int folder = (int)syscall(SYS_openat2, AT_FDCWD, path, &how, sizeof how);
  if (folder < 0 && (errno == ENOSYS || errno == EPERM))
    folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
  return folder;
}

int waymark_punch(int file, off_t start, off_t length) {
  return fallocate(file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, start, length);
}
