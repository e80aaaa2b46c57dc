# The blocks of a text, and what each line is to them.
#
# Block 0 is the whole text. block_header, block_parent, block_name, block_end (behind its last line that holds something),
# block_limit (behind its last line), block_margin; part and owner say of each line what it is and in which block it stands.

# What begins blocks in a format: sections, headed, braces, tags, indentation or nothing.
function find_style() {
  style = statements = ""
  if (format ~ /^(ini|toml|systemd-unit|proxmox-guest|text)$/) style = "sections"
  else if (format ~ /^(sshd|ssh|network-interfaces)$/) style = "headed"
  else if (format ~ /^(nginx|logrotate|nftables)$/) style = "braces"
  else if (format ~ /^(apache|xml)$/) style = "tags"
  else if (format ~ /^(yaml|netplan|compose)$/) style = "indentation"
  if (format == "nginx") statements = 1
}

# The look of a line tells the style of its block where the format does not.
function find_style_of(header,    last) {
  find_style()
  header = trimmed(header)
  if (format != "text" || header == "") return
  last = substr(header, length(header))
  if (header ~ /^</) style = "tags"
  else if (last == "{") style = "braces"
  else if (last == ":") style = "indentation"
}

# What a line of a block is indented by where the block holds none yet.
function step() {
  if (style == "indentation") return "  "
  return style == "" || style == "sections" ? "" : "    "
}

# What tells a block from others, of the line that begins it.
function block_name_of(header,    word) {
  if (style == "" || style == "sections") return trimmed(header)
  if (style == "braces") {
    read_braces(header)
    if (brace_code ~ /[{]$/) brace_code = substr(brace_code, 1, length(brace_code) - 1)
    return folded(brace_code)
  }
  if (style == "indentation") {
    read_indented(header)
    return folded(indented_code)
  }
  header = folded(header)
  word = until(header, " ")
  return tolower(word) substr(header, length(word) + 1)
}

function is_header(text) {
  if (style == "sections") return text ~ /^\[/ && text ~ /\]$/
  text = tolower(until(text, "[ \t]"))
  if (format == "sshd") return text == "match"
  if (format == "ssh") return text == "match" || text == "host"
  return text ~ /^(allow-auto|allow-hotplug|auto|iface|mapping|source|source-directory)$/
}

# Sets brace_code to what of a line is no comment, brace_net to its opening braces less the closing ones (`${name}` is a
# word), and brace_quote to whether it leaves a quote open.
function read_braces(text,    i, size, byte, previous, quote, starts, end) {
  brace_net = 0
  brace_quote = 0
  brace_code = text
  if (text !~ /[{}"'#\\]/) {
    brace_code = trimmed(text)
    return
  }
  previous = " "
  quote = ""
  size = length(text)
  for (i = 1; i <= size; i++) {
    byte = substr(text, i, 1)
    starts = index(" \t{};(=,", previous) > 0
    if (byte == "\\") {
      i++
    } else if (quote != "") {
      if (byte == quote) quote = ""
    } else if (starts && (byte == "\"" || byte == "'")) {
      quote = byte
    } else if (starts && byte == "#") {
      break
    } else if (byte == "{") {
      end = previous == "$" ? index(substr(text, i), "}") : 0
      if (end) {
        i += end - 1
        byte = "{"
      } else {
        brace_net++
      }
    } else if (byte == "}") {
      brace_net--
    }
    previous = byte
  }
  brace_code = trimmed(substr(text, 1, i - 1))
  brace_quote = quote != ""
}

# Sets indented_code to what of a line is no comment, indented_depth to the spaces before it, and indented_text to whether
# the deeper lines below it are text.
function read_indented(text,    last) {
  indented_depth = length(margin_of(text))
  text = trimmed(text)
  if (match(text, /[ \t]#/)) text = trimmed(substr(text, 1, RSTART - 1))
  indented_code = text
  last = text
  indented_text = 0
  if (match(text, /[ \t][|>][^ \t]?[^ \t]?$/)) indented_text = 1
}

function begin_outline() {
  block_count = 0
  block_header[0] = block_parent[0] = block_end[0] = 0
  block_name[0] = ""
  block_end[0] = 1
  block_has_margin[0] = 0
  open_block[1] = 0
  open_depth[1] = -1
  open_count = 1
  at = 1
  is_flat = style == "" || style == "sections" || style == "headed"
  has_closers = style == "braces" || style == "tags"
  outline_reason = ""
}

# Parts a text into blocks; where they cannot be told, outline_reason says why and outline_line where.
function outline(lines, size) {
  begin_outline()
  if (style == "braces") outline_braces(lines, size)
  else if (style == "tags") outline_tags(lines, size)
  else if (style == "indentation") outline_indentation(lines, size)
  else outline_flat(lines, size)
  while (open_count > 1) close_block(size + 1)
  block_limit[0] = size + 1
}

function outline_defect(place, reason) {
  outline_line = place
  outline_reason = reason
}

function plain_part(text) {
  return is_blank(text) ? "blank" : is_comment(text) ? "comment" : "content"
}

# The next line belongs to the innermost block.
function add_part(lines, kind,    block) {
  block = open_block[open_count]
  part[at] = kind
  owner[at] = block
  at++
  if (kind == "blank" || kind == "closer" || kind == "header" && is_flat) return
  # A comment at the end of a block that nothing closes may belong to what follows.
  if (kind == "comment" && !has_closers && !(is_flat && is_tight(lines[at - 1]))) return
  block_end[block] = at
  if (!block_has_margin[block]) {
    block_has_margin[block] = 1
    block_margin[block] = margin_of(lines[at - 1])
  }
}

# Whether text stands right behind a comment's sign, as in a default that is commented out.
function is_tight(text) {
  return substr(trimmed(text), 2, 1) ~ /[A-Za-z0-9_[]/
}

# The next line begins a block, which has its name from the line `header`.
function begin_block(lines, depth, header,    outer) {
  outer = open_block[open_count]
  add_part(lines, "header")
  block_count++
  block_name[block_count] = block_name_of(lines[header])
  block_header[block_count] = at - 1
  block_parent[block_count] = outer
  block_end[block_count] = at
  block_limit[block_count] = at
  block_has_margin[block_count] = 0
  open_count++
  open_block[open_count] = block_count
  open_depth[open_count] = depth
}

function close_block(limit,    block, parent) {
  block = open_block[open_count--]
  block_limit[block] = limit
  parent = block_parent[block]
  if (!is_flat && block_end[parent] < block_end[block]) block_end[parent] = block_end[block]
}

function outline_flat(lines, size,    i, kind) {
  for (i = 1; i <= size; i++) {
    kind = plain_part(lines[i])
    if (kind == "content" && style != "" && is_header(trimmed(lines[i]))) {
      # A section follows the other; none stands in another.
      if (open_count > 1) close_block(at)
      begin_block(lines, 0, i)
    } else {
      add_part(lines, kind)
    }
  }
}

function outline_braces(lines, size,    i, start, closes, opens, last) {
  start = 0
  for (i = 1; i <= size; i++) {
    read_braces(lines[i])
    if (brace_code == "") {
      add_part(lines, is_blank(lines[i]) ? "blank" : "comment")
      continue
    }
    if (statements && brace_quote) return outline_defect(i, "a quote goes over several lines")
    last = substr(brace_code, length(brace_code))
    closes = substr(brace_code, 1, 1) == "}"
    opens = last == "{"
    if (brace_net != opens - closes) return outline_defect(i, "a brace stands among other words")
    if (closes) {
      if (open_count == 1) return outline_defect(i, "a brace closes nothing")
      close_block(i)
    }
    if (opens) {
      begin_block(lines, 0, brace_code == "{" && start ? start : i)
      start = 0
    } else if (closes) {
      add_part(lines, "closer")
      block_end[owner[i]] = at
      start = 0
    } else if (statements) {
      add_part(lines, start ? "continuation" : "content")
      if (last == ";" || last == "}") start = 0
      else if (!start) start = i
    } else {
      add_part(lines, "content")
      start = i
    }
  }
  if (open_count > 1) outline_defect(block_header[open_block[open_count]], "a block is never closed")
}

function outline_tags(lines, size,    i, continued, goes_on_, kind, text, name, closes) {
  continued = 0
  for (i = 1; i <= size; i++) {
    text = trimmed(lines[i])
    goes_on_ = text ~ /\\$/
    kind = plain_part(lines[i])
    if (continued || kind != "content" || text !~ /^</) {
      add_part(lines, continued ? "continuation" : kind)
      continued = goes_on_
      continue
    }
    continued = goes_on_
    closes = substr(text, 2, 1) == "/"
    name = tolower(until(substr(text, closes ? 3 : 2), "[ \t>]"))
    if (closes) {
      if (open_count == 1 || tag_of(open_block[open_count]) != name) {
        return outline_defect(i, "a tag closes what is not open")
      }
      close_block(i)
      add_part(lines, "closer")
      block_end[owner[i]] = at
      continue
    }
    if (text !~ />$/) return outline_defect(i, "a tag goes over several lines")
    # `<a/>` and `<a>text</a>` stand alone.
    if (name !~ /^[a-z]/ || text ~ /\/>$/ || index(text, "</")) add_part(lines, "content")
    else begin_block(lines, 0, i)
  }
  if (open_count > 1) outline_defect(block_header[open_block[open_count]], "a block is never closed")
}

function tag_of(block) {
  return until(substr(block_name[block], 2), "[ >]")
}

function outline_indentation(lines, size,    i, kind, depth, in_text, code, text) {
  in_text = -1
  for (i = 1; i <= size; i++) {
    kind = plain_part(lines[i])
    read_indented(lines[i])
    depth = indented_depth
    code = indented_code
    text = indented_text
    if (in_text >= 0 && (kind == "blank" || depth > in_text)) {
      add_part(lines, kind == "blank" ? kind : "continuation")
      continue
    }
    in_text = -1
    if (kind != "content") {
      add_part(lines, kind)
      continue
    }
    if (index(margin_of(lines[i]), "\t")) return outline_defect(i, "a tab stands before the text")
    while (open_depth[open_count] > depth || open_depth[open_count] == depth && !holds_item(lines, code)) close_block(i)
    if (code ~ /^(---|[.][.][.])/) {
      add_part(lines, "content")
    } else {
      begin_block(lines, depth, i)
      if (text) in_text = depth
    }
  }
}

function is_item(code) {
  return code ~ /^-([ \t]|$)/
}

# Whether a line is an item of the list that the open line of the same depth begins.
function holds_item(lines, code) {
  if (!is_item(code)) return 0
  read_indented(lines[block_header[open_block[open_count]]])
  return indented_code ~ /:$/ && !is_item(indented_code)
}

# Stops where the blocks of the file cannot be told.
function outline_file() {
  outline(line, count)
  if (outline_reason != "") {
    refuse("The blocks of the file cannot be told, as " outline_reason " on line " outline_line "; edit it by hand.")
  }
}
