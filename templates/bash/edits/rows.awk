# Rows of lines.

# Takes the blank lines at both ends of wanted away.
function drop_outer_blanks(    first, i) {
  while (wanted_count > 0 && is_blank(wanted[wanted_count])) wanted_count--
  first = 1
  while (first <= wanted_count && is_blank(wanted[first])) first++
  for (i = first; i <= wanted_count; i++) wanted[i - first + 1] = wanted[i]
  wanted_count -= first - 1
}

# The blanks that lines from first to last begin with, blank lines apart.
function common_margin(lines, first, last,    i, margin, size, found) {
  found = 0
  for (i = first; i <= last; i++) {
    if (is_blank(lines[i])) continue
    if (!found) margin = margin_of(lines[i])
    found = 1
    size = 0
    while (size < length(margin) && substr(lines[i], size + 1, 1) == substr(margin, size + 1, 1)) size++
    margin = substr(margin, 1, size)
  }
  return margin
}

# Takes their common margin off the lines of wanted.
function dedent(    margin, i) {
  margin = common_margin(wanted, 1, wanted_count)
  for (i = 1; i <= wanted_count; i++) {
    wanted[i] = is_blank(wanted[i]) ? "" : substr(wanted[i], length(margin) + 1)
  }
}

# Whether each line of wanted means the same wherever it stands.
function stand_alone(    seen, i, text) {
  for (i = 1; i <= wanted_count; i++) {
    text = trimmed(wanted[i])
    if (text == "") continue
    if (wanted[i] ~ /^[ \t[}<]/ || text ~ /[{\\]$/ || wanted[i] in seen) return 0
    seen[wanted[i]] = 1
  }
  return 1
}

# Sets run_...[1...run_count] to the runs of lines of wanted that are not in there.
function find_runs(there,    i, text, gap, blanks, before, has_before, open) {
  run_count = open = blanks = has_before = 0
  for (i = 1; i <= wanted_count; i++) {
    text = wanted[i]
    if (is_blank(text)) {
      gap[++blanks] = wanted[i]
      has_before = 0
      continue
    }
    if (text in there) {
      if (open && !blanks) {
        run_after[run_count] = text
        run_has_after[run_count] = 1
      }
      before = text
      has_before = 1
      open = 0
    } else {
      if (!open) {
        run_count++
        run_size[run_count] = run_gap[run_count] = run_has_after[run_count] = 0
        run_has_before[run_count] = has_before
        run_before[run_count] = before
        if (run_count > 1) run_gap[run_count] = blanks
      }
      if (open || run_count > 1) add_to_run(gap, blanks)
      run_line[run_count, ++run_size[run_count]] = wanted[i]
      open = 1
    }
    blanks = 0
  }
}

function add_to_run(gap, blanks,    i) {
  for (i = 1; i <= blanks; i++) run_line[run_count, ++run_size[run_count]] = gap[i]
}

# Adds a run at a place; `with_gap`: with the blank lines that part it from the one before.
function add_run(run, place, with_gap, margin,    i) {
  for (i = with_gap ? 1 : run_gap[run] + 1; i <= run_size[run]; i++) {
    add(place, is_blank(run_line[run, i]) ? run_line[run, i] : margin run_line[run, i])
  }
}

function add_wanted(place, margin,    i) {
  for (i = 1; i <= wanted_count; i++) add(place, is_blank(wanted[i]) ? wanted[i] : margin wanted[i])
}

# Sets found to where a row of lines stands in lines from first to last; gives how often. By the table of Knuth, Morris
# and Pratt.
function find_row(row, size, lines, first, last, found,    table, i, matched, times) {
  times = 0
  if (size == 0) return 0
  table[1] = matched = 0
  for (i = 2; i <= size; i++) {
    while (matched > 0 && row[i] != row[matched + 1]) matched = table[matched]
    if (row[i] == row[matched + 1]) matched++
    table[i] = matched
  }
  matched = 0
  for (i = first; i <= last; i++) {
    while (matched > 0 && (matched == size || lines[i] != row[matched + 1])) matched = table[matched]
    if (lines[i] == row[matched + 1]) matched++
    if (matched == size) found[++times] = i - size + 1
  }
  return times
}

# Sets found to where the row old stands in lines, except as a part of the row new; gives how often. cover_count is how often
# new stands there.
function find_outside(old, old_size, new, new_size, lines, size, found,    cover, place, places, next_, i, times) {
  cover_count = find_row(new, new_size, lines, 1, size, cover)
  places = find_row(old, old_size, lines, 1, size, place)
  times = 0
  next_ = 1
  for (i = 1; i <= places; i++) {
    # Covers are of one length and in order, so the first that does not end too early decides.
    while (next_ <= cover_count && cover[next_] + new_size < place[i] + old_size) next_++
    if (next_ > cover_count || cover[next_] > place[i]) found[++times] = place[i]
  }
  return times
}
