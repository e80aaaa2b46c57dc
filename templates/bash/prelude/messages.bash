# Messages and questions. The guide's text is data: it is never a format, and its escapes never reach a terminal.

# plain TEXT: the text without control characters, line breaks and tabs apart, and without characters that show as nothing
# or turn the order of what follows; in REPLY.
plain() {
  REPLY=${1//[$'\001'-$'\010'$'\013'-$'\037'$'\177']/}
  REPLY=${REPLY//$'\xc2'[$'\x80'-$'\x9f']/}
  REPLY=${REPLY//$'\xe2\x80'[$'\x8b'-$'\x8f'$'\xa8'-$'\xae']/}
  REPLY=${REPLY//$'\xe2\x81'[$'\xa0'-$'\xaf']/}
}

# say TEXT: a line for the person.
say() {
  plain "$1"
  printf '%s\n' "${REPLY}"
}

# say_under TEXT: a text of several lines, set in.
say_under() {
  plain "${1%$'\n'}"
  printf '    %s\n' "${REPLY//$'\n'/$'\n    '}"
}

# say_heading TEXT: a line that stands out.
say_heading() {
  plain "$1"
  printf '\n%s%s%s\n' "${BOLD}" "${REPLY}" "${NORMAL}"
}

# stop STATUS TEXT…: ends the script; each text is a line.
stop() {
  local status=$1 text
  shift
  for text in "$@"; do
    plain "${text}"
    printf '%s\n' "${REPLY}" >&2
  done
  exit "${status}"
}

# usage_error TEXT
usage_error() {
  stop "${USAGE}" "$1" "Try --help."
}

# open_terminal: descriptor 8 reads what the person types; 1 where there is nobody.
open_terminal() {
  if { : <&8; } 2>/dev/null; then
    return 0
  elif { : </dev/tty; } 2>/dev/null; then
    exec 8</dev/tty
  elif [[ -t 0 ]]; then
    exec 8<&0
  else
    return 1
  fi
}

# need_person WHAT HOW: stops where the script may not ask or has nobody to ask.
need_person() {
  if [[ ${YES} == no ]] && open_terminal; then
    return 0
  fi
  stop "${UNDECIDED}" "Undecided${ACTION:+ (${ACTION_TITLE})}: ${1#"${1%%[! ]*}"}" "$2"
}

# ask QUESTION LETTERS HOW: one of the letters, in REPLY; HOW says what to do where nobody can be asked.
ask() {
  local letters=$2 answer='' question
  need_person "$1" "$3"
  plain "$1"
  question="${REPLY} [${letters:0:1}"
  for ((answer = 1; answer < ${#letters}; answer++)); do
    question+="/${letters:answer:1}"
  done
  while :; do
    printf '%s] ' "${question}" >&2
    if ! IFS= read -r -u 8 answer; then
      printf '\n' >&2
      stop "${UNDECIDED}" "No answer: stopped here. Start the script again to go on."
    fi
    answer=${answer:0:1}
    answer=${answer,,}
    if [[ -n ${answer} && ${letters} == *"${answer}"* ]]; then
      REPLY=${answer}
      return 0
    fi
  done
}

# agreed QUESTION HOW: whether the person says yes.
agreed() {
  ask "$1" yn "$2"
  [[ ${REPLY} == y ]]
}
