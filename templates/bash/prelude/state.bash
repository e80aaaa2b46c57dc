# The state folder: the lock, the journal, the session, the old files, what the commands printed.

# open_state: makes the folder, takes the lock and reads the journal.
open_state() {
  STATE=${STATE:-$(default_state)}
  if [[ -L ${STATE} ]] || [[ -e ${STATE} && ! -d ${STATE} ]]; then
    stop "${REFUSED}" "The state folder ${STATE} is a link or no folder." "Name another one with --state."
  fi
  if ! mkdir -p -- "${STATE}" 2>/dev/null; then
    stop "${FAILED}" "The state folder ${STATE} cannot be made." "Name another one with --state."
  fi
  if [[ ! -O ${STATE} ]]; then
    stop "${REFUSED}" "The state folder ${STATE} belongs to somebody else." "Name another one with --state."
  fi
  STATE=$(cd -- "${STATE}" && pwd -P && printf x) && STATE=${STATE%$'\n'x}
  chmod 0700 -- "${STATE}"
  exec 9>>"${STATE}/lock"
  if ! flock -n 9; then
    stop "${UNDECIDED}" "Another run works with the state folder ${STATE}." "Wait for it, or name another one with --state."
  fi
  rm -rf -- "${STATE}/work"
  mkdir -p -- "${STATE}/work" "${STATE}/kept" "${STATE}/output"
  WORK=${STATE}/work
  read_boot_id
  read_journal
}

default_state() {
  if ((EUID == 0)); then
    printf '%s' "/var/lib/waymark/${GUIDE_NAME}"
  else
    printf '%s' "${XDG_STATE_HOME:-${HOME:-/nonexistent}/.local/state}/waymark/${GUIDE_NAME}"
  fi
}

# read_boot_id: of the machine; under --root the state folder plays the machine.
read_boot_id() {
  local file=/proc/sys/kernel/random/boot_id
  if [[ -n ${ROOT} ]]; then
    file=${STATE}/boot-id
    [[ -s ${file} ]] || new_boot_id
  fi
  read -r BOOT_ID <"${file}" || BOOT_ID=unknown
}

# new_boot_id: what a reboot is under --root.
new_boot_id() {
  cp -- /proc/sys/kernel/random/uuid "${STATE}/boot-id.new" && mv -fT -- "${STATE}/boot-id.new" "${STATE}/boot-id"
}

# begin_run: goes on with the run that was stopped, or begins one.
begin_run() {
  if [[ ${RESUMED} == yes ]]; then
    if [[ ${RUN_GUIDE} != "${GUIDE_SHA256}" ]]; then
      stop "${REFUSED}" "The state folder ${STATE} holds an unfinished run of another version of this guide." \
        "Finish it with that version's script, or begin anew with another --state."
    fi
    return 0
  fi
  RUN=$((LAST_RUN + 1))
  rm -f -- "${STATE}/session"
  journal begin guide "${GUIDE_SHA256}" selection "${SELECTION}"
}
