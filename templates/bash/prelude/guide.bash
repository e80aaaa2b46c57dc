# What the guide declares: its facts, its axes and parameters, and, step by step, its actions.
#
# A step function names one action after the other; `perform` does with it what the script was started for: collect it,
# list it, preview it or run it.

# precondition LINE TEXT [CHECK]
precondition() {
  PRECONDITIONS+=("$2" "${3-}" "$1")
}

# axis ID TITLE
axis() {
  AXES+=("$1")
  AXIS_TITLE[$1]=$2
}

# variant AXIS ID TITLE [PROBE]
variant() {
  AXIS_VARIANTS+=("$1=$2")
  VARIANT_TITLE["$1=$2"]=$3
  VARIANT_PROBE["$1=$2"]=${4-}
}

# parameter ID KIND SPELLING PROMPT
parameter() {
  PARAMETERS+=("$1")
  PARAMETER_KIND[$1]=$2
  PARAMETER_SPELLING[$1]=$3
  PARAMETER_PROMPT[$1]=$4
}

# Of a parameter: several values, what each must match, the values to choose from, the one taken where none is given, the
# action whose output tells it.
parameter_list() { PARAMETER_SEPARATOR[$1]=$2; }
parameter_pattern() { PARAMETER_PATTERN[$1]=$2 PARAMETER_REQUIREMENT[$1]=${3-it must match $2}; }
parameter_choice() { PARAMETER_CHOICES[$1]+=$2$'\n'; }
parameter_default() { PARAMETER_DEFAULT[$1]=$2; }
parameter_from() { PARAMETER_FROM[$1]=$2; }

# step FUNCTION ID TITLE [NUMBER [TASK]]
step() {
  STEPS+=("$2")
  STEP_FUNCTION[$2]=$1
  STEP_TITLE[$2]=$3
  STEP_NUMBER[$2]=${4-}
  STEP_TASK[$2]=${5-}
}

# edge KIND FROM TO
edge() {
  EDGES+=("$1" "$2" "$3")
}

# action ID LINE TITLE: begins an action; what follows up to `perform` says more of it.
action() {
  ACTION=$1 ACTION_LINE=$2 ACTION_TITLE=$3
  ACTION_KIND='' ACTION_RISK='' ACTION_HOST='' ACTION_OPTIONAL=no ACTION_SURE=yes
  ACTION_WHEN=() ACTION_TOLD=() ACTION_NOTES=()
  ACTION_OPERATION=() ACTION_PATH=() ACTION_CONTENT=() ACTION_OPTIONS=() ACTION_REFUSALS=() ACTION_MODE='' ACTION_OWNER=''
  ACTION_SCRIPT=() ACTION_INTERPRETER=bash ACTION_ROOT=no ACTION_INTERACTIVE=no ACTION_TIMEOUT='' ACTION_EXPECTS=()
  ACTION_RERUN=no ACTION_ITEMS=() ACTION_CHECK=() ACTION_REBOOT='' ACTION_SECONDS=0
}

# Guards: WHEN AXIS VARIANT…; a condition that only a person can tell; and what makes an action none for everybody.
action_when() { ACTION_WHEN+=("$*"); }
action_told() { ACTION_TOLD+=("$1" "$2"); }
action_optional() { ACTION_OPTIONAL=yes; }
action_risk() { ACTION_RISK=$1; }
action_unsure() { ACTION_SURE=no; }
action_host() { ACTION_HOST=$1; }
action_note() { ACTION_NOTES+=("$1" "$2"); }

# An edit. A template is literal text and KIND:PARAMETER by turns.
action_edit() { ACTION_KIND=edit ACTION_OPERATION=("$@"); }
action_path() { ACTION_PATH=("$@"); }
action_content() { ACTION_CONTENT=("$@"); }
action_option() { ACTION_OPTIONS+=("$1" "$2" "$3"); }
action_refused() { ACTION_REFUSALS+=("$1" "$2"); }
action_mode() { ACTION_MODE=$1; }
action_owner() { ACTION_OWNER=$1; }

# A command.
action_command() { ACTION_KIND=command ACTION_SCRIPT=("$@"); }
action_interpreter() { ACTION_INTERPRETER=$1; }
action_needs_root() { ACTION_ROOT=yes; }
action_interactive() { ACTION_INTERACTIVE=yes; }
action_timeout() { ACTION_TIMEOUT=$1; }
action_rerun_safe() { ACTION_RERUN=yes; }
action_expects() { ACTION_EXPECTS+=("$1" "$(($# - 1))" "${@:2}"); }

# Work of a person, a look at something, a reboot, a wait.
action_manual() { ACTION_KIND=manual; }
action_item() { ACTION_ITEMS+=("$1" "$2" "${3-}" "${4-}"); }
action_check() { ACTION_KIND=check ACTION_CHECK=("$1" "${2-}" "${3-}"); }
action_reboot() { ACTION_KIND=reboot ACTION_REBOOT=$1; }
action_wait() { ACTION_KIND=wait ACTION_SECONDS=$1; }

perform() {
  "${MODE}_action"
}

# each_step STEP…: calls the steps' functions, for the mode that is set.
each_step() {
  local id
  FROM_SEEN=no
  for id in "$@"; do
    enter_step "${id}"
    "${STEP_FUNCTION[${id}]}"
  done
}

# enter_step ID
enter_step() {
  STEP=$1
  action '' 0 ''
  [[ ${FROM} != "$1" ]] || FROM_SEEN=yes
}
