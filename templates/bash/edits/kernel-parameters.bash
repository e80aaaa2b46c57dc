# The edit that merges kernel parameters.

# VARIABLE names the shell variable that holds the command line; it is empty where the file is one.
edit_merge_kernel_parameters() { # IN OUT VARIABLE CONTENT
  edit_begin "${1}" "${4}" || return
  local -a edit_guide=()
  edit_read_guide "${3}" || return
  if [[ -n ${3} ]]; then
    edit_merge_into_variable "${3}" || return
  else
    edit_merge_into_command_line || return
  fi
  edit_finish "${2}"
}

edit_merge_into_command_line() {
  local -a places=()
  local i
  for ((i = 0; i < ${#edit_lines[@]}; i++)); do
    edit_trim "${edit_lines[i]}"
    if [[ -n ${REPLY} && ${REPLY} != '#'* ]]; then places+=("${i}"); fi
  done
  if ((${#places[@]} == 0)); then
    edit_refuse 'The host has no kernel command line yet; without its own root= it would not boot.'
    return 78
  elif ((${#places[@]} > 1)); then
    edit_line_numbers "${places[@]}"
    edit_refuse "The kernel command line stands on ${REPLY}; it must be one line."
    return 78
  fi
  i=${places[0]}
  edit_trim "${edit_lines[i]}"
  if edit_shell_name "${REPLY}" && [[ ${REPLY} == GRUB_* ]]; then
    edit_refuse "The file sets '${REPLY}' on line $((i + 1)); a kernel command line has no variable name."
    return 78
  fi
  edit_merge "${edit_lines[i]}" '' || return
  edit_lines[i]=${REPLY}
}

edit_merge_into_variable() { # VARIABLE
  local -a places=() defaults=()
  local i edit_inner edit_quote edit_tail head escapes=1
  for ((i = 0; i < ${#edit_lines[@]}; i++)); do
    edit_trim "${edit_lines[i]}"
    if [[ ${REPLY} == '#'[![:blank:]]* ]]; then
      if edit_shell_name "${REPLY:1}" && [[ ${REPLY} == "${1}" ]]; then defaults+=("${i}"); fi
    elif edit_shell_name "${REPLY}" && [[ ${REPLY} == "${1}" ]]; then
      places+=("${i}")
    fi
  done
  if ((${#places[@]} > 1)); then
    edit_line_numbers "${places[@]}"
    edit_refuse "'${1}' is set on ${REPLY}; leave one of them, then try again."
    return 78
  elif ((${#places[@]} == 0)); then
    edit_merge '' 1 || return
    if [[ -z ${REPLY} ]]; then return; fi
    REPLY="${1}=\"${REPLY}\""
    if ((${#defaults[@]} == 1)); then
      i=${defaults[0]}
      head=${REPLY}
      edit_until '[![:blank:]]' "${edit_lines[i]}"
      edit_lines[i]=${REPLY}${head}
    elif ((${#defaults[@]} > 1)); then
      edit_insert "$((defaults[-1] + 1))" "${REPLY}"
    else
      edit_insert "${#edit_lines[@]}" "${REPLY}"
    fi
    return
  fi
  i=${places[0]}
  edit_until '=' "${edit_lines[i]}"
  head=${REPLY}=
  edit_shell_value "${1}" "${edit_lines[i]:${#head}}" || return
  if [[ ${edit_quote} == "'" ]]; then escapes=''; fi
  edit_merge "${edit_inner}" "${escapes}" || return
  [[ ${REPLY} != "${edit_inner}" ]] || return 0
  edit_quote=${edit_quote:-\"}
  edit_lines[i]=${head}${edit_quote}${REPLY}${edit_quote}${edit_tail}
}

# Sets REPLY to the name of the variable that a line (without blanks before it) sets; status 1 where it sets none.
edit_shell_name() { # TEXT
  local text=${1}
  if [[ ${text} == export[[:blank:]]* ]]; then
    edit_word "${text}"
    text=${edit_rest}
  fi
  edit_until '=' "${text}"
  [[ ${REPLY} != "${text}" && ${REPLY} == [A-Za-z_]* && ${REPLY} != *[!A-Za-z0-9_]* ]]
}

# Sets edit_inner to the text in the quotes of a value, edit_quote to its quote, and edit_tail to what follows.
edit_shell_value() { # NAME REST
  local rest=${2} part
  edit_inner='' edit_quote=''
  case ${rest:0:1} in
  \")
    edit_quote=\"
    rest=${rest:1}
    while :; do
      edit_until '["\\]' "${rest}"
      part=${REPLY}
      edit_inner+=${part}
      rest=${rest:${#part}}
      [[ ${rest} == \\* && ${#edit_inner} -le 2048 ]] || break
      edit_inner+=${rest:0:2}
      rest=${rest:2}
    done
    ;;
  \')
    edit_quote=\'
    rest=${rest:1}
    edit_until "'" "${rest}"
    edit_inner=${REPLY}
    rest=${rest:${#edit_inner}}
    ;;
  *)
    edit_until '[[:blank:]]' "${rest}"
    edit_inner=${REPLY}
    edit_tail=${rest:${#edit_inner}}
    ;;
  esac
  if [[ -n ${edit_quote} ]]; then
    if [[ ${rest} == \\* ]]; then
      edit_refuse_length
      return 78
    elif [[ -z ${rest} ]]; then
      edit_refuse "The quote of '${1}' is not closed on its line."
      return 78
    fi
    edit_tail=${rest:1}
  fi
  edit_trim "${edit_tail}"
  if [[ -n ${REPLY} && ${edit_tail} != [[:blank:]]* || -n ${REPLY} && ${REPLY} != '#'* ]] ||
    [[ -z ${edit_quote} && ${edit_inner} == *[\"\'\\\$\`\;\&\|\<\>\(\)]* ]]; then
    edit_refuse "The value of '${1}' is not one quoted text."
    return 78
  fi
}

edit_refuse_length() {
  edit_refuse 'The kernel command line is longer than the 2048 bytes that a kernel reads.'
}

# Sets edit_guide to the parameters that edit_content shows: bare, or as the value of VARIABLE.
edit_read_guide() { # VARIABLE
  local -a lines=()
  local line name escapes='' edit_inner edit_quote='' edit_tail
  for line in "${edit_content[@]}"; do
    edit_trim "${line}"
    if [[ -n ${REPLY} && ${REPLY} != '#'* ]]; then lines+=("${line}"); fi
  done
  if ((${#lines[@]} != 1)); then
    if ((${#lines[@]} == 0)); then REPLY='no line'; else REPLY='more than one line'; fi
    edit_refuse "The content holds ${REPLY} of kernel parameters."
    return 78
  fi
  edit_inner=${lines[0]}
  edit_trim "${lines[0]}"
  if edit_shell_name "${REPLY}" && [[ ${REPLY} == GRUB_* || ${REPLY} == "${1}" ]]; then
    name=${REPLY}
    if [[ -z ${1} ]]; then
      edit_refuse "A kernel command line has no variable name, and the content sets '${name}'."
      return 78
    elif [[ ${name} != "${1}" ]]; then
      edit_refuse "The content sets '${name}', not '${1}'."
      return 78
    fi
    edit_until '=' "${lines[0]}"
    edit_shell_value "${name}" "${lines[0]:${#REPLY}+1}" || return
    if [[ ${edit_quote} == \" ]]; then escapes=1; fi
  fi
  local -a edit_parameters=() edit_gaps=()
  local edit_trailing parameter
  edit_read_parameters "${edit_inner}" "${escapes}" || return
  for parameter in "${edit_parameters[@]}"; do
    case ${parameter} in
    --) break ;;
    '...' | '…' | '[...]' | '[…]' | '(...)' | '<...>') ;;
    *) edit_guide+=("${parameter}") ;;
    esac
  done
  if ((${#edit_guide[@]} == 0)); then
    edit_refuse 'The content holds no kernel parameter.'
    return 78
  fi
  for parameter in "${edit_guide[@]}"; do
    edit_parameter_name "${parameter}"
    if [[ -z ${REPLY} ]]; then
      edit_refuse "'${parameter}' has no name; a line break or a blank stands before its '='."
      return 78
    elif [[ ${parameter} == *[\'\$\\\`]* ]]; then
      edit_refuse "'${parameter}' holds a sign that a shell reads; add it by hand."
      return 78
    fi
  done
}

# Parts a command line at blanks outside of the kernel's quotes, which stand as \" where ESCAPES is not empty.
edit_read_parameters() { # TEXT ESCAPES
  local text=${1} byte plain gap quote i=0
  edit_parameters=() edit_gaps=() edit_trailing=''
  if ((${#text} > 2048)); then
    edit_refuse_length
    return 78
  fi
  while :; do
    gap=${text:i}
    gap=${gap%%[![:blank:]]*}
    i=$((i + ${#gap}))
    if ((i == ${#text})); then
      edit_trailing=${gap}
      return
    fi
    plain='' quote=''
    while ((i < ${#text})); do
      byte=${text:i:1}
      [[ -n ${quote} || ${byte} != [[:blank:]] ]] || break
      if [[ -n ${2} && ${byte} == \\ ]]; then
        i=$((i + 1))
        byte=${text:i:1}
        if [[ ${byte} != \" ]]; then
          edit_refuse 'A backslash stands among the kernel parameters.'
          return 78
        fi
      fi
      if [[ ${byte} == \" ]]; then
        if [[ -n ${quote} ]]; then quote=''; else quote=1; fi
      fi
      plain+=${byte}
      i=$((i + 1))
    done
    if [[ -n ${quote} ]]; then
      edit_refuse 'A quote among the kernel parameters is not closed.'
      return 78
    fi
    edit_parameters+=("${plain}")
    edit_gaps+=("${gap}")
  done
}

# Sets REPLY to a parameter's name in the form that compares equal for equal names.
edit_parameter_name() { # PARAMETER
  REPLY=${1%%=*}
  REPLY=${REPLY//\"/}
  REPLY=${REPLY//-/_}
}

# Sets REPLY to the text of a command line with the parameters of edit_guide in it.
edit_merge() { # TEXT ESCAPES
  local -a edit_parameters=() edit_gaps=()
  local edit_trailing
  edit_read_parameters "${1}" "${2}" || return
  local -A missing=()
  local -a told=() there=()
  local parameter other name i place
  for parameter in "${edit_guide[@]}"; do
    edit_parameter_name "${parameter}"
    name=${REPLY}
    if [[ -z ${missing["x${name}"]:-} ]]; then
      # A row of parameters between line feeds, which no parameter holds.
      missing["x${name}"]=$'\n'
      told=() there=() place=''
      for other in "${edit_guide[@]}"; do
        edit_parameter_name "${other}"
        if [[ ${REPLY} == "${name}" ]]; then told+=("${other}"); fi
      done
      for ((i = 0; i < ${#edit_parameters[@]}; i++)); do
        [[ ${edit_parameters[i]} != -- ]] || break
        edit_parameter_name "${edit_parameters[i]}"
        if [[ ${REPLY} == "${name}" ]]; then
          there+=("${edit_parameters[i]}")
          place=${i}
        fi
      done
      edit_merge_name || return
    fi
    if [[ ${missing["x${name}"]} == *$'\n'"${parameter}"$'\n'* ]]; then edit_add_parameter "${parameter}"; fi
  done
  REPLY=''
  for ((i = 0; i < ${#edit_parameters[@]}; i++)); do
    parameter=${edit_parameters[i]}
    if [[ -n ${2} ]]; then parameter=${parameter//\"/\\\"}; fi
    REPLY+=${edit_gaps[i]}${parameter}
  done
  REPLY+=${edit_trailing}
  if ((${#REPLY} > 2048)) && [[ ${REPLY} != "${1}" ]]; then
    edit_refuse_length
    return 78
  fi
}

# Updates the one parameter of a name, or says in missing which are to be added; a part of edit_merge.
edit_merge_name() {
  local other known row
  # What this host boots from is never taken from a guide.
  case ${name} in BOOT_IMAGE | boot | initrd | root) return ;; *) ;; esac
  printf -v known '%s\n' "${there[@]}"
  printf -v row '%s\n' "${told[@]}"
  [[ ${known} != "${row}" ]] || return 0
  if ((${#there[@]} == 0)); then
    missing["x${name}"]+=${row}
    return
  fi
  case ${name} in
  # All of them count.
  acpi_osi | console | earlycon | initcall_blacklist | ip | memmap | modprobe.blacklist | netconsole | pci | rd.* | \
    systemd.mask | systemd.setenv | systemd.wants | video)
    for other in "${told[@]}"; do
      if [[ $'\n'${known} != *$'\n'"${other}"$'\n'* ]]; then missing["x${name}"]+=${other}$'\n'; fi
    done
    ;;
  *)
    if ((${#there[@]} > 1 || ${#told[@]} > 1)); then
      edit_refuse "'${name}' stands more than once among the kernel parameters; change it by hand."
      return 78
    fi
    edit_parameters[place]=${told[0]}
    ;;
  esac
}

# Puts a parameter behind the kernel's last one; what follows `--` is for init.
edit_add_parameter() { # PARAMETER
  local end=0 gap=' '
  while ((end < ${#edit_parameters[@]})) && [[ ${edit_parameters[end]} != -- ]]; do end=$((end + 1)); done
  if ((end == 0)); then
    gap=${edit_gaps[0]:-}
    if ((${#edit_parameters[@]} > 0)); then edit_gaps[0]=' '; else edit_trailing=''; fi
  fi
  edit_parameters=("${edit_parameters[@]:0:end}" "${1}" "${edit_parameters[@]:end}")
  edit_gaps=("${edit_gaps[@]:0:end}" "${gap}" "${edit_gaps[@]:end}")
}
