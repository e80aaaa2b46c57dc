# Edits of host files: each reads the file IN (which may be absent) and writes the whole new content to OUT.
# A refused edit writes nothing, says why in one sentence on standard error, and gives status 78.
# LC_ALL=C is taken for granted: texts are bytes, [A-Z] are capitals, a blank is a space or a tab.

edit_refuse() { # MESSAGE
  printf '%s\n' "${1}" >&2
}

# Parts a text into edit_lines, and edit_endings: how each line ends (LF, CRLF or not at all).
edit_split() { # TEXT
  local -a raw=()
  local line
  edit_lines=() edit_endings=()
  [[ -n ${1} ]] || return 0
  # The here-string adds a line feed.
  mapfile raw <<<"${1%$'\n'}"
  [[ ${1} == *$'\n' ]] || raw[-1]=${raw[-1]%$'\n'}
  for line in "${raw[@]}"; do
    if [[ ${line} == *$'\r\n' ]]; then
      edit_lines+=("${line%$'\r\n'}")
      edit_endings+=($'\r\n')
    elif [[ ${line} == *$'\n' ]]; then
      edit_lines+=("${line%$'\n'}")
      edit_endings+=($'\n')
    else
      edit_lines+=("${line}")
      edit_endings+=('')
    fi
  done
}

# Sets edit_content to the lines of what a guide shows: a CR at their end is never meant.
edit_split_content() { # CONTENT
  local line
  edit_split "${1#$'\xef\xbb\xbf'}"
  edit_content=()
  for line in "${edit_lines[@]}"; do
    while [[ ${line} == *$'\r' ]]; do line=${line%$'\r'}; done
    edit_content+=("${line}")
  done
}

# Sets edit_lines, edit_endings, edit_bom and edit_ending from the file IN, and edit_content from CONTENT.
edit_begin() { # IN CONTENT
  local text='' line
  edit_split_content "${2}"
  if [[ -e ${1} ]] && IFS= read -r -d '' text <"${1}"; then
    edit_refuse 'The file holds a NUL byte; it is no text file.'
    return 78
  fi
  edit_bom='' edit_ending=$'\n'
  if [[ ${text} == $'\xef\xbb\xbf'* ]]; then
    edit_bom=$'\xef\xbb\xbf'
    text=${text:3}
  fi
  edit_split "${text}"
  if ((${#edit_lines[@]} > 0)) && [[ ${edit_endings[0]} == $'\r\n' ]]; then edit_ending=$'\r\n'; fi
  for line in "${edit_content[@]}"; do
    if [[ ${line} == *[![:blank:]]* ]]; then return 0; fi
  done
  edit_refuse 'The content is empty.'
  return 78
}

# As edit_begin, for edits of a file that must be there.
edit_begin_existing() { # IN CONTENT
  if [[ ! -e ${1} ]]; then
    edit_refuse 'The file does not exist; there is nothing to change in it.'
    return 78
  fi
  edit_begin "${1}" "${2}"
}

# Writes edit_lines, each with its ending.
edit_finish() { # OUT
  local -a flat=()
  local i
  for ((i = 0; i < ${#edit_lines[@]}; i++)); do flat+=("${edit_lines[i]}" "${edit_endings[i]}"); done
  if ((${#flat[@]} > 0)); then
    printf '%s' "${edit_bom}" "${flat[@]}" >"${1}"
  else
    printf '%s' "${edit_bom}" >"${1}"
  fi
}

# Puts lines before the line at an index; a last line that has no ending gets one first.
edit_insert() { # INDEX LINE...
  local index=${1} last=$((${#edit_lines[@]} - 1))
  shift
  local -a endings=()
  while ((${#endings[@]} < $#)); do endings+=("${edit_ending}"); done
  if ((index > last && last >= 0)) && [[ -z ${edit_endings[last]} ]]; then edit_endings[last]=${edit_ending}; fi
  edit_lines=("${edit_lines[@]:0:index}" "${@}" "${edit_lines[@]:index}")
  edit_endings=("${edit_endings[@]:0:index}" "${endings[@]}" "${edit_endings[@]:index}")
}

# Sets edit_places to the indices of the lines at which a row of lines stands in edit_lines.
edit_find() { # LINE...
  local -a row=("${@}")
  local i j
  edit_places=()
  for ((i = 0; i + $# <= ${#edit_lines[@]}; i++)); do
    [[ ${edit_lines[i]} == "${row[0]}" ]] || continue
    for ((j = 1; j < $#; j++)); do
      [[ ${edit_lines[i + j]} == "${row[j]}" ]] || continue 2
    done
    edit_places+=("${i}")
  done
}

# Sets REPLY to indices of lines as a person reads them: `lines 3 and 7`.
edit_line_numbers() { # INDEX...
  local index
  REPLY=''
  for index in "${@:1:$#-1}"; do REPLY+=", $((index + 1))"; done
  if (($# > 1)); then REPLY="lines ${REPLY#, } and $((${!#} + 1))"; else REPLY="line $((${1} + 1))"; fi
}

# Sets REPLY to a text without the blanks around it.
edit_trim() { # TEXT
  local blanks=${1%%[![:blank:]]*}
  REPLY=${1:${#blanks}}
  # The expansion that cuts at the end takes quadratic time; read does not.
  if [[ ${REPLY} == *[[:blank:]] ]]; then IFS=$' \t' read -r REPLY <<<"${REPLY}"; fi
}

# Sets REPLY to the first word of a text, and edit_rest to what follows its blanks.
edit_word() { # TEXT
  local blanks
  REPLY=${1%%[[:blank:]]*}
  edit_rest=${1:${#REPLY}}
  blanks=${edit_rest%%[![:blank:]]*}
  edit_rest=${edit_rest:${#blanks}}
}
