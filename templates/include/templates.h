#ifndef WAYMARK_TEMPLATES_H
#define WAYMARK_TEMPLATES_H

#include <stddef.h>

/// An embedded file: its bytes, without a final NUL, and how many there are.
typedef struct {
  const unsigned char *bytes;
  size_t size;
} waymark_template;

/// `bash/prelude`, its files one after the other.
extern const waymark_template waymark_prelude_bash;

/// `bash/session`, what a command of a guide is started with, its files one after the other.
extern const waymark_template waymark_session_bash;

/// `bash/edits`, the pure edits of host files: a function of bash, and the program of awk that it runs.
extern const waymark_template waymark_edits_bash;
extern const waymark_template waymark_edits_awk;

/// A guide to begin with: `guides/NAME.md`.
typedef struct {
  const char *name;
  waymark_template text;
} waymark_guide;

/// The guides in their order, from 0; NULL after the last one.
const waymark_guide *waymark_guide_at(size_t index);

#endif
