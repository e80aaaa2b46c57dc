#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <stdbool.h>
#include <string.h>

/// How many bytes stand before the NUL that ends a text.
static inline size_t cmark_text_length(const char *text) { return strlen(text); }

/// Whether a node is of a type that has a name only, as those of extensions.
static inline bool cmark_node_is_of_type(cmark_node *node, const char *name) {
  return strcmp(cmark_node_get_type_string(node), name) == 0;
}
