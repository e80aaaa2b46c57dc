# Comment signs, and the edit that takes them off.

function find_comment_signs() {
  comment_signs = format ~ /^(sysctl|ini|systemd-unit)$/ ? "#;" : "#"
}

function is_sign(text) {
  return text != "" && index(comment_signs, substr(text, 1, 1)) > 0
}

function is_comment(text) {
  return is_sign(after_blanks(text))
}

# A line without its comment sign; of an odd indentation behind it one space belongs to the sign.
function uncommented(text,    margin, sign, start, blanks) {
  margin = margin_of(text)
  text = substr(text, length(margin) + 1)
  if (!is_sign(text)) return margin text
  sign = substr(text, 1, 1)
  for (start = 2; substr(text, start, 1) == sign; start++) continue
  text = substr(text, start)
  blanks = match(text, /[^ ]/) ? RSTART - 1 : length(text)
  return margin substr(text, blanks % 2 + 1)
}

function uncomment(    i, shown, bare, row, size, has_bare, one) {
  has_bare = size = 0
  for (i = 1; i <= wanted_count; i++) if (!is_blank(wanted[i]) && !is_comment(wanted[i])) has_bare = 1
  # Comments beside lines that show no sign only explain them.
  for (i = 1; i <= wanted_count; i++) {
    if (has_bare && is_comment(wanted[i])) continue
    wanted[++size] = wanted[i]
  }
  wanted_count = size
  drop_outer_blanks()
  for (i = 1; i <= wanted_count; i++) row[i] = folded(uncommented(wanted[i]))
  for (i = 1; i <= count; i++) {
    shown[i] = folded(line[i])
    bare[i] = folded(uncommented(line[i]))
  }
  if (uncomment_row(row, wanted_count, shown, bare)) return
  # Lines that do not stand together, each by itself.
  for (i = 1; i <= wanted_count; i++) {
    if (row[i] == "") continue
    one[1] = row[i]
    if (!uncomment_row(one, 1, shown, bare)) {
      refuse("'" row[i] "' does not stand in the file, neither as a comment nor without its sign.")
    }
  }
}

# Takes the signs off one row of lines; 0 where it does not stand in the file.
function uncomment_row(row, size, shown, bare,    places, found, i) {
  if (find_row(row, size, shown, 1, count, places) > 0) return 1
  found = find_row(row, size, bare, 1, count, places)
  if (found == 0) return 0
  if (found > 1) {
    refuse("The lines stand as comments more than once, from " line_numbers(places, found) \
      "; uncomment the right ones by hand.")
  }
  for (i = places[1]; i < places[1] + size; i++) line[i] = uncommented(line[i])
  return 1
}
