# Pure edits: edit_OPERATION IN OUT …; a plain stand-in.

edit_create() { printf '%s' "$3" >"$2"; }
edit_replace_file() { printf '%s' "$3" >"$2"; }
edit_append_lines() { edit_ensure_lines "$1" "$2" "$3"; }

edit_ensure_lines() {
  local line
  : >"$2"
  [[ ! -e $1 ]] || cat -- "$1" >"$2"
  while IFS= read -r line || [[ -n ${line} ]]; do
    grep -qxF -e "${line}" -- "$2" || printf '%s\n' "${line}" >>"$2"
  done <<<"${3%$'\n'}"
}

edit_set_key() {
  local key=${4%%=*}
  : >"$2"
  [[ ! -e $1 ]] || grep -v "^${key}=" -- "$1" >"$2"
  printf '%s\n' "${4%$'\n'}" >>"$2"
}

edit_merge_kernel_parameters() {
  if [[ ! -e $1 ]]; then
    printf 'there is no file to merge kernel parameters into\n' >&2
    return 78
  fi
  edit_set_key "$1" "$2" '' "$4"
}

edit_replace_block() {
  printf 'not here\n' >&2
  return 78
}

edit_remove_lines() {
  : >"$2"
  [[ ! -e $1 ]] || grep -vxF -e "${3%$'\n'}" -- "$1" >"$2"
  return 0
}
