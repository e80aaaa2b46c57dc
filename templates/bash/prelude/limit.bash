# The time that a command may take. timeout(1) would put the command into the terminal's background, where neither sudo
# nor the command itself can ask a person anything.

# limit_time: when ACTION_TIMEOUT seconds are over, lists in WORK/late what runs under the process in WORK/pid and ends it.
limit_time() {
  local left pid
  for ((left = ACTION_TIMEOUT; left > 0; left--)); do
    pause 1
    # Nobody is left to tell where the script was killed.
    [[ -d /proc/$$ && -d ${WORK} ]] || return 0
  done
  IFS= read -r pid <"${WORK}/pid"
  processes_under "${pid}" >"${WORK}/late"
  signal_late TERM
  pause 10
  signal_late KILL
}

# end_limit LIMITER STATUS: no more waiting; ends what is left of a late command. Its status, counted as timeout(1) does.
end_limit() {
  local tries
  kill "$1" && wait "$1"
  [[ -s ${WORK}/late ]] || return "$2"
  for ((tries = 0; tries < 10; tries++)); do
    signal_late 0 || break
    pause 0.1
  done
  signal_late KILL
  rm -f -- "${WORK}/late"
  (($2 == 137)) || return 124
  return 137
} 2>/dev/null

# pause SECONDS: without a process that would be left behind.
pause() {
  [[ -p ${WORK}/clock ]] || mkfifo -- "${WORK}/clock" || return
  read -rt "$1" <>"${WORK}/clock"
}

# processes_under PID: it and all below it, a line each: number and start. Numbers are used again, not with the same start.
processes_under() {
  local -A below=() start=()
  local file line fields waiting=("$1") pid children
  for file in /proc/[0-9]*/stat; do
    # A name may hold anything, a line end too; what follows its bracket is numbers.
    line=
    IFS= read -rd '' line 2>/dev/null <"${file}"
    read -ra fields <<<"${line##*) }"
    [[ -n ${fields[19]-} ]] || continue
    pid=${line%% *}
    start[${pid}]=${fields[19]}
    below[${fields[1]}]+=" ${pid}"
  done
  while ((${#waiting[@]} > 0)); do
    pid=${waiting[0]}
    [[ -z ${start[${pid}]-} ]] || printf '%s %s\n' "${pid}" "${start[${pid}]}"
    read -ra children <<<"${below[${pid}]-}"
    waiting=("${waiting[@]:1}" "${children[@]}")
  done
}

# signal_late SIGNAL: to what WORK/late lists; false where nothing of it is there any more.
signal_late() {
  local pid start line fields there=1
  while read -r pid start; do
    line=
    IFS= read -rd '' line <"/proc/${pid}/stat"
    read -ra fields <<<"${line##*) }"
    # A zombie is only waited for.
    if [[ ${fields[19]-} == "${start}" && ${fields[0]-} != Z ]]; then
      kill -s "$1" "${pid}" && there=0
    fi
  done <"${WORK}/late"
  return "${there}"
} 2>/dev/null
