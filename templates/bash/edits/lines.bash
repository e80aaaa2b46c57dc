# Edits that know lines and nothing of their meaning.

edit_create() { # IN OUT CONTENT
  printf '%s' "${3}" >"${2}"
}

edit_replace_file() { # IN OUT CONTENT
  printf '%s' "${3}" >"${2}"
}

edit_append_lines() { # IN OUT CONTENT
  edit_ensure_lines "${1}" "${2}" "${3}"
}

edit_ensure_lines() { # IN OUT CONTENT [after|before LINE]
  edit_begin "${1}" "${3}" || return
  local -a edit_missing=()
  while [[ ${edit_content[0]} != *[![:blank:]]* ]]; do edit_content=("${edit_content[@]:1}"); done
  while [[ ${edit_content[-1]} != *[![:blank:]]* ]]; do unset 'edit_content[-1]'; done
  edit_find "${edit_content[@]}"
  if ((${#edit_places[@]} == 0)); then
    if edit_stand_alone; then edit_missing_lines; else edit_missing=("${edit_content[@]}"); fi
  fi
  if ((${#edit_missing[@]} > 0)); then
    REPLY=${#edit_lines[@]}
    if (($# > 3)); then edit_anchor "${4}" "${5}" || return; fi
    edit_insert "${REPLY}" "${edit_missing[@]}"
  fi
  edit_finish "${2}"
}

# Whether each line of edit_content means the same wherever it stands.
edit_stand_alone() {
  local -A seen=()
  local line
  for line in "${edit_content[@]}"; do
    [[ -n ${line} ]] || continue
    edit_trim "${line}"
    [[ -n ${REPLY} ]] || continue
    [[ ${line} != [[:blank:]]* && ${line} != [\[\}]* && ${REPLY} != *[\{\\] ]] || return 1
    [[ -z ${seen["x${line}"]:-} ]] || return 1
    seen["x${line}"]=1
  done
}

# Sets edit_missing to the lines of edit_content that edit_lines lacks, with the blank lines that part them.
edit_missing_lines() {
  local -A known=()
  local -a blanks=()
  local line
  for line in "${edit_lines[@]}"; do known["x${line}"]=1; done
  for line in "${edit_content[@]}"; do
    if [[ ${line} != *[![:blank:]]* ]]; then
      blanks+=("${line}")
      continue
    fi
    if [[ -z ${known["x${line}"]:-} ]]; then
      if ((${#edit_missing[@]} > 0)); then edit_missing+=("${blanks[@]}"); fi
      edit_missing+=("${line}")
    fi
    blanks=()
  done
}

# Sets REPLY to the index at which lines go that belong after or before the one line that equals LINE.
edit_anchor() { # after|before LINE
  local wanted i
  local -a places=()
  edit_trim "${2}"
  wanted=${REPLY}
  for ((i = 0; i < ${#edit_lines[@]}; i++)); do
    edit_trim "${edit_lines[i]}"
    if [[ ${REPLY} == "${wanted}" ]]; then places+=("${i}"); fi
  done
  if ((${#places[@]} == 0)); then
    edit_refuse "The line '${wanted}' does not stand in the file."
    return 78
  elif ((${#places[@]} > 1)); then
    edit_line_numbers "${places[@]}"
    edit_refuse "'${wanted}' stands on ${REPLY}; add the new lines by hand."
    return 78
  fi
  REPLY=${places[0]}
  if [[ ${1} == after ]]; then REPLY=$((REPLY + 1)); fi
}

edit_remove_lines() { # IN OUT CONTENT
  edit_begin_existing "${1}" "${3}" || return
  local -A unwanted=()
  local -a lines=() endings=()
  local line i
  for line in "${edit_content[@]}"; do
    if [[ ${line} == *[![:blank:]]* ]]; then unwanted["x${line}"]=1; fi
  done
  for ((i = 0; i < ${#edit_lines[@]}; i++)); do
    [[ -z ${unwanted["x${edit_lines[i]}"]:-} ]] || continue
    lines+=("${edit_lines[i]}")
    endings+=("${edit_endings[i]}")
  done
  edit_lines=("${lines[@]}")
  edit_endings=("${endings[@]}")
  edit_finish "${2}"
}

edit_replace_block() { # IN OUT OLD CONTENT
  local place last line is_empty=1
  edit_split_content "${3}"
  local -a edit_old=("${edit_content[@]}")
  edit_begin_existing "${1}" "${4}" || return
  for line in "${edit_old[@]}"; do
    if [[ ${line} == *[![:blank:]]* ]]; then is_empty=''; fi
  done
  if [[ -n ${is_empty} ]]; then
    edit_refuse 'The lines to replace are empty.'
    return 78
  fi
  edit_old_places
  if ((${#edit_places[@]} == 0 && ${#edit_covers[@]} > 0)); then
    edit_finish "${2}"
    return
  elif ((${#edit_places[@]} == 0)); then
    edit_refuse 'The lines to replace do not stand in the file.'
    return 78
  elif ((${#edit_places[@]} > 1)); then
    edit_line_numbers "${edit_places[@]}"
    edit_refuse "The lines to replace stand more than once, from ${REPLY}; change the right ones by hand."
    return 78
  fi
  place=${edit_places[0]}
  last=${edit_endings[place + ${#edit_old[@]} - 1]}
  edit_lines=("${edit_lines[@]:0:place}" "${edit_lines[@]:place+${#edit_old[@]}}")
  edit_endings=("${edit_endings[@]:0:place}" "${edit_endings[@]:place+${#edit_old[@]}}")
  edit_insert "${place}" "${edit_content[@]}"
  # The last of the new lines ends as the last of the old ones did.
  edit_endings[place + ${#edit_content[@]} - 1]=${last}
  edit_old_places
  if ((${#edit_places[@]} > 0)); then
    edit_refuse 'With the new lines the old ones would stand in the file again; change them by hand.'
    return 78
  fi
  edit_finish "${2}"
}

# Sets edit_covers to where edit_content stands, and edit_places to where edit_old stands and is no part of it.
edit_old_places() {
  local -a places=()
  local place next=0
  edit_find "${edit_content[@]}"
  edit_covers=("${edit_places[@]}")
  edit_find "${edit_old[@]}"
  for place in "${edit_places[@]}"; do
    while ((next < ${#edit_covers[@]} && edit_covers[next] + ${#edit_content[@]} < place + ${#edit_old[@]})); do
      next=$((next + 1))
    done
    if ((next == ${#edit_covers[@]} || edit_covers[next] > place)); then places+=("${place}"); fi
  done
  edit_places=("${places[@]}")
}
