# Under --root nothing of the host is touched: commands come from BIN only, the restricted shell refuses paths and
# redirections to files, and a command that is not in BIN is written down instead.
waymark_confine() {
  readonly PATH=${waymark_bin:-/nonexistent}
  builtin cd -- "${waymark_root}" || return
  cd() {
    local waymark_to=${*: -1}
    printf 'cd %s\n' "$*" >&5
    case ${waymark_to:=${HOME:-/}} in
    -) ;;
    /*) waymark_cwd=${waymark_to} ;;
    *) waymark_cwd=${waymark_cwd%/}/${waymark_to} ;;
    esac
  }
  pushd() { cd "$@"; }
  popd() { printf 'popd %s\n' "$*" >&5; }
  command_not_found_handle() { waymark_not_found "$@"; }
  waymark_soften
  set -r
}

# waymark_soften: what the restricted shell would stumble over is said in a way that it takes, or the whole is written down.
waymark_soften() {
  local IFS=$' \t\n' waymark_word waymark_gap
  waymark_text=$'\n'${waymark_text}
  waymark_text=${waymark_text//'&> /dev/null'/'>&6 2>&6'}
  waymark_text=${waymark_text//'&>/dev/null'/'>&6 2>&6'}
  waymark_text=${waymark_text//'> /dev/null'/'>&6'}
  waymark_text=${waymark_text//'>/dev/null'/'>&6'}
  for waymark_gap in ' ' $'\t' $'\n' ';' '(' '&'; do
    waymark_text=${waymark_text//"${waymark_gap}PATH="/"${waymark_gap}waymark_path="}
    waymark_text=${waymark_text//"${waymark_gap}PATH+="/"${waymark_gap}waymark_path+="}
  done
  waymark_text=${waymark_text#$'\n'}
  if [[ ${waymark_text//'>&'[0-9-]/} == *'>'* ]]; then
    waymark_not_found "${waymark_text}"
    waymark_text=:
  fi
  set -f
  for waymark_word in ${waymark_text}; do
    if [[ ${waymark_word} =~ ^\.{0,2}/[A-Za-z0-9._/+-]+$ ]]; then
      eval "${waymark_word}() { \"\${FUNCNAME[0]##*/}\" \"\$@\"; }"
    fi
  done
  set +f
}

# A command that is not there, under --root: written down. A filter passes on what it reads; of any other command nobody
# knows what it would have done, so that the whole is not judged; a loop that waits for it would never end, and is ended.
# Each runs in a shell of its own, so what they have in common is how far descriptor 8 is: counted, and not timed, a
# script and a run write down the same.
waymark_not_found() {
  local waymark_line waymark_count=0
  printf . >&8
  read -r waymark_line waymark_count </proc/self/fdinfo/8
  if ((waymark_count > 1000)); then
    kill -TERM "$$"
    return 143
  fi
  printf '%s\n' "$*" >&5
  if [[ -p /dev/stdin ]]; then
    while IFS= read -r waymark_line || [[ -n ${waymark_line} ]]; do
      printf '%s\n' "${waymark_line}"
    done
  else
    printf '%s\n' "$*" >&4
  fi
}
