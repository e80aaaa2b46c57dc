#include "templates.h"

static const unsigned char prelude_bash[] = {
#embed "bash/prelude/settings.bash"
    , '\n',
#embed "bash/prelude/messages.bash"
    , '\n',
#embed "bash/prelude/guide.bash"
    , '\n',
#embed "bash/prelude/values.bash"
    , '\n',
#embed "bash/prelude/choose.bash"
    , '\n',
#embed "bash/prelude/journal.bash"
    , '\n',
#embed "bash/prelude/state.bash"
    , '\n',
#embed "bash/prelude/files.bash"
    , '\n',
#embed "bash/prelude/edits-of-files.bash"
    , '\n',
#embed "bash/prelude/limit.bash"
    , '\n',
#embed "bash/prelude/session.bash"
    , '\n',
#include "session.h"
    , '\n',
#embed "bash/prelude/commands.bash"
    , '\n',
#embed "bash/prelude/run.bash"
    , '\n',
#embed "bash/prelude/show.bash"
    , '\n',
#embed "bash/prelude/main.bash"
};
const waymark_template waymark_prelude_bash = {prelude_bash, sizeof prelude_bash};

static const unsigned char edits_bash[] = {
#embed "bash/edits/edit.bash"
};
const waymark_template waymark_edits_bash = {edits_bash, sizeof edits_bash};

static const unsigned char edits_awk[] = {
#embed "bash/edits/text.awk"
    , '\n',
#embed "bash/edits/rows.awk"
    , '\n',
#embed "bash/edits/lines.awk"
    , '\n',
#embed "bash/edits/comments.awk"
    , '\n',
#embed "bash/edits/blocks.awk"
    , '\n',
#embed "bash/edits/inside.awk"
    , '\n',
#embed "bash/edits/keys.awk"
    , '\n',
#embed "bash/edits/kernel-parameters.awk"
    , '\n',
#embed "bash/edits/main.awk"
};
const waymark_template waymark_edits_awk = {edits_awk, sizeof edits_awk};

static const unsigned char guide_md[] = {
#embed "guides/guide.md"
};
static const waymark_guide guides[] = {
    {"guide", {guide_md, sizeof guide_md}},
};
const waymark_guide *waymark_guide_at(size_t index) {
  return index < sizeof guides / sizeof guides[0] ? &guides[index] : 0;
}

static const unsigned char session_bash[] = {
#include "session.h"
};
const waymark_template waymark_session_bash = {session_bash, sizeof session_bash};
