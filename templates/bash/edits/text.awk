# Edits of host files: the file's lines come in, its new lines go out; a refused edit gives a sentence and status 78.
# LC_ALL=C is taken for granted: texts are bytes. A blank is a space or a tab. Indices of lines begin with 1.

# `refusal`, where it is set, tells more than the message.
function refuse(message) {
  if (refusal != "") message = refusal
  print message > "/dev/stderr"
  exit 78
}

# Reads the lines of a file into lines; gives how many there are.
function read_lines(path, lines,    count, text) {
  count = 0
  # The empty text makes a string of what looks like a number.
  while ((getline text < path) > 0) lines[++count] = text ""
  close(path)
  return count
}

# Reads what a guide shows; gives how many lines. A CR at the end of a line is never meant.
function read_content(path, lines,    count) {
  count = read_lines(path, lines)
  clean_content(lines, count)
  return count
}

# Parts a text of more than one line, as read_content does.
function split_content(text, lines,    count) {
  count = split(text, lines, "\n")
  if (count > 0 && lines[count] == "") count--
  clean_content(lines, count)
  return count
}

function clean_content(lines, count,    i, size) {
  if (count > 0 && substr(lines[1], 1, 3) == "\357\273\277") lines[1] = substr(lines[1], 4)
  for (i = 1; i <= count; i++) {
    size = length(lines[i])
    while (size > 0 && substr(lines[i], size, 1) == "\r") size--
    lines[i] = substr(lines[i], 1, size) ""
  }
}

# Reads the file into line and ending; `ends` says whether its last line ends with a line feed.
function read_file(path, ends,    i, size) {
  count = read_lines(path, line)
  mark = ""
  if (count > 0 && substr(line[1], 1, 3) == "\357\273\277") {
    mark = "\357\273\277"
    line[1] = substr(line[1], 4)
    if (count == 1 && line[1] == "" && !ends) count = 0
  }
  for (i = 1; i <= count; i++) {
    ending[i] = i < count || ends ? "\n" : ""
    size = length(line[i])
    if (ending[i] != "" && substr(line[i], size, 1) == "\r") {
      line[i] = substr(line[i], 1, size - 1)
      ending[i] = "\r\n"
    }
  }
  find_new_ending()
}

# How a line that is added ends: as the first line does.
function find_new_ending() {
  new_ending = count > 0 && ending[1] == "\r\n" ? "\r\n" : "\n"
}

function write_file(    i) {
  ORS = ""
  print mark
  for (i = 1; i <= count; i++) {
    print line[i]
    print ending[i]
  }
}

# Puts the lines of added[place, 1...], added_count[place] of them, before the lines of these places.
function insert_added(    place, last, total, i, k, new_line, new_end) {
  last = count + 1
  if (added_count[last] > 0 && count > 0 && ending[count] == "") ending[count] = new_ending
  total = 0
  for (i = 1; i <= last; i++) {
    for (k = 1; k <= added_count[i]; k++) {
      new_line[++total] = added[i, k]
      new_end[total] = new_ending
    }
    if (i < last) {
      new_line[++total] = line[i]
      new_end[total] = ending[i]
    }
  }
  count = total
  for (i = 1; i <= total; i++) {
    line[i] = new_line[i]
    ending[i] = new_end[i]
  }
  split("", added)
  split("", added_count)
}

function add(place, text) {
  added[place, ++added_count[place]] = text
}

# Takes out the lines from first to last.
function remove_range(first, last,    i) {
  for (i = last + 1; i <= count; i++) {
    line[i - (last - first + 1)] = line[i]
    ending[i - (last - first + 1)] = ending[i]
  }
  count -= last - first + 1
}

function is_blank(text) {
  return text !~ /[^ \t]/
}

# The blanks before a text.
function margin_of(text) {
  return match(text, /[^ \t]/) ? substr(text, 1, RSTART - 1) : text
}

function after_blanks(text) {
  return match(text, /[^ \t]/) ? substr(text, RSTART) : ""
}

function trimmed(text,    size) {
  text = after_blanks(text)
  size = length(text)
  while (size > 0 && index(" \t", substr(text, size, 1))) size--
  return substr(text, 1, size)
}

# The words of a text with one space between them.
function folded(text) {
  text = trimmed(text)
  gsub(/[ \t]+/, " ", text)
  return text
}

function word_count(text,    words) {
  text = folded(text)
  return text == "" ? 0 : gsub(/ /, " ", text) + 1
}

# The first word of a text without blanks before it; the rest goes to word_rest.
function first_word(text,    word) {
  word = until(text, "[ \t]")
  word_rest = after_blanks(substr(text, length(word) + 1))
  return word
}

# What stands before the first byte that fits a pattern.
function until(text, pattern) {
  return match(text, pattern) ? substr(text, 1, RSTART - 1) : text
}

# Indices of lines as a person reads them: `lines 3 and 7`; of many the first ones.
function line_numbers(places, size,    i, text) {
  if (size == 1) return "line " places[1]
  text = places[1]
  for (i = 2; i < size && i < 10; i++) text = text ", " places[i]
  return "lines " text " and " (size > 10 ? size - 9 " more" : places[size])
}
