#ifndef WAYMARK_SYSTEM_H
#define WAYMARK_SYSTEM_H

/// The machine's calls that Swift's Glibc module lacks.

#endif
