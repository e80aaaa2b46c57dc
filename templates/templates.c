#include "templates.h"

const unsigned char waymark_prelude_bash[] = {
#embed "bash/prelude.bash"
};
const size_t waymark_prelude_bash_size = sizeof waymark_prelude_bash;
