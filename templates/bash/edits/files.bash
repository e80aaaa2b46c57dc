# Edits of host files: each reads the file IN (which may be absent) and writes the whole new content to OUT.
# A refused edit writes nothing, says why in one sentence on standard error, and gives status 78.
# LC_ALL=C is taken for granted: texts are bytes, [A-Z] are capitals, a blank is a space or a tab.

edit_refuse() { # MESSAGE
  printf '%s\n' "${1}" >&2
}

# Parts a text into edit_lines, and edit_endings: how each line ends (LF, CRLF or not at all).
edit_split() { # TEXT
  local -a raw=()
  local line ending
  edit_lines=() edit_endings=()
  [[ -n ${1} ]] || return 0
  mapfile raw <<<"${1}"
  # The here-string adds a line feed.
  raw[-1]=${raw[-1]:0:${#raw[-1]}-1}
  if [[ -z ${raw[-1]} ]]; then unset 'raw[-1]'; fi
  for line in "${raw[@]}"; do
    ending=''
    if [[ ${line: -1} == $'\n' ]]; then ending=$'\n'; fi
    if [[ ${line: -2} == $'\r\n' ]]; then ending=$'\r\n'; fi
    edit_lines+=("${line:0:${#line}-${#ending}}")
    edit_endings+=("${ending}")
  done
}

# Sets edit_content to the lines of what a guide shows: a CR at their end is never meant.
edit_split_content() { # CONTENT
  local line
  edit_split "${1#$'\xef\xbb\xbf'}"
  edit_content=()
  for line in "${edit_lines[@]}"; do
    while [[ ${line: -1} == $'\r' ]]; do line=${line:0:${#line}-1}; done
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

# Sets REPLY to the part of a text before the first byte that fits a pattern; all of it where none does.
edit_until() { # PATTERN TEXT
  local low=0 high=${#2} middle part
  # ${2%%PATTERN*} alone takes quadratic time.
  while ((high - low > 256)); do
    middle=$(((low + high) / 2))
    part=${2:low:middle-low}
    if [[ ${part} == *${1}* ]]; then high=${middle}; else low=${middle}; fi
  done
  part=${2:low:high-low}
  # shellcheck disable=SC2295
  part=${part%%${1}*}
  REPLY=${2:0:low+${#part}}
}

# Sets REPLY to a text without the blanks around it.
edit_trim() { # TEXT
  edit_until '[![:blank:]]' "${1}"
  REPLY=${1:${#REPLY}}
  if [[ ${REPLY: -1} == [[:blank:]] ]]; then IFS=$' \t' read -r REPLY <<<"${REPLY}"; fi
}

# Sets REPLY to the first word of a text, and edit_rest to what follows its blanks.
edit_word() { # TEXT
  local word
  edit_until '[[:blank:]]' "${1}"
  word=${REPLY}
  edit_rest=${1:${#word}}
  edit_until '[![:blank:]]' "${edit_rest}"
  edit_rest=${edit_rest:${#REPLY}}
  REPLY=${word}
}
