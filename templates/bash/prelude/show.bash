# What the script shows without doing it: the list, the dry run, the help.

# collect_action: what the command line may name.
collect_action() {
  local guard index
  ACTIONS+=("${ACTION}")
  ACTION_STEP[${ACTION}]=${STEP}
  KNOWN[${ACTION}]=yes
  for ((index = 0; index < ${#ACTION_OPTIONS[@]}; index += 3)); do
    KNOWN[${ACTION_OPTIONS[index]}]=yes
  done
  for ((index = 0; index < ${#ACTION_TOLD[@]}; index += 2)); do
    KNOWN[${ACTION_TOLD[index]}]=yes
  done
  for guard in "${ACTION_WHEN[@]}"; do
    USED_BY[${ACTION}]+=" ${guard%% *}"
  done
}

# survey_action: which axes are asked for.
survey_action() {
  local axis
  chosen || return 0
  for axis in ${USED_BY[${ACTION}]-}; do
    AXIS_USED[${axis}]=yes
  done
}

# weigh_action: what this host will have to do, and whether that needs root.
weigh_action() {
  chosen && fitting || return 0
  [[ -n ${ROOT_NEEDED} || ${OUTCOME[${ACTION}]-} == 'done' || -n ${ACTION_HOST} ]] && return 0
  if [[ ${ACTION_OPTIONAL} == yes || -n ${ACTION_RISK} ]] || ((${#ACTION_TOLD[@]} > 0)); then
    included "${ACTION}" || return 0
  fi
  if [[ ${ACTION_ROOT} == yes || ${ACTION_KIND} == reboot ]]; then
    ROOT_NEEDED=${ACTION_TITLE}
  elif [[ ${ACTION_KIND} == edit && ${ACTION_PATH[0]} == /* ]] && ! writable "${ACTION_PATH[0]}"; then
    ROOT_NEEDED=${ACTION_TITLE}
  fi
}

# writable PATH: whether this user may write it, or make it.
writable() {
  local path=$1
  [[ -e ${path} ]] && [[ ! -w ${path} ]] && return 1
  while [[ ! -d ${path} ]]; do
    path=${path%/*}
    [[ -n ${path} ]] || path=/
  done
  [[ -w ${path} ]]
}

# list_guide: --list.
list_guide() {
  local id index choices
  say "${GUIDE_TITLE}"
  say "${GUIDE_PATH}"
  ((${#AXES[@]} == 0)) || say_heading 'Variants'
  for id in "${AXES[@]}"; do
    say "  --set ${id}=VARIANT    ${AXIS_TITLE[${id}]}: $(axis_variants "${id}")"
  done
  ((${#PARAMETERS[@]} == 0)) || say_heading 'Values'
  for id in "${PARAMETERS[@]}"; do
    say "  --set ${id}=VALUE    ${PARAMETER_PROMPT[${id}]:-${PARAMETER_SPELLING[${id}]}}"
    if [[ -n ${PARAMETER_CHOICES[${id}]-} ]]; then
      choices=${PARAMETER_CHOICES[${id}]%$'\n'}
      say_under "one of: ${choices//$'\n'/, }"
    fi
  done
  ((${#PRECONDITIONS[@]} == 0)) || say_heading 'Before you start'
  for ((index = 0; index < ${#PRECONDITIONS[@]}; index += 3)); do
    say "  - ${PRECONDITIONS[index]}"
  done
  for id in "${STEPS[@]}"; do
    enter_step "${id}"
    say_heading "${STEP_NUMBER[${id}]:+${STEP_NUMBER[${id}]}. }${STEP_TITLE[${id}]}  [${id}]${STEP_TASK[${id}]:+ (${STEP_TASK[${id}]}: only with --only or --from)}"
    LISTED=no
    "${STEP_FUNCTION[${id}]}"
    [[ ${LISTED} == yes ]] || say '  nothing to do'
  done
}

list_action() {
  local guard marks='' index
  LISTED=yes
  for guard in "${ACTION_WHEN[@]}"; do
    marks+="; ${guard%% *}: ${guard#* }"
  done
  for ((index = 0; index < ${#ACTION_TOLD[@]}; index += 2)); do
    marks+="; if ${ACTION_TOLD[index]}"
  done
  [[ ${ACTION_OPTIONAL} == no ]] || marks+='; optional'
  [[ -z ${ACTION_RISK} ]] || marks+='; risky'
  [[ ${ACTION_SURE} == yes ]] || marks+='; not sure'
  [[ -z ${ACTION_HOST} ]] || marks+="; on ${ACTION_HOST}"
  ((${#ACTION_REFUSALS[@]} == 0)) || marks+='; refused'
  say "  ${ACTION_TITLE}  [${ACTION}]${marks:+ (${marks#; })}"
  list_details
}

# list_details: the few words that tell what is done.
list_details() {
  local index
  case ${ACTION_KIND} in
  command)
    show "${ACTION_SCRIPT[@]}"
    # A command of one line is its own title.
    [[ ${ACTION_TITLE} == "Run ${REPLY}" ]] || say_under "${REPLY}"
    ;;
  edit)
    show "${ACTION_PATH[@]}"
    say_under "${ACTION_OPERATION[0]} ${REPLY}"
    ;;
  manual) show_items ;;
  *) ;;
  esac
  for ((index = 0; index < ${#ACTION_OPTIONS[@]}; index += 3)); do
    say_under "--include ${ACTION_OPTIONS[index]} adds ${ACTION_OPTIONS[index + 1]}"
  done
}

# preview_action: `perform` of a dry run.
preview_action() {
  chosen && fitting || return 0
  announce
  if ! consented; then
    say "    left out: ${REPLY}"
    return 0
  fi
  TAKEN[${ACTION}]=yes
  TAKEN[${STEP}]=yes
  case ${ACTION_HOST:+elsewhere}${ACTION_KIND} in
  edit) preview_edit ;;
  command)
    show "${ACTION_SCRIPT[@]}"
    say_under "would run: ${REPLY}"
    ;;
  manual) show_items ;;
  check) say_under "would ask: ${ACTION_CHECK[0]}" ;;
  reboot) say '    would reboot and go on' ;;
  wait) say "    would wait ${ACTION_SECONDS} s" ;;
  *) say "    to be done on ${ACTION_HOST}" ;;
  esac
}

help() {
  local id flag
  say "Usage: bash $(basename -- "$0") [FLAG]…"
  say "${GUIDE_TITLE}"
  cat <<'END'

  --list            show steps, actions, variants and values
  --dry-run         show what would be done, with the diffs of files; nothing is run or written
  --set NAME=VALUE  give a value or choose a variant
END
  for id in "${AXES[@]}"; do
    printf -v flag '%-16s' "--${id} VARIANT"
    say "  ${flag}  $(axis_variants "${id}")"
  done
  cat <<'END'
  --yes             ask nothing: take what is plain, confirm what is done by hand, reboot
  --include ID      also take an optional or risky action, a told condition or a told addition
  --from ID         begin with this step or action
  --only ID         only this step or action; may be given again
  --root DIR        edit files under DIR; commands come from --bin only; reboots are played
  --bin DIR         with --root: the commands that may be run; all others are written down
  --state DIR       where the run is kept: journal, old files, output
  --help            this

Started again after a stop or a reboot, the script goes on where it stopped.
Status: 0 done, 1 failed, 2 wrong usage, 75 locked or undecided, 77 not root, 78 a precondition fails or content is
refused, 100 a reboot is pending.
END
}
