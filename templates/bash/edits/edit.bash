# Edits of host files, made apart: the file is read and the whole new content written elsewhere.

# edit OPERATION FORMAT FILE NEW CONTENT [ARGUMENT...]: NEW gets what FILE (which may be absent) is to be.
# A refused edit writes nothing, says why in one sentence on standard error, and gives status 78.
edit() {
  local operation=${1} format=${2} file=${3} new=${4} content=${5} exists=0 ends=0 text=''
  shift 5
  if [[ ${operation} == create || ${operation} == replace-file ]]; then
    printf '%s' "${content}" >"${new}"
    return
  fi
  if [[ -e ${file} ]]; then
    exists=1
    if IFS= read -r -d '' text <"${file}"; then
      printf 'The file holds a NUL byte; it is no text file.\n' >&2
      return 78
    fi
    if [[ ${text: -1} == $'\n' ]]; then ends=1; fi
  fi
  if ! type -P awk >/dev/null; then
    printf 'This host has no awk, which edits are made with; install one (Debian: mawk).\n' >&2
    return 78
  fi
  LC_ALL=C awk "${EDIT_PROGRAM}" "${operation}" "${format}" "${file}" "${exists}" "${ends}" \
    <(printf '%s' "${content}") "${@}" >"${new}" && return
  rm -f -- "${new}"
  return 78
}
