# The edit that sets keys.

# Sets the lists of keys that stand several times: shared_names with the first word of the value, shared_lines with all.
function find_shared_keys() {
  shared_names = shared_lines = " "
  if (format == "sshd") {
    shared_names = " subsystem "
    shared_lines = " acceptenv hostcertificate hostkey "
  } else if (format == "ssh") {
    shared_lines = " certificatefile dynamicforward identityfile localforward remoteforward sendenv "
  } else if (format == "systemd-unit") {
    shared_names = " environment "
    shared_lines = " after before bindsto conflicts documentation environmentfile execstartpost execstartpre execstoppost" \
      " partof requiredby requires wantedby wants "
  } else if (format == "network-interfaces") {
    shared_lines = " down post-down post-up pre-down pre-up up "
  } else if (format == "nginx") {
    shared_names = " add_header fastcgi_param limit_req_zone log_format proxy_hide_header proxy_pass_header" \
      " proxy_set_header set uwsgi_param "
    shared_lines = " allow deny error_page include load_module rewrite server "
  } else if (format == "apache") {
    shared_names = " alias define errordocument loadmodule scriptalias setenv "
    shared_lines = " addhandler addtype browsermatch header include includeoptional listen proxypass proxypassreverse" \
      " requestheader require rewritecond rewriterule setenvif "
  }
}

function set_key(    i, k, kind, margin, place) {
  if (format ~ /^(kernel-command-line|sudoers|apt-sources|udev-rules|nftables|iptables|yaml|netplan|compose|json)$/ ||
    format ~ /^(docker-daemon|xml)$/) {
    refuse("A key of a " format " file cannot be set line by line; edit it by hand.")
  }
  find_style()
  find_shared_keys()
  read_assignments()
  index_keys()
  new_count = 0
  for (i = 1; i <= key_count; i++) {
    kind = key_place(i)
    if (kind == "replace") {
      margin = margin_of(line[key_line])
      replaced[key_line] = margin key_text[i, 1]
      for (k = 2; k <= key_size[i]; k++) add(key_line + 1, margin key_text[i, k])
    } else if (kind == "insert") {
      for (k = 1; k <= key_size[i]; k++) add(key_line, key_margin key_text[i, k])
    } else if (kind == "new") {
      new_keys[++new_count] = i
    }
  }
  for (place in replaced) line[place] = replaced[place]
  insert_added()
  add_new_blocks()
  # A new line can become a part of the value before it.
  index_keys()
  for (i = 1; i <= key_count; i++) {
    kind = key_place(i)
    if (kind == "replace" || kind == "there") continue
    refuse("'" until(key_of[i], "\n") "' would become a part of what stands before it; set it by hand.")
  }
}

# Adds the blocks that the file lacks behind all others, each parted by a blank line.
function add_new_blocks(    i, k, key, header, last, has_last) {
  has_last = 0
  for (i = 1; i <= new_count; i++) {
    key = new_keys[i]
    header = key_header[key]
    if (!has_last || header != last) {
      insert_added()
      if (count > 0 && !is_blank(line[count])) add(count + 1, "")
      add(count + 1, header)
      last = header
      has_last = 1
    }
    for (k = 1; k <= key_size[key]; k++) add(count + 1, step() key_text[key, k])
  }
  insert_added()
}

# Whether a text (without blanks around it) assigns a key; sets key_name.
function read_key(text,    plain, value) {
  if (!read_plain_key(text)) return 0
  plain = " " tolower(key_name) " "
  if (index(shared_lines, plain)) {
    key_name = key_name "\n" folded(text)
  } else if (index(shared_names, plain)) {
    value = match(text, /[ \t=]/) ? substr(text, RSTART) : ""
    value = match(value, /[^ \t=]/) ? substr(value, RSTART) : ""
    if (value ~ /^[=;"']/) value = substr(value, 2)
    key_name = key_name " " until(value, "[ \t=;\"']")
  }
  return 1
}

function read_plain_key(text,    word, next_) {
  key_name = ""
  if (format ~ /^(shell-variables|environment|crontab|system-crontab)$/) {
    key_name = shell_name(text)
    return key_name != ""
  }
  if (format ~ /^(sysctl|toml|ini|systemd-unit)$/) {
    if (!index(text, "=")) return 0
    key_name = trimmed(until(text, "="))
    return key_name != "" && key_name !~ /^\[/
  }
  if (format ~ /^(sshd|ssh|apache)$/) {
    word = until(text, "[^A-Za-z0-9]")
    next_ = substr(text, length(word) + 1, 1)
    key_name = tolower(word)
    return word != "" && next_ != "" && index(" \t=", next_) > 0
  }
  if (format ~ /^(nginx|logrotate)$/) {
    key_name = until(text, "[^A-Za-z0-9_]")
    next_ = substr(text, length(key_name) + 1, 1)
    return key_name != "" && (next_ == "" || index(" \t;", next_) > 0)
  }
  if (format == "modprobe") {
    word = first_word(text)
    key_name = first_word(word_rest)
    if (key_name == "") return 0
    gsub(/-/, "_", key_name)
    key_name = word " " key_name
    return 1
  }
  if (format == "modules") {
    key_name = first_word(text)
    gsub(/-/, "_", key_name)
    return key_name != ""
  }
  if (format == "fstab") {
    word = first_word(text)
    next_ = first_word(word_rest)
    key_name = next_ ~ /^\// ? next_ : word
    return word_rest != ""
  }
  if (format == "hosts") {
    key_name = first_word(text)
    return key_name != ""
  }
  key_name = until(text, "[^A-Za-z0-9_.-]")
  next_ = substr(text, length(key_name) + 1, 1)
  return key_name != "" && next_ != "" && index(" \t=:", next_) > 0
}

# What a comment holds: text, or a key right behind its sign (tight) or behind a blank (loose); sets key_name.
function read_comment(text,    rest) {
  rest = substr(trimmed(text), 2)
  if (rest == "" || is_comment(rest) || !read_key(after_blanks(rest))) return "text"
  return rest ~ /^[ \t]/ ? "loose" : "tight"
}

# Whether the text of a comment reads as the new line does, and as no sentence.
function is_default(comment, text) {
  comment = trimmed(substr(trimmed(comment), 2))
  return format == "nginx" ? comment ~ /;$/ : word_count(comment) == word_count(text)
}

# Whether the value goes on in the next line.
function goes_on(text) {
  if (statements) {
    read_braces(text)
    return brace_code != "" && brace_code !~ /[;}]$/
  }
  return text ~ /\\$/ || format == "shell-variables" && leaves_quote_open(text)
}

# Whether a line of a shell ends inside of quotes; a comment's quotes do not count.
function leaves_quote_open(text,    i, size, byte, previous, quote) {
  if (text !~ /["']/) return 0
  quote = ""
  previous = " "
  size = length(text)
  for (i = 1; i <= size; i++) {
    byte = substr(text, i, 1)
    if (byte == "\\" && quote != "'") i++
    else if (byte == quote) quote = ""
    else if (quote == "") {
      if (byte == "\"" || byte == "'") quote = byte
      if (byte == "#" && (previous == " " || previous == "\t")) return 0
    }
    previous = byte
  }
  return quote != ""
}

# Sets key_...[1...key_count] to what wanted sets.
function read_assignments(    i, text, block, path, depth, id, seen, at_key) {
  outline(wanted, wanted_count)
  if (outline_reason != "") {
    refuse("The blocks of the content cannot be told, as " outline_reason " on its line " outline_line ".")
  }
  key_count = has_paths = 0
  for (i = 1; i <= wanted_count; i++) {
    if (part[i] ~ /^(blank|comment|header|closer)$/) continue
    text = trimmed(wanted[i])
    if (!read_key(text) || part[i] != "content") refuse("'" text "' sets no key.")
    path = ""
    depth = 0
    for (block = owner[i]; block != 0; block = block_parent[block]) {
      path = block_name[block] "\n" path
      depth++
    }
    if (depth > 0) has_paths = 1
    id = depth "\n" path key_name
    if (goes_on(wanted[i])) refuse("The value of '" until(key_name, "\n") "' goes over several lines; set it by hand.")
    if (id in seen) {
      at_key = seen[id]
      if (format != "systemd-unit") {
        refuse("The content sets '" until(key_name, "\n") "' twice; only one line can stay.")
      }
    } else {
      at_key = seen[id] = ++key_count
      key_of[at_key] = key_name
      key_path[at_key] = path
      key_depth[at_key] = depth
      key_header[at_key] = depth > 0 ? trimmed(wanted[block_header[owner[i]]]) : ""
      key_size[at_key] = 0
    }
    key_text[at_key, ++key_size[at_key]] = after_blanks(wanted[i])
  }
  if (key_count == 0) refuse("The content sets no key.")
  ignores_blocks = format != "sshd" && format != "proxmox-guest" && !has_paths
}

# Sets active, tight and loose to the lines of each key; a path is the number of the blocks around it.
function index_keys(    i, path, kind, step_) {
  outline_file()
  split("", paths)
  split("", path_size)
  split("", path_block)
  split("", has_margin)
  split("", active)
  split("", active_count)
  split("", tight)
  split("", tight_count)
  split("", loose)
  split("", loose_count)
  path_count = 0
  path_of[0] = 0
  for (i = 1; i <= block_count; i++) {
    step_ = path_of[block_parent[i]] "\n" block_name[i]
    if (!(step_ in paths)) paths[step_] = ++path_count
    path_of[i] = paths[step_]
    path_block[path_of[i], ++path_size[path_of[i]]] = i
  }
  for (i = 1; i <= count; i++) {
    path = ignores_blocks ? 0 : path_of[owner[i]]
    if (part[i] == "comment") {
      kind = read_comment(line[i])
      if (kind == "tight") tight[path "\n" key_name, ++tight_count[path "\n" key_name]] = i
      if (kind == "loose") loose[path "\n" key_name, ++loose_count[path "\n" key_name]] = i
    } else if (part[i] == "content" && read_key(trimmed(line[i]))) {
      active[path "\n" key_name, ++active_count[path "\n" key_name]] = i
      if (!(path in has_margin)) has_margin[path] = margin_of(line[i])
    }
  }
}

# Says where the lines of a key go: replace or insert at key_line, new, or there.
function key_place(number,    path, key, name, places, times, i) {
  path = path_number(number)
  key = path "\n" key_of[number]
  name = until(key_of[number], "\n")
  times = path < 0 ? 0 : active_count[key] + 0
  for (i = 1; i <= times; i++) places[i] = active[key, i]
  if (times > 1) {
    if (stands_already(number, places, times)) return "there"
    refuse("'" name "' is set on " line_numbers(places, times) "; leave one of them, then try again.")
  }
  if (times == 1) {
    key_line = places[1]
  } else {
    default_count = 0
    key_line = path < 0 ? 0 : default_line(key, key_text[number, 1])
  }
  if (key_line) {
    refuse_long_value(name, key_line, times, length(margin_of(line[key_line])))
    return "replace"
  }
  if (default_count > 0) {
    key_line = last_default
    refuse_long_value(name, key_line, 0, 0)
    key_margin = margin_of(line[key_line])
    key_line++
    return "insert"
  }
  return new_place(number, path, name)
}

function stands_already(number, places, times,    i) {
  if (times != key_size[number]) return 0
  for (i = 1; i <= times; i++) if (folded(line[places[i]]) != folded(key_text[number, i])) return 0
  return 1
}

function path_number(number,    names, depth, i, path) {
  depth = key_depth[number]
  split(key_path[number], names, "\n")
  path = 0
  for (i = 1; i <= depth; i++) {
    if (!((path "\n" names[i]) in paths)) return -1
    path = paths[path "\n" names[i]]
  }
  return path
}

# The line of the default that is commented out and stands for the new line; 0 where there is none, or several.
function default_line(key, text,    i, exact, times, place) {
  default_count = exact = times = 0
  if (tight_count[key] > 0) {
    for (i = 1; i <= tight_count[key]; i++) default_places[++default_count] = tight[key, i]
  } else {
    for (i = 1; i <= loose_count[key]; i++) {
      if (is_default(line[loose[key, i]], text)) default_places[++default_count] = loose[key, i]
    }
  }
  if (default_count == 0) return 0
  last_default = default_places[default_count]
  if (default_count == 1) return last_default
  for (i = 1; i <= default_count; i++) {
    place = default_places[i]
    if (folded(substr(trimmed(line[place]), 2)) == folded(text)) {
      exact = place
      times++
    }
  }
  return times == 1 ? exact : 0
}

function may_append_block() {
  return style == "sections" || style == "headed"
}

function new_place(number, path, name,    names, depth, i, block, places) {
  depth = key_depth[number]
  split(key_path[number], names, "\n")
  if (path < 0) {
    if (depth == 1 && may_append_block()) return "new"
    refuse("The block '" names[depth] "' does not stand in the file; add it as a whole first.")
  }
  if (path > 0) {
    if (path_size[path] > 1 && !may_append_block()) {
      for (i = 1; i <= path_size[path]; i++) places[i] = block_header[path_block[path, i]]
      refuse("'" names[depth] "' stands on " line_numbers(places, path_size[path]) "; change the right one by hand.")
    }
    block = path_block[path, path_size[path]]
    key_line = block_end[block]
    key_margin = (path in has_margin) ? has_margin[path] : margin_of(line[block_header[block]]) step()
    return "insert"
  }
  key_margin = ""
  if (block_count == 0) {
    key_line = count + 1
    return "insert"
  }
  if (format != "sshd" && format != "ssh" && format != "proxmox-guest") {
    refuse("'" name "' is set nowhere in the file, and the content names no section for it.")
  }
  key_line = block_end[0]
  return "insert"
}

function refuse_long_value(name, place, is_active, depth) {
  if (is_active && goes_on(line[place]) || carries_on(place + 1, depth)) {
    refuse("The value of '" name "' goes on behind line " place "; change it by hand.")
  }
}

# Whether a line carries on a value that begins on the line before; files with sections indent such lines deeper.
function carries_on(place, depth) {
  return style == "sections" && place <= count && part[place] == "content" && length(margin_of(line[place])) > depth
}
