# Host files: where a path leads, and how a file is replaced whole.

# resolve_path PATH: the file that the guide's path means, links followed, under ROOT where one is given; in REPLY.
# Says why and returns 78 where it cannot be told or must not be followed.
resolve_path() {
  local rest=$1 found='' part next links=0
  case ${rest} in
  \~/*) rest=${HOME:-}/${rest:2} ;;
  '$HOME/'*) rest=${HOME:-}/${rest:6} ;;
  '${HOME}/'*) rest=${HOME:-}/${rest:8} ;;
  *) ;;
  esac
  if [[ -z ${rest} || ${rest} == */ || ${rest} == *[\$\`*?~$'\n']* ]]; then
    plain "${rest}"
    printf 'the path "%s" does not name one file\n' "${REPLY}" >&2
    return "${REFUSED}"
  fi
  [[ ${rest} == /* ]] || rest=$(session_folder)/${rest}
  while [[ -n ${rest} ]]; do
    part=${rest%%/*}
    if [[ ${rest} == */* ]]; then rest=${rest#*/}; else rest=''; fi
    case ${part} in
    '' | .) continue ;;
    ..)
      found=${found%/*}
      continue
      ;;
    *) ;;
    esac
    next=${found}/${part}
    if [[ ! -L ${ROOT}${next} ]]; then
      found=${next}
      continue
    fi
    links=$((links + 1))
    if ((links > 40)) || ! follow_link "${ROOT}${found:-/}" "${ROOT}${next}"; then
      printf 'the link %s is not followed: it leads in a circle, or anybody may change it\n' "${next}" >&2
      return "${REFUSED}"
    fi
    if [[ ${REPLY} == /* ]]; then found=''; fi
    rest=${REPLY}${rest:+/${rest}}
  done
  REPLY=${ROOT}${found:-/}
}

# follow_link FOLDER LINK: where a link leads, in REPLY; 1 where anybody may have put it there.
follow_link() {
  local mode
  mode=$(stat -c %a -- "$1") || return 1
  ((0${mode} & 2)) && return 1
  REPLY=$(readlink -- "$2" && printf x) && REPLY=${REPLY%$'\n'x}
}

# check_target FILE: 78, with the reason, where it is nothing that an edit may replace.
check_target() {
  local kind=''
  if [[ -p $1 ]]; then
    kind='a FIFO'
  elif [[ -d $1 ]]; then
    kind='a folder'
  elif [[ -b $1 || -c $1 ]]; then
    kind='a device'
  elif [[ -S $1 ]]; then
    kind='a socket'
  elif [[ -e $1 && ! -r $1 ]]; then
    kind='not readable'
  fi
  [[ -n ${kind} ]] || return 0
  printf '%s is %s, not a file to edit\n' "$1" "${kind}" >&2
  return "${REFUSED}"
}

# make_folders FOLDER: with those above it; each is made durable.
make_folders() {
  [[ -d $1 ]] && return 0
  make_folders "$(dirname -- "$1")" && mkdir -m 0755 -- "$1" && sync -- "$(dirname -- "$1")"
}

# replace_file FILE BEFORE AFTER: puts AFTER's bytes in FILE's place in one go, durably; what the file has of owner, mode,
# ACL and attributes stays. BEFORE is what was seen: a file that changed since is left alone.
replace_file() {
  local file=$1 before=$2 after=$3 folder new
  folder=$(dirname -- "${file}")
  make_folders "${folder}" || return "${FAILED}"
  rm -f -- "${folder}/.waymark-${GUIDE_SHA256:0:8}".??????
  new=$(mktemp -- "${folder}/.waymark-${GUIDE_SHA256:0:8}.XXXXXX") || return "${FAILED}"
  if fill_new_file "${file}" "${new}" "${after}" && unchanged_since "${file}" "${before}" &&
    sync -- "${new}" && mv -fT -- "${new}" "${file}"; then
    sync -- "${folder}"
    return 0
  fi
  rm -f -- "${new}"
  return "${FAILED}"
}

# fill_new_file FILE NEW AFTER
fill_new_file() {
  if [[ -e $1 ]]; then
    cp --attributes-only --preserve=all -- "$1" "$2" || return 1
  else
    chmod 0644 -- "$2" || return 1
  fi
  cat -- "$3" >"$2" || return 1
  if [[ -n ${ACTION_OWNER} ]] && ((EUID == 0)); then
    # A colon alone behind the user would mean the group that the user logs in with.
    chown -- "${ACTION_OWNER%:}" "$2" || return 1
  fi
  if [[ -n ${ACTION_MODE} ]]; then
    chmod -- "${ACTION_MODE}" "$2" || return 1
  fi
}

# unchanged_since FILE BEFORE: whether the file is what it was when the edit was made out.
unchanged_since() {
  if [[ -e $2 ]]; then
    cmp -s -- "$1" "$2" && return 0
  else
    [[ ! -e $1 ]] && return 0
  fi
  printf '%s was changed by somebody else meanwhile; it was left alone\n' "$1" >&2
  return 1
}

# sha256 FILE: in REPLY; empty where there is none.
sha256() {
  REPLY=''
  [[ -e $1 ]] || return 0
  REPLY=$(sha256sum <"$1") && REPLY=${REPLY%% *}
}
