# Which actions are meant: by step, by variant, and by what a person agrees to.

# chosen: whether the command line means the action.
chosen() {
  local id
  if ((${#ONLY[@]} > 0)); then
    for id in "${ONLY[@]}"; do
      [[ ${id} == "${STEP}" || ${id} == "${ACTION}" ]] && return 0
    done
    return 1
  fi
  [[ ${STEP_TASK[${STEP}]} == "${TASK}" ]] || return 1
  [[ ${FROM} != "${ACTION}" ]] || FROM_SEEN=yes
  [[ -z ${FROM} || ${FROM_SEEN} == yes ]]
}

# fitting: whether the action is for the variants of this host.
fitting() {
  local guard axis variant
  for guard in "${ACTION_WHEN[@]}"; do
    axis=${guard%% *}
    for variant in ${guard#* }; do
      [[ ${VALUE[${axis}]-} == "${variant}" ]] && continue 2
    done
    return 1
  done
}

# included ID: whether --include names it.
included() {
  local id
  for id in "${INCLUDE[@]}"; do
    [[ ${id} == "$1" ]] && return 0
  done
  return 1
}

# consented: whether an action that is not for everybody is taken; why not, in REPLY.
consented() {
  local index
  if included "${ACTION}"; then
    return 0
  fi
  if [[ ${ACTION_SURE} == no ]]; then
    consent_to 'it is not sure that this is to be done' || return 1
  fi
  for ((index = 0; index < ${#ACTION_TOLD[@]}; index += 2)); do
    included "${ACTION_TOLD[index]}" && continue
    consent_to "only if this holds: ${ACTION_TOLD[index + 1]}" || return 1
  done
  if [[ -n ${ACTION_RISK} ]]; then
    consent_to "risky: ${ACTION_RISK}" || return 1
  fi
  if [[ ${ACTION_OPTIONAL} == yes ]]; then
    consent_to 'optional' || return 1
  fi
  one_of_a_choice
}

# consent_to REASON
consent_to() {
  local reason=$1
  if [[ ${YES} == yes || ${MODE} == preview ]]; then
    REPLY="${reason}; --include ${ACTION} takes it"
    return 1
  fi
  agreed "    This is ${reason}. Take it?" "Take it with --include ${ACTION}, or leave it out with --yes."
  case ${REPLY} in
  y) return 0 ;;
  *) REPLY=${reason} ;;
  esac
  return 1
}

# one_of_a_choice: of actions or steps that exclude each other one is taken.
one_of_a_choice() {
  local index here other
  for ((index = 0; index < ${#EDGES[@]}; index += 3)); do
    [[ ${EDGES[index]} == choice ]] || continue
    if [[ ${EDGES[index + 1]} == "${ACTION}" || ${EDGES[index + 1]} == "${STEP}" ]]; then
      here=${EDGES[index + 1]} other=${EDGES[index + 2]}
    elif [[ ${EDGES[index + 2]} == "${ACTION}" || ${EDGES[index + 2]} == "${STEP}" ]]; then
      here=${EDGES[index + 2]} other=${EDGES[index + 1]}
    else
      continue
    fi
    included "${here}" && continue
    if [[ -n ${TAKEN[${other}]-} ]] || included "${other}"; then
      REPLY="${other} is taken instead"
      return 1
    fi
    [[ ${MODE} == preview ]] && continue
    ask "    Either this or ${other}. Take this one?" yn "Choose with --include ${here} or --include ${other}."
    if [[ ${REPLY} != y ]]; then
      REPLY="${other} is taken instead"
      return 1
    fi
  done
}
