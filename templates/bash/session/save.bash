# What a command leaves to the next one: a snapshot that is a bash script.

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
  while read -r waymark_line; do
    case ${waymark_line} in
    *restricted_shell | *login_shell) ;;
    *) printf '%s\n' "${waymark_line}" ;;
    esac
  done < <(shopt -p)
  set +o
  printf '}\n'
  # Only the next command itself is traced.
  [[ -z ${waymark_trace} ]] || printf "waymark_trace='set -x; '\n"
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
  SECONDS | COPROC* | SHELLOPTS | SHLVL | SRANDOM | UID | _) ;;
  COLUMNS | LINES | TERM | DISPLAY | SSH_* | SUDO_* | XDG_SESSION_* | XDG_RUNTIME_DIR | DBUS_*) ;;
  *) return 1 ;;
  esac
}

# waymark_forget: the environment of the script counts no more; the snapshot holds it.
waymark_forget() {
  local IFS=$' \t\n' waymark_name
  for waymark_name in $(compgen -e); do
    waymark_foreign "${waymark_name}" || unset -v "${waymark_name}"
  done
}
