# What a command finds: its folder, and sudo where there is none.

waymark_prepare() {
  local waymark_name
  for waymark_name in $(compgen -v waymark_value_); do
    declare -g +x "${waymark_name}"
  done
  if [[ -n ${waymark_root} ]]; then
    waymark_confine
  else
    builtin cd -- "${waymark_cwd}" 2>&6 || printf 'the folder %s is gone\n' "${waymark_cwd}" >&2
  fi
  if ((EUID == 0)) || [[ -n ${waymark_root} ]]; then
    type -P sudo >&6 || sudo() { waymark_sudo "$@"; }
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
