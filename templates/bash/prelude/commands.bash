# Commands of the guide and what they must show.
#
# Texts are compared with letters A to Z made small and white space folded. An expected text stands somewhere in the
# output; of a text that is only like it, every word does. Where nothing is to be printed and nothing was, the status 1 is
# as good as 0: so grep says that it found nothing.

# run_command
run_command() {
  local text output status
  if [[ ${ACTION_INTERPRETER} != bash && ${ACTION_INTERPRETER} != sh ]]; then
    by_hand "To be typed in ${ACTION_INTERPRETER}, not run by this script:"
    return 0
  fi
  if [[ ${ACTION_INTERACTIVE} == yes && -z ${ROOT} ]]; then
    open_terminal || stop "${UNDECIDED}" "Undecided: ${ACTION_TITLE} talks to a person." \
      "Start the script in a terminal, or do this by hand and go on with --from."
  fi
  while :; do
    fill_script "${ACTION_SCRIPT[@]}"
    text=${REPLY}
    journal started action "${ACTION}"
    output=${STATE}/output/${JOURNAL_SEQUENCE}
    run_shown "${text}" "${output}"
    status=$?
    if judge "${output}" "${status}"; then
      [[ -n ${ROOT} ]] || sync
      take_session
      finish_action
      [[ -s ${WORK}/not-run ]] || say '    done'
      return 0
    fi
    journal failed action "${ACTION}" status "${status}"
    go_back_to
    mismatch_question "${REASON}"
    case ${REPLY} in
    r) ;;
    s)
      go_on_all_the_same
      return 0
      ;;
    *) stop "${FAILED}" "Stopped. Start the script again to go on here." ;;
    esac
  done
}

# go_on_all_the_same: the person says that it is good enough.
go_on_all_the_same() {
  if [[ ${MISMATCH} == yes ]]; then
    take_session
    finish_action mismatch "${REASON}"
  else
    skip_action "${REASON}"
  fi
}

# mismatch_question REASON: what to do, in REPLY; stops where nobody can be asked.
mismatch_question() {
  if [[ ${YES} == yes ]] || ! open_terminal; then
    stop "${FAILED}" "Failed: ${ACTION_TITLE} (line ${ACTION_LINE} of the guide)." "    $1" ${BACK:+"    ${BACK}"} \
      "Start the script again to go on here."
  fi
  say "    $1"
  [[ -z ${BACK} ]] || say "    ${BACK}"
  ask '    Retry, skip (go on all the same), or quit?' rsq ''
}

# go_back_to: where the guide sends a person whose action failed, in BACK.
go_back_to() {
  local index to
  BACK=
  for ((index = 0; index < ${#EDGES[@]}; index += 3)); do
    if [[ ${EDGES[index]} == on-failure && (${EDGES[index + 1]} == "${ACTION}" || ${EDGES[index + 1]} == "${STEP}") ]]; then
      to=${EDGES[index + 2]}
      BACK="The guide says: go back to ${to}${STEP_TITLE[${to}]+ (${STEP_TITLE[${to}]})}: --from ${to}"
    fi
  done
}

# run_shown TEXT OUTPUT: runs a text, shows what it prints and keeps the first and the last 512 KiB of it; its status.
run_shown() {
  local status shower
  : >"$2"
  if [[ ${ACTION_INTERACTIVE} == yes && -z ${ROOT} ]]; then
    run_text "$1" <&8 7>&1
    return
  fi
  show_growing "$2" &
  shower=$!
  run_text "$1" </dev/null 7>>"$2"
  status=$?
  : >"${WORK}/ended"
  wait "${shower}"
  rm -f -- "${WORK}/ended"
  cut_middle "$2"
  return "${status}"
}

# cut_middle FILE: of a long output both ends are kept, and how much is missing between them.
cut_middle() {
  local size kept=524288
  size=$(stat -c %s -- "$1")
  ((size > 2 * kept)) || return 0
  tail -c "${kept}" -- "$1" >"${WORK}/last"
  truncate -s "${kept}" -- "$1"
  printf '\n[%s bytes are left out here]\n' "$((size - 2 * kept))" >>"$1"
  cat -- "${WORK}/last" >>"$1"
  rm -f -- "${WORK}/last"
}

# show_growing FILE: shows its lines as they come, until WORK/ended is there, or the script is not.
show_growing() {
  local shown=0 size end punched=524288 ended=no pause=0.01
  exec 9>&-
  while [[ ${ended} == no ]]; do
    [[ -e ${WORK}/ended || ! -d /proc/$$ ]] && ended=yes
    size=$(stat -c %s -- "$1")
    if ((size > shown)); then
      end=${size}
      [[ ${ended} == yes ]] || whole_lines "$1" "${shown}" "${size}"
      part_of "$1" "${shown}" "${end}" | without_escapes
      shown=${end}
    fi
    # The disk gets back what is shown and not kept, where its file system can do that.
    end=$(((shown - 524288) / 4194304 * 4194304))
    if ((end > punched)); then
      fallocate -p -o "${punched}" -l "$((end - punched))" -- "$1" 2>/dev/null
      punched=${end}
    fi
    if [[ ${ended} == no ]]; then
      sleep "${pause}"
      pause=0.05
    fi
  done
  [[ ! -s $1 || -z "$(tail -c 1 -- "$1" | tr '\000' x)" ]] || printf '\n'
}

# part_of FILE FROM TO: its bytes from one place to another.
part_of() {
  tail -c "+$(($2 + 1))" -- "$1" | head -c "$(($3 - $2))"
}

# whole_lines FILE FROM TO: where the last line ends that is there to its end, in `end`; a very long line is cut anywhere.
whole_lines() {
  local from=$2
  (($3 - from <= 65536)) || from=$(($3 - 65536))
  if [[ -n "$(part_of "$1" "$(($3 - 1))" "$3" | tr '\000' x)" ]]; then
    end=$(($3 - $(part_of "$1" "${from}" "$3" | tail -n 1 | wc -c)))
    ((end > from || from == $2)) || end=$3
  fi
}

# without_escapes: what a command prints, safe for a terminal, set in.
without_escapes() {
  sed -e 's/\x1b\[[0-9;?]*[A-Za-z]//g' -e 's/\x1b\][^\x07]*\x07//g' -e 's/[\x00-\x08\x0b-\x1f\x7f]//g' -e 's/^/    | /'
}

# judge OUTPUT STATUS: whether the command did what the guide says; why not, in REASON.
judge() {
  local output=$1 status=$2 index kind texts quiet=no allowed=0
  MISMATCH=no
  if [[ -s ${WORK}/not-run ]]; then
    say_under "recorded, not run, not checked: $(<"${WORK}/not-run")"
    return 0
  fi
  for ((index = 0; index < ${#ACTION_EXPECTS[@]}; index += 2 + ACTION_EXPECTS[index + 1])); do
    kind=${ACTION_EXPECTS[index]}
    texts=("${ACTION_EXPECTS[@]:index+2:ACTION_EXPECTS[index + 1]}")
    case ${kind} in
    status) allowed=${texts[0]} ;;
    nothing)
      quiet=yes
      [[ ! -s ${output} ]] || mismatch 'the guide expects that it prints nothing' || return 1
      ;;
    *) shows_one_of "${output}" "${kind}" "${texts[@]}" || mismatch "$(expected "${output}" "${texts[@]}")" || return 1 ;;
    esac
  done
  if [[ ${quiet} == yes ]] && ((status == 1 && allowed == 0)); then
    return 0
  fi
  if ((status != allowed)); then
    REASON="it ended with status ${status}"
    ((allowed == 0)) || REASON+=", not ${allowed}"
    # A late command ends with 124, or 137 where it had to be killed.
    if [[ -n ${ACTION_TIMEOUT} ]] && ((status == 124 || status == 137)); then
      REASON="it took longer than ${ACTION_TIMEOUT} s"
    fi
    return 1
  fi
}

# mismatch REASON
mismatch() {
  MISMATCH=yes
  REASON=$1
  return 1
}

# expected OUTPUT TEXT…: a sentence.
expected() {
  local sentence
  printf -v sentence '"%s" or ' "${@:2}"
  printf 'the guide expects to see %s' "${sentence% or }"
  [[ -s $1 ]] || printf '; nothing was printed'
}

# shows_one_of OUTPUT KIND TEXT…
shows_one_of() {
  local output=$1 kind=$2 text word
  shift 2
  fold <"${output}" >"${WORK}/folded"
  for text in "$@"; do
    text=$(printf '%s' "${text}" | fold)
    if grep -qF -e "${text}" -- "${WORK}/folded"; then
      return 0
    fi
    [[ ${kind} == like ]] || continue
    set -f
    for word in ${text}; do
      grep -qF -e "${word}" -- "${WORK}/folded" || continue 2
    done
    set +f
    return 0
  done
  set +f
  return 1
}

# fold: small letters, white space folded, on one line.
fold() {
  tr -d '\000' | sed -e 's/\xc2\xa0/ /g' | tr '[:upper:]' '[:lower:]' | tr -s '[:space:]' ' ' | sed -e 's/^ //' -e 's/ $//'
}

# check_preconditions: shows them; one that can be tried and does not hold stops the script before its first step.
check_preconditions() {
  local index text check
  ((${#PRECONDITIONS[@]} > 0)) || return 0
  say 'Before you start:'
  for ((index = 0; index < ${#PRECONDITIONS[@]}; index += 3)); do
    text=${PRECONDITIONS[index]} check=${PRECONDITIONS[index + 1]}
    if [[ -z ${check} || ${RESUMED} == yes ]] || [[ -n ${ROOT} && -z ${BIN} ]]; then
      say "  - ${text}"
    elif run_text "${check}" </dev/null 7>/dev/null || [[ -s ${WORK}/not-run ]]; then
      if [[ -s ${WORK}/not-run ]]; then say "  - ${text}"; else say "  - ${text}: holds"; fi
    else
      stop "${REFUSED}" "  - ${text}: does not hold (line ${PRECONDITIONS[index + 2]} of the guide)" "Checked with: ${check}" \
        "Nothing was done. See to it and start the script again."
    fi
  done
}
