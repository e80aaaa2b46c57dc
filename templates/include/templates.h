#ifndef WAYMARK_TEMPLATES_H
#define WAYMARK_TEMPLATES_H

#include <stddef.h>

/// The files of this folder, embedded: bytes without a final NUL, and how many there are.
extern const unsigned char waymark_prelude_bash[];
extern const size_t waymark_prelude_bash_size;

#endif
