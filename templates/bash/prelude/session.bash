# A command of the guide runs in a fresh bash that starts where the command before ended: folder, environment, variables,
# functions, aliases, umask and options come from a snapshot that is taken over only when the command succeeded.
#
# The functions waymark_* are sent into that bash. A command that execs or is killed leaves the snapshot before it.

# session_folder: where the next command starts.
session_folder() {
  local waymark_cwd=${PWD} line
  if [[ -n ${ROOT} ]]; then
    waymark_cwd=${HOME:-/}
  fi
  if [[ -n ${STATE} && -r ${STATE}/session ]] && IFS= read -r line <"${STATE}/session"; then
    eval "${line}"
  fi
  printf '%s' "${waymark_cwd}"
}

# run_text TEXT: runs a text of the guide; what it prints goes to descriptor 1, its session to WORK/session.
run_text() {
  local code id
  code=$(declare -f waymark_open waymark_close waymark_save waymark_save_options waymark_save_variables waymark_foreign \
    waymark_forget waymark_prepare waymark_confine waymark_soften waymark_sudo waymark_not_found waymark_trap)
  code+=$'\n''waymark_open
if [[ -r ${waymark_state}/session ]]; then . "${waymark_state}/session"; fi
waymark_prepare
waymark_options
eval "${waymark_text}"'
  printf '%s\n' "$1" >"${WORK}/text"
  rm -f -- "${WORK}/session" "${WORK}/not-run"
  (
    umask "${CALLER_UMASK}"
    PATH=${CALLER_PATH}
    if [[ -n ${CALLER_LC_ALL} ]]; then export LC_ALL=${CALLER_LC_ALL}; else unset LC_ALL; fi
    export DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a GIT_TERMINAL_PROMPT=0 PAGER=cat SYSTEMD_PAGER=cat
    export waymark_state=${STATE} waymark_work=${WORK} waymark_root=${ROOT} waymark_bin=${BIN} waymark_secrets=''
    for id in "${PARAMETERS[@]}"; do
      [[ -n ${VALUE[${id}]+set} ]] && export_value "${id}"
    done
    if [[ -n ${ACTION_TIMEOUT} ]]; then
      exec timeout -k 10 "${ACTION_TIMEOUT}" "${BASH}" --norc --noprofile -c "${code}" bash
    fi
    exec "${BASH}" --norc --noprofile -c "${code}" bash
  ) 8>&- 9>&-
}

# export_value PARAMETER: as waymark_value_ID, each item of a list as waymark_value_ID__N.
export_value() {
  local item count=0
  export "waymark_value_${1}=${VALUE[$1]}"
  [[ ${PARAMETER_KIND[$1]} != secret ]] || waymark_secrets+=" waymark_value_${1}"
  split_value "$1" "${VALUE[$1]}"
  for item in "${ITEMS[@]}"; do
    count=$((count + 1))
    export "waymark_value_${1}__${count}=${item}"
  done
}

# take_session: the command succeeded, so the next one starts where it ended.
take_session() {
  if [[ -s ${WORK}/session && "$(tail -n 1 -- "${WORK}/session")" == '# complete' ]]; then
    sync -- "${WORK}/session" && mv -fT -- "${WORK}/session" "${STATE}/session" && sync -- "${STATE}"
  fi
}

waymark_open() {
  waymark_text=$(<"${waymark_work}/text")
  waymark_exit_action=''
  waymark_cwd=${PWD}
  [[ -z ${waymark_root} ]] || waymark_cwd=${HOME:-/}
  exec 4>"${waymark_work}/not-run" 5>>"${waymark_state}/recorded" 6>/dev/null 7>"${waymark_work}/session"
  declare +x waymark_state waymark_work waymark_root waymark_bin waymark_secrets
  waymark_options() {
    shopt -s expand_aliases
    set -e
  }
  trap() { waymark_trap "$@"; }
  builtin trap waymark_close EXIT
}

# The command's own EXIT trap waits until its session is saved.
# shellcheck disable=SC2064
waymark_trap() {
  local waymark_action waymark_signal waymark_others=()
  [[ ${1-} != -- ]] || shift
  if ((BASH_SUBSHELL == 0)) && [[ $# == 0 || $1 == -p ]]; then
    waymark_action=$(builtin trap "$@")$'\n'
    printf '%s' "${waymark_action/#"trap -- 'waymark_close' EXIT"$'\n'/}"
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
  local waymark_status=$?
  waymark_save 2>&6
  [[ -z ${waymark_exit_action} ]] || eval "${waymark_exit_action}"
  builtin exit "${waymark_status}"
}

waymark_save() {
  [[ -n ${waymark_root} ]] || waymark_cwd=${PWD}
  printf 'waymark_cwd=%q\n' "${waymark_cwd}" >&7
  waymark_save_options >&7
  set +eufx
  declare -p IFS >&7
  IFS=$' \t\n'
  printf 'umask %s\n' "$(umask)" >&7
  waymark_save_variables >&7
  local waymark_name
  for waymark_name in $(compgen -A function); do
    case ${waymark_name} in
    waymark_* | trap | command_not_found_handle) ;;
    sudo | cd | pushd | popd) [[ "$(declare -f "${waymark_name}")" == *waymark_* ]] || declare -f "${waymark_name}" >&7 ;;
    *) declare -f "${waymark_name}" >&7 ;;
    esac
  done
  alias -p >&7
  printf '# complete\n' >&7
}

waymark_save_options() {
  local waymark_line
  printf 'waymark_options() {\n:\n'
  set +o
  while read -r waymark_line; do
    case ${waymark_line} in
    *restricted_shell | *login_shell) ;;
    *) printf '%s\n' "${waymark_line}" ;;
    esac
  done < <(shopt -p)
  printf '}\n'
}

waymark_save_variables() {
  local waymark_name waymark_line waymark_secret
  printf 'waymark_forget\n'
  for waymark_name in $(compgen -v); do
    waymark_foreign "${waymark_name}" && continue
    waymark_line=$(declare -p "${waymark_name}" 2>&6) || continue
    [[ ${waymark_line} =~ ^declare\ -[A-Za-z]*r ]] && continue
    for waymark_secret in ${waymark_secrets}; do
      [[ ${waymark_line} == *"${!waymark_secret}"* ]] && continue 2
    done
    printf '%s\n' "${waymark_line}"
  done
}

# waymark_foreign NAME: whether a variable belongs to bash, to this machinery or to the terminal, and is not carried over.
waymark_foreign() {
  case $1 in
  waymark_* | BASH* | COMP_* | DIRSTACK | EPOCH* | EUID | FUNCNAME | GROUPS | HISTCMD | HOSTNAME | HOSTTYPE) ;;
  IFS | LINENO | MACHTYPE | OLDPWD | OPTARG | OPTERR | OPTIND | OSTYPE | PIPESTATUS | PPID | PWD | RANDOM | REPLY) ;;
  SECONDS | SHELLOPTS | SHLVL | SRANDOM | UID | _) ;;
  COLUMNS | LINES | TERM | DISPLAY | SSH_* | SUDO_* | XDG_SESSION_* | XDG_RUNTIME_DIR | DBUS_*) ;;
  *) return 1 ;;
  esac
}

# waymark_forget: the environment of the script counts no more; the snapshot holds it.
waymark_forget() {
  local waymark_name
  for waymark_name in $(compgen -e); do
    waymark_foreign "${waymark_name}" || unset -v "${waymark_name}"
  done
}

waymark_prepare() {
  local waymark_name
  for waymark_name in $(compgen -v waymark_value_); do
    declare -g +x "${waymark_name}"
  done
  if [[ -n ${waymark_root} ]]; then
    waymark_confine
  else
    cd -- "${waymark_cwd}" || printf 'the folder %s is gone\n' "${waymark_cwd}" >&2
  fi
  if ((EUID == 0)) || [[ -n ${waymark_root} ]]; then
    type -P sudo >&6 || sudo() { waymark_sudo "$@"; }
  fi
}

# Under --root nothing of the host is touched: commands come from BIN only, the restricted shell refuses paths and
# redirections to files, and a command that is not in BIN is written down instead.
waymark_confine() {
  readonly PATH=${waymark_bin:-/nonexistent}
  builtin cd -- "${waymark_root}" || return
  cd() {
    local waymark_to=${*: -1}
    printf 'cd %s\n' "$*" >&5
    case ${waymark_to:=${HOME:-/}} in
    -) ;;
    /*) waymark_cwd=${waymark_to} ;;
    *) waymark_cwd=${waymark_cwd%/}/${waymark_to} ;;
    esac
  }
  pushd() { cd "$@"; }
  popd() { printf 'popd %s\n' "$*" >&5; }
  command_not_found_handle() { waymark_not_found "$@"; }
  waymark_soften
  set -r
}

# waymark_soften: what the restricted shell would stumble over is said in a way that it takes, or the whole is written down.
waymark_soften() {
  local IFS=$' \t\n' waymark_word waymark_gap
  waymark_text=$'\n'${waymark_text}
  waymark_text=${waymark_text//'&> /dev/null'/'>&6 2>&6'}
  waymark_text=${waymark_text//'&>/dev/null'/'>&6 2>&6'}
  waymark_text=${waymark_text//'> /dev/null'/'>&6'}
  waymark_text=${waymark_text//'>/dev/null'/'>&6'}
  for waymark_gap in ' ' $'\t' $'\n' ';' '(' '&'; do
    waymark_text=${waymark_text//"${waymark_gap}PATH="/"${waymark_gap}waymark_path="}
    waymark_text=${waymark_text//"${waymark_gap}PATH+="/"${waymark_gap}waymark_path+="}
  done
  waymark_text=${waymark_text#$'\n'}
  if [[ ${waymark_text//'>&'[0-9-]/} == *'>'* ]]; then
    waymark_not_found "${waymark_text}"
    waymark_text=:
  fi
  set -f
  for waymark_word in ${waymark_text}; do
    if [[ ${waymark_word} =~ ^\.{0,2}/[A-Za-z0-9._/+-]+$ ]]; then
      eval "${waymark_word}() { \"\${FUNCNAME[0]##*/}\" \"\$@\"; }"
    fi
  done
  set +f
}

# A command that is not there, under --root: written down. A filter passes on what it reads; of any other command nobody
# knows what it would have done, so that the whole is not judged.
waymark_not_found() {
  local waymark_line
  printf '%s\n' "$*" >&5
  if [[ -p /dev/stdin ]]; then
    while IFS= read -r waymark_line || [[ -n ${waymark_line} ]]; do
      printf '%s\n' "${waymark_line}"
    done
  else
    printf '%s\n' "$*" >&4
  fi
}

# sudo where there is none and none is needed.
waymark_sudo() (
  user=''
  while (($# > 0)); do
    case $1 in
    -u | --user)
      user=$2
      shift
      ;;
    -[gCDhpRrTtU]) shift ;;
    --)
      shift
      break
      ;;
    -*) ;;
    [A-Za-z_]*=*) export "${1?}" ;;
    *) break ;;
    esac
    shift
  done
  if (($# == 0)); then
    return 0
  elif [[ -z ${waymark_root} && -n ${user} && ${user} != root ]]; then
    runuser -u "${user}" -- "$@"
  else
    "$@"
  fi
)
