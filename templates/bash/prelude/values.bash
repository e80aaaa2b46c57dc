# Values: parameters and variants, where they come from and what they may be.

# fill TEMPLATE…: the text with its parameters filled in, in REPLY.
fill() {
  local text='' index
  for ((index = 1; index <= $#; index++)); do
    if ((index % 2 == 1)); then
      text+=${!index}
    else
      need_value "${!index#*:}"
      text+=${VALUE[${!index#*:}]}
    fi
  done
  REPLY=${text}
}

# show TEMPLATE…: as `fill`, but a value that is secret or not known yet stays as the guide spells it.
show() {
  local text='' index id
  for ((index = 1; index <= $#; index++)); do
    id=${!index#*:}
    if ((index % 2 == 1)); then
      text+=${!index}
    elif [[ -n ${VALUE[${id}]+set} && ${PARAMETER_KIND[${id}]} != secret ]]; then
      text+=${VALUE[${id}]}
    else
      text+=${PARAMETER_SPELLING[${id}]}
    fi
  done
  REPLY=${text}
}

# fill_script TEMPLATE…: a script that takes its values from variables, so that no value is ever read as code; in REPLY.
fill_script() {
  local text='' index id
  for ((index = 1; index <= $#; index++)); do
    id=${!index#*:}
    if ((index % 2 == 1)); then
      text+=${!index}
      continue
    fi
    need_value "${id}"
    case ${!index%%:*} in
    bare)
      bare_words "${id}"
      text+=${REPLY}
      ;;
    single-quoted) text+="'\"\${waymark_value_${id}}\"'" ;;
    literal-here-document)
      refuse_delimiter "${id}" "$@"
      text+=${VALUE[${id}]}
      ;;
    *) text+="\${waymark_value_${id}}" ;;
    esac
  done
  REPLY=${text}
}

# bare_words PARAMETER: one word, or a word for each item of a list that blanks separate; in REPLY.
bare_words() {
  local count words=''
  REPLY="\"\${waymark_value_${1}}\""
  if [[ ${PARAMETER_SEPARATOR[$1]-} == *[[:blank:]]* ]]; then
    split_value "$1" "${VALUE[$1]}"
    for ((count = 1; count <= ${#ITEMS[@]}; count++)); do
      words+="${words:+ }\"\${waymark_value_${1}__${count}}\""
    done
    REPLY=${words}
  fi
}

# refuse_delimiter PARAMETER TEMPLATE…: a value in a here-document must not end it.
refuse_delimiter() {
  local id=$1 value=${VALUE[$1]}
  shift
  fill "$@"
  if [[ ${REPLY} =~ \<\<-?[[:blank:]]*[\'\"\\]?"${value}"[\'\"]?($'\n'|[[:blank:]]|$) ]]; then
    stop "${USAGE}" "The value of ${id} ends the text that it stands in (line ${ACTION_LINE} of the guide). Give another one."
  fi
}

# split_value PARAMETER TEXT: the items of a list (one where it is none), in ITEMS.
split_value() {
  local separator=${PARAMETER_SEPARATOR[$1]-} rest=$2
  ITEMS=()
  if [[ -z ${separator} ]]; then
    ITEMS=("${rest}")
    return 0
  fi
  while [[ ${rest} == *"${separator}"* ]]; do
    ITEMS+=("${rest%%"${separator}"*}")
    rest=${rest#*"${separator}"}
  done
  ITEMS+=("${rest}")
}

# check_value PARAMETER TEXT: whether the text may be its value; why not, in REPLY.
check_value() {
  local id=$1 item pattern=${PARAMETER_PATTERN[$1]-} status
  split_value "${id}" "$2"
  for item in "${ITEMS[@]}"; do
    if [[ -z ${item} || ${item} == *[$'\001'-$'\037'$'\177']* ]]; then
      REPLY="the value of ${id} must be one line of text, not empty"
      return 1
    fi
    if [[ -n ${PARAMETER_CHOICES[${id}]-} && ${PARAMETER_KIND[${id}]} == choice ]]; then
      if [[ $'\n'${PARAMETER_CHOICES[${id}]} != *$'\n'"${item}"$'\n'* ]]; then
        REPLY=${PARAMETER_CHOICES[${id}]%$'\n'}
        REPLY="${id}: \"${item}\" is none of ${REPLY//$'\n'/ }"
        return 1
      fi
    elif [[ -n ${pattern} ]]; then
      [[ ${item} =~ ^(${pattern})$ ]] && continue
      status=$?
      ((status == 1)) || continue
      [[ ${PARAMETER_KIND[${id}]} == secret ]] && item='the value given'
      REPLY="${id}: \"${item}\" does not look like ${PARAMETER_SPELLING[${id}]} (${PARAMETER_REQUIREMENT[${id}]})"
      return 1
    fi
  done
}

# need_value PARAMETER: asks for a value that is not known yet.
need_value() {
  local id=$1 prompt value
  [[ -z ${VALUE[${id}]+set} ]] || return 0
  if [[ ${MODE} == preview ]]; then
    VALUE[${id}]=${PARAMETER_DEFAULT[${id}]:-${PARAMETER_SPELLING[${id}]}}
    return 0
  fi
  if [[ -n ${PARAMETER_DEFAULT[${id}]-} && ${YES} == yes ]]; then
    VALUE[${id}]=${PARAMETER_DEFAULT[${id}]}
  else
    plain "${PARAMETER_PROMPT[${id}]:-Value of ${id}}"
    prompt=${REPLY}
    need_person "no value for ${id}: ${prompt}" "Give it with --set ${id}=VALUE."
    [[ -z ${PARAMETER_FROM[${id}]-} ]] || say "The output of ${PARAMETER_FROM[${id}]} tells it."
    [[ -z ${PARAMETER_CHOICES[${id}]-} ]] || say "Values: ${PARAMETER_CHOICES[${id}]//$'\n'/ }"
    while :; do
      printf '%s%s: ' "${prompt}" "${PARAMETER_DEFAULT[${id}]+ [${PARAMETER_DEFAULT[${id}]}]}" >&2
      read_answer "${id}"
      value=${REPLY:-${PARAMETER_DEFAULT[${id}]-}}
      check_value "${id}" "${value}" && break
      say "${REPLY}" >&2
    done
    VALUE[${id}]=${value}
  fi
  keep_value "${id}"
}

# read_answer PARAMETER: a line from the person, in REPLY; a secret is not shown.
read_answer() {
  local silent=()
  [[ ${PARAMETER_KIND[$1]} != secret ]] || silent=(-s)
  if ! IFS= read -r "${silent[@]}" -u 8 REPLY; then
    printf '\n' >&2
    stop "${UNDECIDED}" "No answer: stopped here. Start the script again to go on."
  fi
  [[ ${PARAMETER_KIND[$1]} != secret ]] || printf '\n' >&2
}

# keep_value NAME: so that the next start knows it; secrets are not written down.
keep_value() {
  if [[ ${MODE} == run && ${PARAMETER_KIND[$1]-} != secret && ${KEPT_VALUE[$1]-} != "${VALUE[$1]}" ]]; then
    journal 'set' name "$1" value "${VALUE[$1]}"
    KEPT_VALUE[$1]=${VALUE[$1]}
  fi
}

# use_kept_values: what an earlier start of this run was given; its variants may not change half way.
use_kept_values() {
  local name
  for name in "${!KEPT_VALUE[@]}"; do
    if [[ -z ${VALUE[${name}]+set} ]]; then
      VALUE[${name}]=${KEPT_VALUE[${name}]}
    elif [[ -n ${AXIS_TITLE[${name}]+set} && ${VALUE[${name}]} != "${KEPT_VALUE[${name}]}" ]]; then
      usage_error "This run was begun with ${name}=${KEPT_VALUE[${name}]}; it cannot go on with ${name}=${VALUE[${name}]}."
    fi
  done
}

# set_value NAME TEXT: from the command line.
set_value() {
  local name=$1 value=$2
  if [[ -n ${AXIS_TITLE[${name}]+set} ]]; then
    [[ -n ${VARIANT_TITLE["${name}=${value}"]+set} ]] ||
      usage_error "${name}: \"${value}\" is none of $(axis_variants "${name}")."
  elif [[ -n ${PARAMETER_KIND[${name}]+set} ]]; then
    check_value "${name}" "${value}" || usage_error "${REPLY}."
  else
    usage_error "The guide has no value called \"${name}\"; it has: ${AXES[*]} ${PARAMETERS[*]}"
  fi
  VALUE[${name}]=${value}
}

# axis_variants AXIS: their ids.
axis_variants() {
  local pair separator=''
  for pair in "${AXIS_VARIANTS[@]}"; do
    if [[ ${pair%%=*} == "$1" ]]; then
      printf '%s%s' "${separator}" "${pair#*=}"
      separator=', '
    fi
  done
}

# decide_axes: each axis that a chosen action asks for gets its variant: given, probed on the host, or asked.
decide_axes() {
  local id
  for id in "${AXES[@]}"; do
    [[ -n ${AXIS_USED[${id}]+set} ]] || continue
    if [[ -n ${VALUE[${id}]+set} ]]; then
      say "${id}: ${VALUE[${id}]}"
    elif [[ -z ${ROOT} ]] && probe_axis "${id}"; then
      VALUE[${id}]=${REPLY}
      say "${id}: ${REPLY} (found on this host)"
    else
      ask_axis "${id}"
    fi
    keep_value "${id}"
  done
}

# probe_axis AXIS: the one variant whose probe holds, in REPLY; 1 where none or several do.
probe_axis() {
  local pair found=''
  for pair in "${AXIS_VARIANTS[@]}"; do
    [[ ${pair%%=*} == "$1" && -n ${VARIANT_PROBE["${pair}"]} ]] || continue
    if (PATH=${CALLER_PATH} "${BASH}" --norc --noprofile -c "${VARIANT_PROBE["${pair}"]}" bash) </dev/null >/dev/null 2>&1 9>&-; then
      [[ -z ${found} ]] || return 1
      found=${pair#*=}
    fi
  done
  REPLY=${found}
  [[ -n ${found} ]]
}

# ask_axis AXIS
ask_axis() {
  local variants answer
  variants=$(axis_variants "$1")
  need_person "${AXIS_TITLE[$1]} ($1): one of ${variants}" "Give it with --set $1=VARIANT."
  while :; do
    plain "${AXIS_TITLE[$1]} (${variants}): "
    printf '%s' "${REPLY}" >&2
    IFS= read -r -u 8 answer || stop "${UNDECIDED}" "No answer: stopped before the first step."
    [[ -n ${VARIANT_TITLE["$1=${answer}"]+set} ]] && break
  done
  VALUE[$1]=${answer}
}
