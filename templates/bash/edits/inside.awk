# The edit that adds lines inside of a block, which headers begin, the outermost first.

function ensure_inside(text,    i, k) {
  header_count = split_content(text, headers)
  for (i = k = 0; i < header_count;) if (!is_blank(headers[++i])) headers[++k] = headers[i]
  header_count = k
  if (header_count == 0) refuse("No block is named for the lines to go into.")
  find_style_of(headers[1])
  if (style == "") refuse("A " format " file has no blocks that lines could go into.")
  drop_outer_blanks()
  dedent()
  # Told before the lines lose their trailing blanks.
  by_lines = stand_alone()
  if (!add_inside()) return
  insert_added()
  refusal = "With the new lines the blocks of the file would be others; add them by hand."
  if (add_inside()) refuse(refusal)
}

# Adds what is missing in the block; gives how many lines.
function add_inside(    i, block, size, row, texts, there, margin, run, places) {
  outline_file()
  block = block_of_headers()
  for (i = 1; i <= wanted_count; i++) row[i] = trimmed(wanted[i])
  for (i = block_header[block] + 1; i < block_limit[block]; i++) {
    texts[i] = trimmed(line[i])
    there[texts[i]] = 1
  }
  if (find_row(row, wanted_count, texts, block_header[block] + 1, block_limit[block] - 1, places) > 0) return 0
  margin = block_has_margin[block] ? block_margin[block] : margin_of(line[block_header[block]]) step()
  if (by_lines) {
    for (i = 1; i <= wanted_count; i++) wanted[i] = row[i]
    find_runs(there)
    for (run = 1; run <= run_count; run++) add_run(run, block_end[block], 1, margin)
  } else {
    add_wanted(block_end[block], margin)
  }
  return added_count[block_end[block]] + 0
}

# The one block that headers begin: the outermost one may stand anywhere, the others stand right in the one before.
function block_of_headers(    found, i, k, name, times, places) {
  found = 0
  for (i = 1; i <= header_count; i++) {
    name = block_name_of(headers[i])
    times = 0
    for (k = 1; k <= block_count; k++) {
      if (block_name[k] == name && (i == 1 || block_parent[k] == found)) places[++times] = k
    }
    if (times == 0) refuse("The block '" trimmed(headers[i]) "' does not stand in the file.")
    found = places[1]
    if (times > 1) {
      for (k = 1; k <= times; k++) places[k] = block_header[places[k]]
      refuse("'" trimmed(headers[i]) "' stands on " line_numbers(places, times) "; add the new lines by hand.")
    }
  }
  return found
}
