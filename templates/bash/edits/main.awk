# awk PROGRAM OPERATION FORMAT FILE EXISTS ENDS CONTENT [ARGUMENT...]
#
# FILE and CONTENT are files. EXISTS and ENDS are 1 where FILE is there, and where its last line ends with a line feed.
BEGIN {
  operation = ARGV[1] ""
  format = ARGV[2] ""
  exists = ARGV[4] == 1
  wanted_count = read_content(ARGV[6], wanted)
  if (!exists && operation ~ /^(replace-block|remove-lines|uncomment)$/) {
    refuse("The file does not exist; there is nothing to change in it.")
  }
  count = 0
  if (exists) read_file(ARGV[3], ARGV[5] == 1)
  else find_new_ending()
  if (all_blank(wanted, wanted_count)) refuse("The content is empty.")
  refuse_dots()
  find_comment_signs()
  if (operation == "ensure-lines" && ARGV[7] == "inside") ensure_inside(ARGV[8] "")
  else if (operation == "ensure-lines") ensure_lines(ARGV[7] "", ARGV[8] "")
  else if (operation == "append-lines") append_lines()
  else if (operation == "remove-lines") remove_lines()
  else if (operation == "replace-block") replace_block(ARGV[7] "")
  else if (operation == "uncomment") uncomment()
  else if (operation == "set-key") set_key()
  else if (operation == "merge-kernel-parameters") merge_kernel_parameters(ARGV[7] "")
  else refuse("No edit is called " operation ".")
  write_file()
}

# Refuses content in which dots stand for lines that are not shown.
function refuse_dots(    i, text, size) {
  for (i = 1; i <= wanted_count; i++) {
    text = after_blanks(wanted[i])
    if (text ~ /^#/) continue
    sub(/^[#\/;*<! \t-]+/, "", text)
    size = length(text)
    while (size > 0 && index("*/-> \t", substr(text, size, 1))) size--
    if (!is_dots(substr(text, 1, size))) continue
    refuse("The content leaves lines out at '" trimmed(wanted[i]) "'; edit the file by hand.")
  }
}

# Whether a text is what guides write where a host has lines or parameters of its own.
function is_dots(text) {
  return text ~ /^([.][.][.]|…|\[[.][.][.]\]|\[…\]|\([.][.][.]\)|<[.][.][.]>)$/
}

function all_blank(lines, size,    i) {
  for (i = 1; i <= size; i++) if (!is_blank(lines[i])) return 0
  return 1
}
