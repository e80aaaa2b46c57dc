# The edit that sets keys.

edit_set_key() { # IN OUT FORMAT CONTENT
  edit_begin "${1}" "${4}" || return
  local edit_format=${3} i line IFS=$' \t\n'
  case ${edit_format} in
  kernel-command-line | yaml | netplan | compose | json | docker-daemon | xml)
    edit_refuse "A key of a ${edit_format} file cannot be set line by line; edit it by hand."
    return 78
    ;;
  *) ;;
  esac
  local -a edit_keys=() edit_sections=() edit_assignments=()
  edit_read_assignments || return
  local -A edit_active=() edit_defaults=() edit_ends=()
  local -A additions=() replaced=()
  edit_index_keys
  for ((i = 0; i < ${#edit_keys[@]}; i++)); do
    edit_key_place "${edit_sections[i]}" "${edit_keys[i]}" || return
    case ${REPLY} in
    replace*) replaced[${REPLY#replace }]=${edit_assignments[i]} ;;
    insert*) additions[${REPLY#insert }]+="${i} " ;;
    *) additions[new]+="${i} " ;;
    esac
  done
  edit_put_keys
  # In an INI file a line can become a part of the value before it.
  if [[ ${edit_format} == @(ini|toml|systemd-unit) ]]; then
    edit_index_keys
    for ((i = 0; i < ${#edit_keys[@]}; i++)); do
      edit_key_place "${edit_sections[i]}" "${edit_keys[i]}" || return
    done
  fi
  edit_finish "${2}"
}

# Puts the lines of replaced and additions into edit_lines; a part of edit_set_key.
edit_put_keys() {
  local -a lines=() endings=() last=()
  local i line section=''
  for ((i = 0; i < ${#edit_lines[@]}; i++)); do
    for line in ${additions[${i}]:-}; do
      lines+=("${edit_assignments[line]}")
      endings+=("${edit_ending}")
    done
    line=${edit_lines[i]}
    if [[ -n ${replaced[${i}]:-} ]]; then
      edit_until '[![:blank:]]' "${line}"
      line=${REPLY}${replaced[${i}]}
    fi
    lines+=("${line}")
    endings+=("${edit_endings[i]}")
  done
  for line in ${additions[${#edit_lines[@]}]:-}; do last+=("${edit_assignments[line]}"); done
  edit_lines=("${lines[@]}")
  edit_endings=("${endings[@]}")
  for line in ${additions[new]:-}; do
    if [[ ${section} != "${edit_sections[line]}" ]]; then
      section=${edit_sections[line]}
      # A blank line parts a new section from what stands before it.
      lines+=("${last[@]}")
      if ((${#lines[@]} > 0)) && [[ ${lines[-1]} == *[![:blank:]]* ]]; then last+=(''); fi
      last+=("${section}")
    fi
    last+=("${edit_assignments[line]}")
  done
  if ((${#last[@]} > 0)); then edit_insert "${#edit_lines[@]}" "${last[@]}"; fi
}

# Sets REPLY to the key that a line (without blanks around it) assigns; status 1 where it assigns none.
edit_key() { # TEXT
  local text=${1} first second
  case ${edit_format} in
  shell-variables | environment)
    edit_shell_name "${text}"
    ;;
  sysctl | ini | toml | systemd-unit)
    [[ ${text} == *=* ]] || return 1
    edit_until '=' "${text}"
    edit_trim "${REPLY}"
    [[ -n ${REPLY} && ${REPLY} != \[* ]]
    ;;
  sshd)
    edit_until '[!A-Za-z0-9]' "${text}"
    [[ -n ${REPLY} && ${text:${#REPLY}:1} == [[:blank:]=] ]] || return 1
    REPLY=${REPLY,,}
    ;;
  modprobe)
    edit_word "${text}"
    first=${REPLY}
    edit_word "${edit_rest}"
    [[ -n ${REPLY} ]] || return 1
    REPLY="${first} ${REPLY//-/_}"
    ;;
  modules)
    edit_word "${text}"
    REPLY=${REPLY//-/_}
    ;;
  fstab)
    edit_word "${text}"
    first=${REPLY}
    edit_word "${edit_rest}"
    second=${REPLY}
    [[ -n ${edit_rest} ]] || return 1
    REPLY=${first}
    if [[ ${second} == /* ]]; then REPLY=${second}; fi
    ;;
  hosts)
    edit_word "${text}"
    ;;
  *)
    edit_until '[!A-Za-z0-9_.-]' "${text}"
    [[ -n ${REPLY} && ${text:${#REPLY}:1} == [[:blank:]=:] ]]
    ;;
  esac
}

# Sets edit_kind to what a line is, and REPLY to its key or section.
edit_read_line() { # LINE
  local signs='#' text next
  case ${edit_format} in sysctl | ini | systemd-unit) signs='#;' ;; *) ;; esac
  edit_trim "${1}"
  text=${REPLY}
  if [[ -z ${text} ]]; then
    edit_kind=blank
  elif [[ ${text} == [${signs}]* ]]; then
    edit_kind=comment
    # A default that is commented out stands right behind the sign.
    next=${text:1:1}
    if [[ -n ${next} && ${next} != [[:blank:]] && ${next} != [${signs}] ]] && edit_key "${text:1}"; then
      edit_kind=default
    fi
  elif [[ ${edit_format} == @(ini|toml|systemd-unit) && ${text} == \[*\] ]]; then
    edit_kind=section
    REPLY=${text}
  elif ! edit_key "${text}"; then
    edit_kind=other
    REPLY=${text}
  elif [[ ${edit_format} == sshd && ${REPLY} == match ]]; then
    edit_kind=condition
    REPLY=${text}
  else
    edit_kind=assignment
  fi
}

# Whether the value that a line sets goes on in the next line.
edit_goes_on() { # LINE
  [[ ${1} != *\\ ]] || return 0
  [[ ${edit_format} == shell-variables ]] && edit_quote_left_open "${1}"
}

# Whether a line of a shell ends inside of quotes; a comment's quotes do not count.
edit_quote_left_open() { # LINE
  local rest=${1} quote='' before=' ' signs REPLY
  while [[ -n ${rest} ]]; do
    case ${quote} in
    "'") signs="'" ;;
    '"') signs='["\\]' ;;
    *) signs="[\"'\\\\#]" ;;
    esac
    edit_until "${signs}" "${rest}"
    if [[ -n ${REPLY} ]]; then before=${REPLY: -1}; fi
    rest=${rest:${#REPLY}}
    case ${rest:0:1} in
    '') ;;
    \\) rest=${rest:1} before=\\ ;;
    '#')
      [[ ${before} != [[:blank:]] ]] || return 1
      before='#'
      ;;
    *)
      before=${rest:0:1}
      if [[ -n ${quote} ]]; then quote=''; else quote=${before}; fi
      ;;
    esac
    rest=${rest:1}
  done
  [[ -n ${quote} ]]
}

# Sets edit_keys, edit_sections and edit_assignments to what edit_content sets.
edit_read_assignments() {
  local line edit_kind section=''
  local -A seen=()
  for line in "${edit_content[@]}"; do
    edit_read_line "${line}"
    case ${edit_kind} in
    section) section=${REPLY} ;;
    condition)
      edit_refuse "'${REPLY}' begins a block; add the block as it is."
      return 78
      ;;
    other)
      edit_refuse "'${REPLY}' sets no key."
      return 78
      ;;
    assignment)
      if edit_goes_on "${line}"; then
        edit_refuse "The value of '${REPLY}' goes over several lines; set it by hand."
        return 78
      elif [[ -n ${seen["${section}"$'\n'"${REPLY}"]:-} ]]; then
        edit_refuse "The content sets '${REPLY}' twice; only one line can stay."
        return 78
      fi
      seen["${section}"$'\n'"${REPLY}"]=1
      edit_keys+=("${REPLY}")
      edit_sections+=("${section}")
      edit_until '[![:blank:]]' "${line}"
      edit_assignments+=("${line:${#REPLY}}")
      ;;
    *) ;;
    esac
  done
  if ((${#edit_keys[@]} == 0)); then
    edit_refuse 'The content sets no key.'
    return 78
  fi
}

# Sets edit_active and edit_defaults to the indices of the lines of each key, and edit_ends to where a section ends.
edit_index_keys() {
  local edit_kind section='' ignores=1 has_sections='' end=0 i
  for section in "${edit_sections[@]}"; do
    if [[ -n ${section} ]]; then ignores=''; fi
  done
  section=''
  edit_active=() edit_defaults=() edit_ends=([x]=0)
  for ((i = 0; i < ${#edit_lines[@]}; i++)); do
    edit_read_line "${edit_lines[i]}"
    case ${edit_kind} in
    blank) continue ;;
    default) edit_defaults["${section}"$'\n'"${REPLY}"]+="${i} " ;;
    assignment) edit_active["${section}"$'\n'"${REPLY}"]+="${i} " ;;
    section)
      has_sections=1
      if [[ -z ${ignores} ]]; then section=${REPLY}; fi
      ;;
    condition)
      # What follows holds under a condition only, so a line for all goes before it.
      edit_ends[x]=${end}
      return
      ;;
    *) ;;
    esac
    end=$((i + 1))
    edit_ends["x${section}"]=${end}
  done
  if [[ -n ${ignores} ]]; then
    edit_ends[x]=''
    if [[ -z ${has_sections} ]]; then edit_ends[x]=${#edit_lines[@]}; fi
  fi
}

# Sets REPLY to `replace INDEX`, `insert INDEX` or `new`: where a line that sets a key goes.
edit_key_place() { # SECTION NAME
  local -a active=() defaults=()
  local line indentation='' is_replaced=''
  read -ra active <<<"${edit_active["${1}"$'\n'"${2}"]:-}"
  read -ra defaults <<<"${edit_defaults["${1}"$'\n'"${2}"]:-}"
  if ((${#active[@]} > 1)); then
    edit_line_numbers "${active[@]}"
    edit_refuse "'${2}' is set on ${REPLY}; leave one of them, then try again."
    return 78
  fi
  if ((${#active[@]} + ${#defaults[@]} > 0)); then
    line=${active[0]:-}
    if ((${#active[@]} == 0)); then line=${defaults[-1]}; fi
    if ((${#active[@]} > 0 || ${#defaults[@]} == 1)); then
      is_replaced=1
      edit_until '[![:blank:]]' "${edit_lines[line]}"
      indentation=${REPLY}
    fi
    if ((${#active[@]} > 0)) && edit_goes_on "${edit_lines[line]}" ||
      edit_carries_on "$((line + 1))" "${#indentation}"; then
      edit_refuse "The value of '${2}' goes on behind line $((line + 1)); change it by hand."
      return 78
    fi
    if [[ -n ${is_replaced} ]]; then REPLY="replace ${line}"; else REPLY="insert $((line + 1))"; fi
  elif [[ -n ${edit_ends["x${1}"]:-} ]]; then
    REPLY="insert ${edit_ends["x${1}"]}"
  elif [[ -n ${1} ]]; then
    REPLY=new
  else
    edit_refuse "'${2}' is set nowhere in the file, and the content names no section for it."
    return 78
  fi
}

# Whether a line carries on a value that begins on the line before; INI files indent such lines deeper.
edit_carries_on() { # INDEX INDENTATION
  local edit_kind
  [[ ${edit_format} == @(ini|toml|systemd-unit) ]] && ((${1} < ${#edit_lines[@]})) || return 1
  edit_read_line "${edit_lines[${1}]}"
  edit_until '[![:blank:]]' "${edit_lines[${1}]}"
  [[ ${edit_kind} == @(assignment|other) ]] && ((${#REPLY} > ${2}))
}
