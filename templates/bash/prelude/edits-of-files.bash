# Edits of host files: made apart by edit, shown as a diff, put in place whole.
#
# An edit of kind create meets a file with other content: the file is replaced where that is plain, that is, where it is
# blank or holds what an earlier run of this guide left; else the person is asked, and --yes stops (75; --include takes it).

# edit_action_content: the content with its parameters and the told additions that are taken, in REPLY.
edit_action_content() {
  local content index added
  fill "${ACTION_CONTENT[@]}"
  content=${REPLY}
  for ((index = 0; index < ${#ACTION_OPTIONS[@]}; index += 3)); do
    added=${ACTION_OPTIONS[index + 1]}
    if take_option "${ACTION_OPTIONS[index]}" "${added}" "${ACTION_OPTIONS[index + 2]}"; then
      case ${content} in
      *$'\n') content="${content%$'\n'} ${added}"$'\n' ;;
      *) content+=" ${added}" ;;
      esac
    fi
  done
  REPLY=${content}
}

# take_option ID TEXT REASON
take_option() {
  if included "$1"; then
    say "    with ${2} (${1})"
  elif [[ ${YES} == yes || ${MODE} == preview ]]; then
    say "    without ${2} (optional; --include ${1} adds it)"
    return 1
  else
    say_under "$3"
    agreed "    Add ${2} to the end of the line?" "Add it with --include $1, or leave it out with --yes."
  fi
}

# compute_edit BEFORE AFTER CONTENT: AFTER becomes what the file is to be; 78 and a sentence where it is refused.
compute_edit() {
  edit "${ACTION_OPERATION[@]:0:2}" "$1" "$2" "$3" "${ACTION_OPERATION[@]:2}"
}

# refuse REASON: the content is never applied.
refuse() {
  show "${ACTION_PATH[@]}"
  stop "${REFUSED}" "Refused: ${ACTION_TITLE} (${REPLY}, line ${ACTION_LINE} of the guide)." "    $1" \
    "Nothing was written. Correct the guide, make the script again, and start it: it goes on here."
}

# make_edit: FILE gets the target, WORK/before and WORK/after its bytes; 1 where it holds all already.
make_edit() {
  local content path index
  for ((index = 0; index < ${#ACTION_REFUSALS[@]}; index += 2)); do
    ACTION_LINE=${ACTION_REFUSALS[index]}
    refuse "${ACTION_REFUSALS[index + 1]}"
  done
  fill "${ACTION_PATH[@]}"
  path=${REPLY}
  edit_action_content
  content=${REPLY}
  resolve_path "${path}" 2>"${WORK}/reason" || refuse "$(<"${WORK}/reason")"
  FILE=${REPLY}
  check_target "${FILE}" 2>"${WORK}/reason" || refuse "$(<"${WORK}/reason")"
  rm -f -- "${WORK}/before" "${WORK}/after"
  if [[ -n ${PREVIEW[${FILE}]+set} ]]; then
    cp -- "${PREVIEW[${FILE}]}" "${WORK}/before"
  elif [[ -e ${FILE} ]]; then
    cp -- "${FILE}" "${WORK}/before"
  fi
  compute_edit "${WORK}/before" "${WORK}/after" "${content}" 2>"${WORK}/reason" || refuse "$(<"${WORK}/reason")"
  if [[ -e ${WORK}/before ]] && cmp -s -- "${WORK}/before" "${WORK}/after" && right_mode; then
    return 1
  fi
}

# right_mode: whether the file has the mode and the owner that the guide asks for.
right_mode() {
  if [[ -n ${ACTION_MODE} ]] && (($(stat -c '0%a' -- "${FILE}") != 0${ACTION_MODE})); then
    return 1
  fi
  if [[ -n ${ACTION_OWNER} ]] && ((EUID == 0)); then
    right_owner || return 1
  fi
}

# right_owner: whether user and group, as far as they are named, are the file's; by name or by number.
right_owner() {
  local user=${ACTION_OWNER%%:*} group=''
  if [[ ${ACTION_OWNER} == *:* ]]; then group=${ACTION_OWNER#*:}; fi
  [[ -z ${user} || " $(stat -c '%U %u' -- "${FILE}") " == *" ${user} "* ]] &&
    [[ -z ${group} || " $(stat -c '%G %g' -- "${FILE}") " == *" ${group} "* ]]
}

# show_diff: what the edit changes.
show_diff() {
  local before=${WORK}/before line
  [[ -e ${before} ]] || before=/dev/null
  diff -u --label "${FILE} (now)" --label "${FILE} (then)" -- "${before}" "${WORK}/after" | while IFS= read -r line; do
    say_under "${line}"
  done
}

# in_the_way: whether a file that a person may want to keep stands where a new one is to be.
in_the_way() {
  [[ ${ACTION_OPERATION[0]} == create && -e ${WORK}/before ]] || return 1
  grep -q '[^[:space:]]' -- "${WORK}/before" || return 1
  sha256 "${WORK}/before"
  [[ ${LEFT[${FILE}]-} != "${REPLY}" ]] && ! included "${ACTION}"
}

# may_replace: whether the edit may be made.
may_replace() {
  in_the_way || return 0
  agreed "    ${FILE} is there already with other content. Replace it (the old file is kept)?" \
    "Replace it with --include ${ACTION}, or move it away."
}

# run_edit
run_edit() {
  local kept=''
  if ! make_edit; then
    say "    ${FILE} holds it already"
    finish_action changed no
    return 0
  fi
  show_diff
  if ! may_replace; then
    skip_action 'the file was left as it is'
    return 0
  fi
  journal started action "${ACTION}"
  if [[ -e ${WORK}/before ]]; then
    kept=$((JOURNAL_SEQUENCE + 1))
    keep_old_file "${kept}"
    journal kept action "${ACTION}" path "${FILE}" file "kept/${kept}"
  fi
  replace_file "${FILE}" "${WORK}/before" "${WORK}/after" || fail_action 1 "${FILE} could not be written; it is as it was."
  sha256 "${FILE}"
  CHANGED[${ACTION}]=yes
  LEFT[${FILE}]=${REPLY}
  finish_action changed yes path "${FILE}" after "${REPLY}"
  if [[ -n ${kept} ]]; then
    say "    changed ${FILE}; the old file is ${STATE}/kept/${kept}"
  else
    say "    made ${FILE}"
  fi
}

# keep_old_file NUMBER: never beside the file, where a program could read it.
keep_old_file() {
  if ! cp --preserve=all -- "${FILE}" "${STATE}/kept/$1" || ! sync -- "${STATE}/kept/$1" "${STATE}/kept"; then
    fail_action 1 "The old ${FILE} could not be kept; nothing was written."
  fi
}

# preview_edit
preview_edit() {
  local index
  for ((index = 1; index < ${#ACTION_PATH[@]}; index += 2)); do
    if [[ -z ${VALUE[${ACTION_PATH[index]#*:}]+set} ]]; then
      show "${ACTION_PATH[@]}"
      say "    would edit ${REPLY}, once its value is given"
      return 0
    fi
  done
  if ! make_edit; then
    say "    ${FILE} holds it already"
    return 0
  fi
  show_diff
  if in_the_way; then say "    ${FILE} is there already with other content: you would be asked"; fi
  PREVIEW[${FILE}]=${WORK}/preview-${#PREVIEW[@]}
  cp -- "${WORK}/after" "${PREVIEW[${FILE}]}"
}
