# A command of the guide runs in a fresh bash that starts where the command before ended: folder, environment, variables,
# functions, aliases, umask and options come from a snapshot that is taken over only when the command succeeded.
#
# The functions waymark_* are sent into that bash. A command that execs or is killed leaves the snapshot before it.

# session_folder: where the next command starts.
session_folder() {
  local waymark_cwd=${PWD} line
  if [[ -n ${ROOT} ]]; then
    waymark_cwd=${HOME:-/}
  fi
  if [[ -n ${STATE} && -r ${STATE}/session ]] && IFS= read -r line <"${STATE}/session"; then
    eval "${line}"
  fi
  printf '%s' "${waymark_cwd}"
}

# run_text TEXT: runs a text of the guide; what it prints goes to descriptor 7, its session to WORK/session.
run_text() {
  local bash=("${BASH}" --norc --noprofile -c 'eval "${waymark_functions}"; eval "${waymark_start}"' bash) id status limiter=''
  printf '%s\n' "$1" >"${WORK}/text" || stop "${FAILED}" "The folder ${WORK} cannot be written; nothing was run."
  rm -f -- "${WORK}/session" "${WORK}/not-run" "${WORK}/late" "${WORK}/pid"
  if [[ -n ${ACTION_TIMEOUT} ]]; then
    limit_time </dev/null >/dev/null 2>&1 7>&- 8>&- 9>&- &
    limiter=$!
  fi
  # What this shell says of a command that was killed is not the command's.
  {
    (
      printf '%s\n' "${BASHPID}" >"${WORK}/pid"
      umask "${CALLER_UMASK}"
      PATH=${CALLER_PATH}
      if [[ -n ${CALLER_LC_ALL} ]]; then export LC_ALL=${CALLER_LC_ALL}; else unset LC_ALL; fi
      export DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a GIT_TERMINAL_PROMPT=0 PAGER=cat SYSTEMD_PAGER=cat
      export waymark_state=${STATE} waymark_work=${WORK} waymark_root=${ROOT} waymark_bin=${BIN} waymark_secrets=''
      for id in "${PARAMETERS[@]}"; do
        [[ -n ${VALUE[${id}]+set} ]] && export_value "${id}"
      done
      waymark_functions=$(declare -f waymark_open waymark_close waymark_save waymark_save_options waymark_save_variables \
        waymark_foreign waymark_forget waymark_prepare waymark_confine waymark_soften waymark_sudo waymark_not_found \
        waymark_trap)
      export waymark_functions waymark_start waymark_at_exit
      exec "${bash[@]}"
    ) >&7 2>&7 7>&- 8>&- 9>&-
  } 2>/dev/null
  status=$?
  [[ -n ${limiter} ]] || return "${status}"
  end_limit "${limiter}" "${status}"
}

# export_value PARAMETER: as waymark_value_ID, each item of a list as waymark_value_ID__N.
export_value() {
  local item count=0
  export "waymark_value_${1}=${VALUE[$1]}"
  [[ ${PARAMETER_KIND[$1]} != secret ]] || waymark_secrets+=" waymark_value_${1}"
  split_value "$1" "${VALUE[$1]}"
  for item in "${ITEMS[@]}"; do
    count=$((count + 1))
    export "waymark_value_${1}__${count}=${item}"
  done
}

# take_session: the command succeeded, so the next one starts where it ended.
take_session() {
  if [[ -s ${WORK}/session && "$(tail -n 1 -- "${WORK}/session")" == '# complete' ]]; then
    sync -- "${WORK}/session" && mv -fT -- "${WORK}/session" "${STATE}/session" && sync -- "${STATE}"
  fi
}
