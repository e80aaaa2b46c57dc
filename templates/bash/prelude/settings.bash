# shellcheck shell=bash
# A guide's text stands in single quotes (SC1003, SC1112, SC2016, SC2088), functions are called by name (SC2317) and in
# conditions (SC2310, SC2311, SC2312), and values are set in the shell of a command only (SC2030, SC2031).
# shellcheck disable=SC1003,SC1112,SC2016,SC2030,SC2031,SC2088,SC2310,SC2311,SC2312,SC2317

set -u
unset BASH_ENV ENV CDPATH GLOBIGNORE

# What a script ends with, 0 for done apart.
readonly FAILED=1 USAGE=2 UNDECIDED=75 NOT_ROOT=77 REFUSED=78 REBOOT=100

# The guide, as `guide` tells it.
GUIDE_TITLE='' GUIDE_PATH='' GUIDE_NAME=guide GUIDE_SHA256=''

# What the guide declares.
PRECONDITIONS=()
AXES=() AXIS_VARIANTS=() PARAMETERS=() STEPS=() EDGES=()
declare -A AXIS_TITLE=() VARIANT_TITLE=() VARIANT_PROBE=()
declare -A PARAMETER_PROMPT=() PARAMETER_SPELLING=() PARAMETER_KIND=() PARAMETER_SEPARATOR=() PARAMETER_PATTERN=()
declare -A PARAMETER_REQUIREMENT=() PARAMETER_CHOICES=() PARAMETER_DEFAULT=() PARAMETER_FROM=()
declare -A STEP_NUMBER=() STEP_TITLE=() STEP_TASK=() STEP_FUNCTION=()

# What the command line says, and what a run finds and does.
MODE=collect YES=no ROOT='' BIN='' STATE='' FROM='' FROM_SEEN=no TASK='' STEP='' ANNOUNCED='' WORK='' ROOT_NEEDED=''
SELECTION='' RESUMED=no RUN=0 LAST_RUN=0 RUN_GUIDE='' JOURNAL_SEQUENCE=0 BOOT_ID='' BOLD='' NORMAL='' REASON='' BACK='' FILE=''
LISTED=no MISMATCH=no
INCLUDE=() ONLY=() SETTINGS=() ACTIONS=() CHOSEN_STEPS=() ITEMS=()
declare -A VALUE=() KEPT_VALUE=() KNOWN=() ACTION_STEP=() USED_BY=() AXIS_USED=() OUTCOME=() OUTCOME_BOOT=() TAKEN=()
declare -A CHANGED=() LEFT=() PREVIEW=()
