# Edits that know lines and nothing of their meaning.

function ensure_lines(kind, anchor,    there, found, place, i, run, only, used) {
  drop_outer_blanks()
  if (find_row(wanted, wanted_count, line, 1, count, found) > 0) return
  if (!stand_alone()) {
    add_wanted(anchor_place(kind, anchor), "")
    insert_added()
    return
  }
  for (i = 1; i <= count; i++) {
    only[line[i]] = (line[i] in there) ? 0 : i
    there[line[i]] = 1
  }
  find_runs(there)
  if (run_count == 0) return
  if (kind != "") place = anchor_place(kind, anchor)
  for (run = 1; run <= run_count; run++) {
    if (kind == "") {
      place = count + 1
      if (run_has_after[run] && only[run_after[run]]) place = only[run_after[run]]
      if (run_has_before[run] && only[run_before[run]]) place = only[run_before[run]] + 1
    }
    # Blank lines part what is added, not what is added from what was there.
    add_run(run, place, added_count[place] > 0, "")
  }
  insert_added()
}

function append_lines(    there, found, i, run) {
  drop_outer_blanks()
  if (find_row(wanted, wanted_count, line, 1, count, found) > 0) return
  if (stand_alone()) {
    for (i = 1; i <= count; i++) there[line[i]] = 1
    find_runs(there)
    for (run = 1; run <= run_count; run++) add_run(run, count + 1, 1, "")
  } else {
    add_wanted(count + 1, "")
  }
  insert_added()
}

# The place of lines that belong after or before the one line that equals another.
function anchor_place(kind, anchor,    i, places, found) {
  if (kind == "") return count + 1
  anchor = trimmed(anchor)
  found = 0
  for (i = 1; i <= count; i++) if (trimmed(line[i]) == anchor) places[++found] = i
  if (found == 0) refuse("The line '" anchor "' does not stand in the file.")
  if (found > 1) refuse("'" anchor "' stands on " line_numbers(places, found) "; add the new lines by hand.")
  return kind == "after" ? places[1] + 1 : places[1]
}

function remove_lines(    i, unwanted, texts, row, found, places, kept) {
  drop_outer_blanks()
  dedent()
  if (stand_alone()) {
    for (i = 1; i <= wanted_count; i++) if (!is_blank(wanted[i])) unwanted[trimmed(wanted[i])] = 1
    kept = 0
    for (i = 1; i <= count; i++) {
      if (trimmed(line[i]) in unwanted) continue
      line[++kept] = line[i]
      ending[kept] = ending[i]
    }
    count = kept
    return
  }
  for (i = 1; i <= wanted_count; i++) row[i] = trimmed(wanted[i])
  for (i = 1; i <= count; i++) texts[i] = trimmed(line[i])
  found = find_row(row, wanted_count, texts, 1, count, places)
  if (found == 0) return
  if (found > 1) {
    refuse("The lines to remove stand more than once, from " line_numbers(places, found) \
      "; remove the right ones by hand.")
  }
  remove_range(places[1], places[1] + wanted_count - 1)
  for (i = 1; i <= count; i++) texts[i] = trimmed(line[i])
  if (find_row(row, wanted_count, texts, 1, count, places) > 0) {
    refuse("Without these lines the same lines would stand there again; remove them by hand.")
  }
}

function replace_block(text,    i, empty) {
  old_count = split_content(text, old)
  empty = 1
  for (i = 1; i <= old_count; i++) if (!is_blank(old[i])) empty = 0
  if (empty) refuse("The lines to replace are empty.")
  if (replace_row(0) || replace_row(1)) return
  refuse("The lines to replace do not stand in the file.")
}

function fold_all(from, to, size, folds,    i) {
  for (i = 1; i <= size; i++) to[i] = folds ? folded(from[i]) : from[i]
}

# Replaces old by wanted, compared without regard to blanks where `folds`; 0 where neither stands in the file.
function replace_row(folds,    old_row, new_row, texts, places, found, place, told, margin, last, i) {
  fold_all(old, old_row, old_count, folds)
  fold_all(wanted, new_row, wanted_count, folds)
  fold_all(line, texts, count, folds)
  found = find_outside(old_row, old_count, new_row, wanted_count, texts, count, places)
  if (found == 0) return cover_count > 0
  if (found > 1) {
    refuse("The lines to replace stand more than once, from " line_numbers(places, found) \
      "; change the right ones by hand.")
  }
  place = places[1]
  told = common_margin(old, 1, old_count)
  margin = common_margin(line, place, place + old_count - 1)
  # The last of the new lines ends as the last of the old ones did.
  last = ending[place + old_count - 1]
  remove_range(place, place + old_count - 1)
  for (i = 1; i <= wanted_count; i++) {
    if (is_blank(wanted[i]) || !folds) add(place, wanted[i])
    else if (substr(wanted[i], 1, length(told)) == told) add(place, margin substr(wanted[i], length(told) + 1))
    else add(place, margin wanted[i])
  }
  find_new_ending()
  insert_added()
  ending[place + wanted_count - 1] = last
  fold_all(line, texts, count, folds)
  if (find_outside(old_row, old_count, new_row, wanted_count, texts, count, places) > 0) {
    refuse("With the new lines the old ones would stand in the file again; change them by hand.")
  }
  return 1
}
