# The run: one action after the other, each written down before and after.

# run_action: `perform` of a run.
run_action() {
  chosen && fitting || return 0
  case ${OUTCOME[${ACTION}]-} in
  'done')
    TAKEN[${ACTION}]=yes
    TAKEN[${STEP}]=yes
    return 0
    ;;
  skipped) return 0 ;;
  reboot)
    after_reboot
    return 0
    ;;
  *) ;;
  esac
  announce
  if ! consented; then
    skip_action "${REPLY}"
    return 0
  fi
  case ${OUTCOME[${ACTION}]-} in
  started) [[ ${ACTION_KIND} != command ]] || known_outcome || return 0 ;;
  *) ;;
  esac
  TAKEN[${ACTION}]=yes
  TAKEN[${STEP}]=yes
  if [[ -n ${ACTION_HOST} && ${ACTION_KIND} != manual ]]; then
    by_hand "To be done on ${ACTION_HOST}, not here:"
  else
    "run_${ACTION_KIND}"
  fi
}

# announce: says which step and action is next, with what the guide tells beside it.
announce() {
  local index
  announce_step
  say "  ${ACTION_TITLE}"
  for ((index = 0; index < ${#ACTION_NOTES[@]}; index += 2)); do
    case ${ACTION_NOTES[index]} in
    example | alternative) ;;
    *) say_under "(${ACTION_NOTES[index]}) ${ACTION_NOTES[index + 1]}" ;;
    esac
  done
}

# announce_step: once a step.
announce_step() {
  local id number=0
  [[ ${ANNOUNCED} != "${STEP}" ]] || return 0
  ANNOUNCED=${STEP}
  for id in "${CHOSEN_STEPS[@]}"; do
    number=$((number + 1))
    [[ ${id} == "${STEP}" ]] && break
  done
  say_heading "Step ${number} of ${#CHOSEN_STEPS[@]}: ${STEP_TITLE[${STEP}]}"
}

# finish_action [NAME TEXT]…: its effects are durable; now it counts.
finish_action() {
  journal 'done' action "${ACTION}" "$@"
  OUTCOME[${ACTION}]='done'
}

# skip_action REASON
skip_action() {
  say "    left out: $1"
  journal skipped action "${ACTION}" reason "$1"
  OUTCOME[${ACTION}]=skipped
  TAKEN[${ACTION}]=''
}

# fail_action STATUS TEXT
fail_action() {
  journal failed action "${ACTION}" status "$1"
  stop "${FAILED}" "Failed: ${ACTION_TITLE} (line ${ACTION_LINE} of the guide)." "    $2" \
    "Start the script again to go on here."
}

# known_outcome: a command that was cut short is run again only where that does no harm, or a person says so.
known_outcome() {
  if [[ ${ACTION_RERUN} == yes || -n ${ROOT} ]]; then
    say '    it was cut short; it is run again'
    return 0
  fi
  ask '    This was cut short, and nobody knows how far it came. Run it again, count it as done, or quit?' rdq \
    "Look at it, then start the script in a terminal, or go on after it with --from."
  case ${REPLY} in
  r) return 0 ;;
  d) finish_action ;;
  *) stop "${UNDECIDED}" 'Stopped.' ;;
  esac
  return 1
}

# confirm QUESTION: what a person did or saw; --yes takes it as so.
confirm() {
  if [[ ${YES} == yes ]]; then
    say '    taken as done by you (--yes)'
    return 0
  fi
  agreed "    $1" 'Confirm it in a terminal, or take all that is done by hand as done with --yes.'
}

# by_hand HEADING: an action that the script only shows.
by_hand() {
  say "    $1"
  case ${ACTION_KIND} in
  command) show "${ACTION_SCRIPT[@]}" ;;
  edit) show "${ACTION_PATH[@]}" && say_under "${REPLY}:" && show "${ACTION_CONTENT[@]}" ;;
  reboot) REPLY=${ACTION_REBOOT} ;;
  check) REPLY=${ACTION_CHECK[0]} ;;
  *) REPLY="wait ${ACTION_SECONDS} s" ;;
  esac
  say_under "${REPLY}"
  run_by_hand
}

run_by_hand() {
  if ! confirm 'Done?'; then
    stop "${UNDECIDED}" "Stopped before: ${ACTION_TITLE}." 'Start the script again when it is done.'
  fi
  journal started action "${ACTION}"
  finish_action
}

run_manual() {
  show_items
  run_by_hand
}

# show_items: the things that a person has to do.
show_items() {
  local index mark text
  for ((index = 0; index < ${#ACTION_ITEMS[@]}; index += 4)); do
    case ${ACTION_ITEMS[index]} in
    enable) mark='[on] ' ;;
    disable) mark='[off]' ;;
    *) mark='[ ]  ' ;;
    esac
    text="${mark} ${ACTION_ITEMS[index + 1]}"
    # The condition is read off the note, which mostly says it already.
    [[ ${ACTION_ITEMS[index + 2]} == *"${ACTION_ITEMS[index + 3]}"* ]] || text+=" - only: ${ACTION_ITEMS[index + 3]}"
    [[ -z ${ACTION_ITEMS[index + 2]} ]] || text+=$'\n'"      ${ACTION_ITEMS[index + 2]}"
    say_under "${text}"
  done
}

run_check() {
  say_under "${ACTION_CHECK[0]}"
  [[ -z ${ACTION_CHECK[1]} ]] || say_under "(picture: ${ACTION_CHECK[1]})"
  [[ -z ${ACTION_CHECK[2]} ]] || say_under "(look at what ${ACTION_CHECK[2]} printed)"
  if ! confirm 'Is it so?'; then
    go_back_to
    journal failed action "${ACTION}" status 1
    stop "${FAILED}" "Not as the guide says: ${ACTION_TITLE}." ${BACK:+"${BACK}"} 'Start the script again to go on here.'
  fi
  journal started action "${ACTION}"
  finish_action
}

run_wait() {
  say "    waiting ${ACTION_SECONDS} s"
  [[ -n ${ROOT} ]] || sleep "${ACTION_SECONDS}"
  finish_action
}

run_reboot() {
  say_missing
  if [[ ${YES} == no ]] && ! agreed '    Reboot now?' 'Reboot by hand and start the script again, or let --yes do it.'; then
    journal reboot action "${ACTION}"
    stop "${REBOOT}" 'Reboot when it suits you, then start the script again: it goes on after the reboot.'
  fi
  [[ -n ${ROOT} ]] || sync
  journal reboot action "${ACTION}"
  if [[ -n ${ROOT} ]]; then
    new_boot_id
    stop "${REBOOT}" "Rebooted (--root: only the state's boot id changed)." 'Start the script again to go on.'
  fi
  say "    ${ACTION_REBOOT}"
  run_text "${ACTION_REBOOT}" </dev/null 7>&1 ||
    stop "${FAILED}" "The command ${ACTION_REBOOT} failed. Reboot by hand, then start the script again."
  stop "${REBOOT}" 'The machine goes down.' 'Start the script again after it: it goes on after the reboot.'
}

# after_reboot: a reboot that was asked for has happened, or is still to come.
after_reboot() {
  if [[ ${OUTCOME_BOOT[${ACTION}]} != "${BOOT_ID}" ]]; then
    finish_action
    TAKEN[${ACTION}]=yes
    return 0
  fi
  announce
  run_reboot
}

# say_missing: what was edited and counts only once another action was done.
say_missing() {
  local index from to
  for ((index = 0; index < ${#EDGES[@]}; index += 3)); do
    from=${EDGES[index + 1]} to=${EDGES[index + 2]}
    if [[ ${EDGES[index]} == requires && -n ${CHANGED[${from}]-} && -z ${TAKEN[${to}]-} ]]; then
      say "    note: ${from} counts only once ${to} was done (--only ${to})"
    fi
  done
}
