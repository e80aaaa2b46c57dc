#ifndef WAYMARK_SYSTEM_H
#define WAYMARK_SYSTEM_H

#include <sys/types.h>

/// The machine's calls that Swift's Glibc module lacks, and what must be done between fork and exec.

/// Starts a program in this process group and session, under a keeper that takes in its orphans.
///
/// The keeper ends when the program does, with its status as a shell counts it, and lets go of whatever the program left
/// running. Interrupts pass the keeper by. Nothing but the three descriptors is handed on. The program starts in the
/// folder, or where this process is if that is null. -1 where there is no process to be had (errno).
pid_t waymark_start(char *const arguments[], char *const environment[], const char *folder, int input, int output,
                    int error);

/// A descriptor that can be read from once the process has ended; -1 where the kernel has none.
int waymark_process_descriptor(pid_t process);

/// From here to `waymark_end_counting` interrupts (Ctrl-C) are counted instead of ending this process; may be nested. One
/// that was ignored stays ignored.
void waymark_begin_counting(void);
void waymark_end_counting(void);
/// How many there were since the program began.
unsigned long waymark_interrupts(void);

/// Opens a folder through no link at all; -1 (errno) where that cannot be.
int waymark_open_folder(const char *path);

/// Gives a file the owner, the mode, the ACL and the extended attributes of another, as far as this user may and its file
/// system can; with `times` its times too. -1 (errno) where the mode or the ACL could not be given.
int waymark_copy_attributes(int from, int to, int times);

/// Gives back the disk blocks of a part of a file, which reads as zeros from then on. -1 where the file system cannot.
int waymark_punch(int file, off_t start, off_t length);

#endif
