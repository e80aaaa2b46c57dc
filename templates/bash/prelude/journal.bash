# The journal: JSON lines, append only, one record a write, made durable before the script goes on.
#
# {"seq":1,"run":1,"time":"…","boot":"…","event":"begin","guide":"SHA-256","selection":"…"}
# Events: begin, set (name, value), started, kept (path, file), done (changed; path and after for an edit), failed
# (status), skipped (reason), reboot, finished; all but begin, set and finished name their action.

# json TEXT: as a JSON string, in REPLY.
json() {
  local text=$1 out='' char code index
  text=${text//\\/\\\\}
  text=${text//\"/\\\"}
  text=${text//$'\n'/\\n}
  text=${text//$'\t'/\\t}
  if [[ ${text} == *[$'\001'-$'\037']* ]]; then
    for ((index = 0; index < ${#text}; index++)); do
      char=${text:index:1}
      if [[ ${char} == [$'\001'-$'\037'] ]]; then
        printf -v code '%d' "'${char}"
        printf -v char '\\u%04x' "${code}"
      fi
      out+=${char}
    done
    text=${out}
  fi
  REPLY="\"${text}\""
}

# json_field NAME RECORD: the text of a field, in REPLY; 1 where there is none.
json_field() {
  REPLY=''
  local pattern="\"$1\":\"(([^\"\\\\]|\\\\.)*)\""
  [[ $2 =~ ${pattern} ]] || return 1
  printf -v REPLY '%b' "${BASH_REMATCH[1]//\\\"/\"}"
}

# journal EVENT [NAME TEXT]…: appends a record and makes it durable.
journal() {
  local record event=$1 time
  shift
  TZ=UTC printf -v time '%(%Y-%m-%dT%H:%M:%SZ)T' -1
  JOURNAL_SEQUENCE=$((JOURNAL_SEQUENCE + 1))
  json "${event}"
  record="{\"seq\":${JOURNAL_SEQUENCE},\"run\":${RUN},\"time\":\"${time}\",\"boot\":\"${BOOT_ID}\",\"event\":${REPLY}"
  while (($# > 1)); do
    json "$1"
    record+=",${REPLY}"
    json "$2"
    record+=":${REPLY}"
    shift 2
  done
  if ! printf '%s}\n' "${record}" >>"${STATE}/journal.jsonl" || ! sync -d "${STATE}/journal.jsonl"; then
    stop "${FAILED}" "The journal ${STATE}/journal.jsonl cannot be written; stopped before doing more."
  fi
}

# cut_torn_line FILE: takes away a last line that was not written to its end.
cut_torn_line() {
  local size torn
  [[ -s $1 && -n "$(tail -c 1 -- "$1")" ]] || return 0
  size=$(stat -c %s -- "$1")
  torn=$(tail -n 1 -- "$1" | wc -c)
  truncate -s "$((size - torn))" -- "$1"
}

# read_journal: what the last run of this selection did, in OUTCOME, VALUE and RESUMED.
read_journal() {
  local file=${STATE}/journal.jsonl line run event boot action number=0
  local pattern='^\{"seq":([0-9]+),"run":([0-9]+),"time":"[^"]*","boot":"([^"]*)","event":"([a-z]+)".*\}$'
  RESUMED=no
  [[ -e ${file} ]] || return 0
  cut_torn_line "${file}"
  while IFS= read -r line; do
    number=$((number + 1))
    if ! [[ ${line} =~ ${pattern} ]] || ((BASH_REMATCH[1] != number)); then
      stop "${REFUSED}" "The journal ${file} is damaged in line ${number}." \
        "Nothing was done. Look at it, or begin anew with another --state."
    fi
    run=${BASH_REMATCH[2]}
    boot=${BASH_REMATCH[3]}
    event=${BASH_REMATCH[4]}
    ((run > LAST_RUN)) && LAST_RUN=${run}
    if [[ ${event} == begin ]]; then
      json_field selection "${line}"
      [[ ${REPLY} == "${SELECTION}" ]] || continue
      forget_run
      RUN=${run}
      RESUMED=yes
      json_field guide "${line}" && RUN_GUIDE=${REPLY}
    fi
    action=''
    json_field action "${line}" && action=${REPLY}
    [[ ${event} == 'done' ]] && json_field path "${line}" && note_left "${REPLY}" "${line}"
    [[ ${run} == "${RUN}" ]] || continue
    case ${event} in
    started | failed | skipped | done) OUTCOME[${action}]=${event} ;;
    reboot)
      OUTCOME[${action}]=reboot
      OUTCOME_BOOT[${action}]=${boot}
      ;;
    set) note_value "${line}" ;;
    finished)
      forget_run
      RESUMED=no
      ;;
    *) ;;
    esac
  done <"${file}"
  JOURNAL_SEQUENCE=${number}
}

# forget_run: what a finished run did counts no more.
forget_run() {
  OUTCOME=()
  OUTCOME_BOOT=()
  KEPT_VALUE=()
}

# note_left PATH RECORD: what an edit left behind, so that its file may be replaced later.
note_left() {
  local path=$1
  json_field after "$2" && LEFT[${path}]=${REPLY}
}

# note_value RECORD: a value that an earlier start was given.
note_value() {
  local name
  json_field name "$1" && name=${REPLY} && json_field value "$1" && KEPT_VALUE[${name}]=${REPLY}
}
