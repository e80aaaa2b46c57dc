# The command line, and the way from it to the end of the guide.

main() {
  local purpose=run
  prepare_shell
  guide
  read_flags "$@"
  each_step "${STEPS[@]}"
  check_flags
  case ${purpose} in
  help) help ;;
  list)
    MODE=list
    list_guide
    ;;
  preview) preview_guide ;;
  *) run_guide ;;
  esac
}

# prepare_shell: a known environment; what commands of the guide shall find as it was is kept.
prepare_shell() {
  CALLER_UMASK=$(umask)
  CALLER_PATH=${PATH:-/usr/bin:/bin}:/usr/local/sbin:/usr/sbin:/sbin
  CALLER_LC_ALL=${LC_ALL-}
  umask 077
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  LC_ALL=C
  IFS=$' \t\n'
  if [[ -t 1 && -z ${NO_COLOR-} ]]; then
    BOLD=$'\033[1m' NORMAL=$'\033[0m'
  fi
  trap 'stop 130 "" "Interrupted. Start the script again to go on here."' INT
}

# read_flags: the command line as it stands; `purpose` is main's.
read_flags() {
  local flag value
  while (($# > 0)); do
    flag=$1
    shift
    case ${flag} in
    --help | -h) purpose=help ;;
    --list) purpose=list ;;
    --dry-run) purpose=preview ;;
    --yes | -y) YES=yes ;;
    --*=*)
      set -- "${flag%%=*}" "${flag#*=}" "$@"
      ;;
    --*)
      (($# > 0)) || known_flag "${flag}"
      (($# > 0)) || usage_error "${flag} needs a value."
      value=$1
      shift
      read_flag "${flag}" "${value}"
      ;;
    *) usage_error "Not understood: ${flag}" ;;
    esac
  done
}

# known_flag FLAG
known_flag() {
  case $1 in
  --set | --include | --from | --only | --root | --bin | --state) ;;
  *) [[ -n ${AXIS_TITLE[${1#--}]+set} ]] || usage_error "There is no flag $1." ;;
  esac
}

# read_flag FLAG VALUE
read_flag() {
  known_flag "$1"
  case $1 in
  --set)
    [[ $2 == *=* ]] || usage_error "--set needs NAME=VALUE, not \"$2\"."
    SETTINGS+=("$2")
    ;;
  --include) INCLUDE+=("$2") ;;
  --only) ONLY+=("$2") ;;
  --from) FROM=$2 ;;
  --root) ROOT=$2 ;;
  --bin) BIN=$2 ;;
  --state) STATE=$2 ;;
  *) SETTINGS+=("${1#--}=$2") ;;
  esac
}

# check_flags: that all they name is there.
check_flags() {
  local id setting index
  for setting in "${SETTINGS[@]}"; do
    set_value "${setting%%=*}" "${setting#*=}"
  done
  for id in "${INCLUDE[@]}"; do
    [[ -n ${KNOWN[${id}]+set} ]] || usage_error "--include: the guide has no \"${id}\". --list shows what it has."
  done
  for index in "${!ONLY[@]}"; do
    find_id --only "${ONLY[index]}"
    ONLY[index]=${REPLY}
  done
  if [[ -n ${FROM} ]]; then
    find_id --from "${FROM}"
    FROM=${REPLY}
    TASK=${STEP_TASK[${ACTION_STEP[${FROM}]:-${FROM}}]}
  fi
  SELECTION="from=${FROM} only=${ONLY[*]}"
  check_folders
}

# check_folders
check_folders() {
  if [[ -n ${ROOT} ]]; then
    [[ -d ${ROOT} ]] || usage_error "--root: there is no folder ${ROOT}."
    ROOT=$(cd -- "${ROOT}" && pwd -P && printf x) && ROOT=${ROOT%$'\n'x}
    [[ ${ROOT} != / ]] || usage_error '--root must be another folder than /.'
  fi
  if [[ -n ${BIN} ]]; then
    [[ -n ${ROOT} ]] || usage_error '--bin goes with --root.'
    [[ -d ${BIN} ]] || usage_error "--bin: there is no folder ${BIN}."
    BIN=$(cd -- "${BIN}" && pwd -P && printf x) && BIN=${BIN%$'\n'x}
  fi
}

# find_id FLAG TEXT: the step or action that a person means by an id or a step's number, in REPLY.
find_id() {
  local id found=()
  if [[ -n ${STEP_TITLE[$2]+set} || -n ${ACTION_STEP[$2]+set} ]]; then
    REPLY=$2
    return 0
  fi
  for id in "${STEPS[@]}"; do
    [[ ${STEP_NUMBER[${id}]} == "$2" ]] && found+=("${id}")
  done
  case ${#found[@]} in
  0) usage_error "$1: the guide has no step or action \"$2\". --list shows what it has." ;;
  1) REPLY=${found[0]} ;;
  *) usage_error "$1: several steps have the number $2; say which: ${found[*]}" ;;
  esac
}

# survey: which axes must be decided, and which steps there are to do.
survey() {
  local id
  MODE=survey
  FROM_SEEN=no
  for id in "${STEPS[@]}"; do
    enter_step "${id}"
    "${STEP_FUNCTION[${id}]}"
    if step_chosen "${id}"; then
      CHOSEN_STEPS+=("${id}")
    fi
  done
  enter_step ''
}

# step_chosen STEP: whether anything of it is meant.
step_chosen() {
  local id
  if ((${#ONLY[@]} > 0)); then
    for id in "${ONLY[@]}"; do
      [[ ${id} == "$1" || ${ACTION_STEP[${id}]-} == "$1" ]] && return 0
    done
    return 1
  fi
  [[ ${STEP_TASK[$1]} == "${TASK}" ]] || return 1
  [[ -z ${FROM} || ${FROM_SEEN} == yes || ${FROM} == "$1" ]]
}

# weigh: stops where root is needed and not had.
weigh() {
  if [[ -n ${ROOT} ]] || ((EUID == 0)); then
    return 0
  fi
  MODE=weigh
  each_step "${CHOSEN_STEPS[@]}"
  [[ -z ${ROOT_NEEDED} ]] ||
    stop "${NOT_ROOT}" "This needs root: ${ROOT_NEEDED}." "Start it as root: sudo bash $0"
}

preview_guide() {
  WORK=$(mktemp -d) || stop "${FAILED}" 'No temporary folder can be made.'
  trap 'rm -rf -- "${WORK}"' EXIT
  say "${GUIDE_TITLE}: a dry run; nothing is run or written"
  survey
  MODE=preview
  decide_axes
  go_through_steps
}

run_guide() {
  if [[ -n ${ROOT} && -z ${STATE} ]]; then
    usage_error '--root needs --state DIR, so that nothing is written on this host.'
  fi
  say "${GUIDE_TITLE}"
  survey
  MODE=run
  open_state
  use_kept_values
  begin_run
  decide_axes
  weigh
  MODE=run
  enter_step ''
  check_preconditions
  [[ ${RESUMED} == no ]] || say "Going on where the run before stopped (${STATE})."
  go_through_steps
  say_missing
  journal finished
  rm -rf -- "${WORK}"
  say_heading "Done: ${GUIDE_TITLE}. ${SECONDS} s; what was done is written down in ${STATE}."
}

# go_through_steps: in the guide's order.
go_through_steps() {
  local id
  FROM_SEEN=no
  for id in "${CHOSEN_STEPS[@]}"; do
    enter_step "${id}"
    "${STEP_FUNCTION[${id}]}"
    if [[ -z ${ACTION} ]]; then
      announce_step
      say '  nothing to do'
    fi
  done
}
