# The fresh bash of a command: how it begins, and how it ends with its session saved.
#
# Scripts and runs start each command with eval "${waymark_functions}"; eval "${waymark_start}". It finds in its environment
# the state folder, the run's folder of work (with the command in text), the root, the folder of commands, and which values
# are secret.

# All on one line, so that bash counts the lines of the guide's text from 1.
waymark_start='waymark_open; [[ ! -r ${waymark_state}/session ]] || . "${waymark_state}/session"; waymark_prepare; waymark_options; eval "${waymark_trace}${waymark_text}"'

# The way out is not traced, though the command may be.
waymark_at_exit='{ waymark_status=$? waymark_trace=${-//[^x]/}; set +x; } 2>&6; waymark_close'

waymark_open() {
  waymark_text=$(<"${waymark_work}/text")
  waymark_exit_action='' waymark_trace='' waymark_status=0
  waymark_cwd=${PWD}
  [[ -z ${waymark_root} ]] || waymark_cwd=${HOME:-/}
  exec 4>"${waymark_work}/not-run" 5>>"${waymark_state}/recorded" 6>/dev/null 7>"${waymark_work}/session"
  [[ -z ${waymark_root} ]] || exec 8>"${waymark_work}/not-found"
  unset -v waymark_functions waymark_start
  declare -g +x waymark_at_exit waymark_state waymark_work waymark_root waymark_bin waymark_secrets
  waymark_options() {
    shopt -s expand_aliases
    set -e
  }
  trap() { waymark_trap "$@"; }
  # shellcheck disable=SC2064
  builtin trap "${waymark_at_exit}" EXIT
}

# The command's own EXIT trap waits until its session is saved.
# shellcheck disable=SC2064
waymark_trap() {
  local waymark_action waymark_signal waymark_others=()
  [[ ${1-} != -- ]] || shift
  if ((BASH_SUBSHELL == 0)) && [[ $# == 0 || $1 == -p ]]; then
    waymark_action=$(builtin trap "$@")$'\n'
    printf '%s' "${waymark_action/#"trap -- '${waymark_at_exit}' EXIT"$'\n'/}"
    return
  elif ((BASH_SUBSHELL > 0 || $# < 2)) || [[ $1 == -l ]]; then
    builtin trap "$@"
    return
  fi
  waymark_action=$1
  shift
  for waymark_signal in "$@"; do
    case ${waymark_signal} in
    0 | EXIT | exit | SIGEXIT) waymark_exit_action=${waymark_action#-} ;;
    *) waymark_others+=("${waymark_signal}") ;;
    esac
  done
  if ((${#waymark_others[@]} > 0)); then
    builtin trap -- "${waymark_action}" "${waymark_others[@]}"
  fi
}

waymark_close() {
  waymark_save 2>&6
  [[ -z ${waymark_exit_action} ]] || eval "${waymark_exit_action}"
  builtin exit "${waymark_status}"
}
