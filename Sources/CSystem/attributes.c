#define _GNU_SOURCE
#include "waymark_system.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

static const char acl[] = "system.posix_acl_access";

/// Whether a file cannot be given an attribute for a reason that leaves the file as good as before.
static int is_not_for_us(int problem) {
  return problem == ENOTSUP || problem == EPERM || problem == EACCES || problem == EINVAL || problem == ENOSYS ||
         problem == ENODATA;
}

/// One extended attribute; an ACL must come over, unless the file system knows none.
static int copy_one(int from, int to, const char *name) {
  ssize_t size = fgetxattr(from, name, NULL, 0);
  if (size < 0)
    return is_not_for_us(errno) ? 0 : -1;
  char *value = malloc((size_t)size + 1);
  if (value == NULL)
    return -1;
  size = fgetxattr(from, name, value, (size_t)size);
  int done = size < 0 ? -1 : fsetxattr(to, name, value, (size_t)size, 0);
  int problem = errno;
  free(value);
  errno = problem;
  if (done == 0 || problem == ENOTSUP)
    return 0;
  return strcmp(name, acl) != 0 && is_not_for_us(problem) ? 0 : -1;
}

static int copy_extended(int from, int to) {
  ssize_t size = flistxattr(from, NULL, 0);
  if (size <= 0)
    return size == 0 || is_not_for_us(errno) ? 0 : -1;
  char *names = malloc((size_t)size);
  if (names == NULL)
    return -1;
  size = flistxattr(from, names, (size_t)size);
  int result = 0;
  for (ssize_t at = 0; at < size && result == 0; at += (ssize_t)strlen(names + at) + 1)
    result = copy_one(from, to, names + at);
  int problem = errno;
  free(names);
  errno = problem;
  return result;
}

int waymark_copy_attributes(int from, int to, int times) {
  struct stat old, new;
  if (fstat(from, &old) != 0 || fstat(to, &new) != 0)
    return -1;
  mode_t mode = old.st_mode & 07777;
  if (old.st_uid != new.st_uid || old.st_gid != new.st_gid) {
    if (fchown(to, old.st_uid, old.st_gid) != 0) {
      if (!is_not_for_us(errno))
        return -1;
      // Whoever owns it now shall not get what was meant for its owner or its group.
      mode &= 01777;
      if (fchown(to, (uid_t)-1, old.st_gid) != 0)
        mode &= ~(mode_t)070;
    }
  }
  // What the folder gave to the new file by default is not the old one's.
  if (fgetxattr(from, acl, NULL, 0) < 0)
    fremovexattr(to, acl);
  // A mode that is there already is not set: some file systems refuse even that.
  if (fstat(to, &new) != 0 || ((new.st_mode & 07777) != mode && fchmod(to, mode) != 0))
    return -1;
  if (copy_extended(from, to) != 0)
    return -1;
  struct timespec both[2] = {old.st_atim, old.st_mtim};
  if (times && futimens(to, both) != 0 && !is_not_for_us(errno))
    return -1;
  return 0;
}
