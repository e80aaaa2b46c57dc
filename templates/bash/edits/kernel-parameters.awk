# The edit that merges kernel parameters.

# `variable` names the shell variable that holds the command line; it is empty where the file is one.
function merge_kernel_parameters(variable) {
  read_guide(variable)
  if (variable == "") merge_into_command_line()
  else merge_into_variable(variable)
}

function merge_into_command_line(    i, places, found, name) {
  found = 0
  for (i = 1; i <= count; i++) if (trimmed(line[i]) ~ /^[^#]/) places[++found] = i
  if (found == 0) refuse("The host has no kernel command line yet; without its own root= it would not boot.")
  if (found > 1) refuse("The kernel command line stands on " line_numbers(places, found) "; it must be one line.")
  name = shell_name(line[places[1]])
  if (name ~ /^GRUB_/) {
    refuse("The file sets '" name "' on line " places[1] "; a kernel command line has no variable name.")
  }
  line[places[1]] = merged(line[places[1]], 0)
}

function merge_into_variable(variable,    i, text, places, found, defaults, default_count, head, value, quote) {
  found = default_count = 0
  for (i = 1; i <= count; i++) {
    if (shell_name(line[i]) == variable) places[++found] = i
    text = after_blanks(line[i])
    if (text ~ /^#[^ \t]/ && shell_name(substr(text, 2)) == variable) defaults[++default_count] = i
  }
  if (found > 1) refuse("'" variable "' is set on " line_numbers(places, found) "; leave one of them, then try again.")
  if (found == 0) {
    text = merged("", 1)
    if (text == "") return
    text = variable "=\"" text "\""
    if (default_count == 1) {
      line[defaults[1]] = margin_of(line[defaults[1]]) text
    } else {
      add(default_count > 1 ? defaults[default_count] + 1 : count + 1, text)
      insert_added()
    }
    return
  }
  head = until(line[places[1]], "=") "="
  read_value(variable, substr(line[places[1]], length(head) + 1))
  value = merged(value_inner, value_quote != "'")
  if (value == value_inner) return
  quote = value_quote == "" ? "\"" : value_quote
  line[places[1]] = head quote value quote value_tail
}

# The name of the variable that a line sets; empty where it sets none.
function shell_name(text,    name) {
  text = after_blanks(text)
  if (text ~ /^export[ \t]/) text = after_blanks(substr(text, 7))
  name = until(text, "[^A-Za-z0-9_]")
  return name ~ /^[A-Za-z_]/ && substr(text, length(name) + 1, 1) == "=" ? name : ""
}

# Sets value_inner to the text in the quotes of a value, value_quote to its quote, and value_tail to what follows.
function read_value(name, rest,    i, size) {
  value_quote = substr(rest, 1, 1)
  if (value_quote != "\"" && value_quote != "'") {
    value_quote = ""
    value_inner = until(rest, "[ \t]")
    value_tail = substr(rest, length(value_inner) + 1)
    if (value_inner ~ /["'\\$`;&|<>()]/) refuse("The value of '" name "' is not one quoted text.")
  } else {
    size = length(rest)
    for (i = 2; i <= size && substr(rest, i, 1) != value_quote; i++) {
      if (value_quote == "\"" && substr(rest, i, 1) == "\\") i++
    }
    if (i > size) refuse("The quote of '" name "' is not closed on its line.")
    value_inner = substr(rest, 2, i - 2)
    value_tail = substr(rest, i + 1)
  }
  if (value_tail !~ /^([ \t]+#|[ \t]*$)/) refuse("The value of '" name "' is not one quoted text.")
}

function refuse_length() {
  refuse("The kernel command line is longer than the 2048 bytes that a kernel reads.")
}

# Sets guide to the parameters that wanted shows: bare, or as the value of the variable.
function read_guide(variable,    i, found, text, name, escapes, parameter) {
  found = 0
  for (i = 1; i <= wanted_count; i++) {
    if (trimmed(wanted[i]) !~ /^[^#]/) continue
    text = wanted[i]
    found++
  }
  if (found != 1) refuse("The content holds " (found ? "more than one line" : "no line") " of kernel parameters.")
  name = shell_name(text)
  escapes = 0
  if (name != "" && (name == variable || name ~ /^GRUB_/)) {
    if (variable == "") {
      refuse("A kernel command line has no variable name, and the content sets '" name "'.")
    }
    if (name != variable) refuse("The content sets '" name "', not '" variable "'.")
    read_value(name, substr(text, length(until(text, "=")) + 2))
    escapes = value_quote == "\""
    text = value_inner
  }
  read_parameters(text, escapes)
  guide_count = 0
  for (i = 1; i <= parameter_count && parameters[i] != "--"; i++) {
    parameter = parameters[i]
    # What the variable held before is what the host has.
    if (variable != "" && (parameter == "$" variable || parameter == "${" variable "}")) continue
    if (!is_dots(parameter)) guide[++guide_count] = parameter
  }
  if (guide_count == 0) refuse("The content holds no kernel parameter.")
  for (i = 1; i <= guide_count; i++) {
    if (parameter_name(guide[i]) == "") {
      refuse("'" guide[i] "' has no name; a line break or a blank stands before its '='.")
    }
    if (guide[i] ~ /['$\\`]/) refuse("'" guide[i] "' holds a sign that a shell reads; add it by hand.")
  }
}

# Parts a command line at blanks outside of the kernel's quotes, which stand as \" where it escapes them; sets parameters,
# gaps and trailing.
function read_parameters(text, escapes,    i, size, byte, plain, gap, quote) {
  parameter_count = 0
  size = length(text)
  if (size > 2048) refuse_length()
  i = 1
  while (1) {
    gap = ""
    for (; i <= size && index(" \t", substr(text, i, 1)); i++) gap = gap substr(text, i, 1)
    if (i > size) {
      trailing = gap
      return
    }
    plain = ""
    quote = 0
    for (; i <= size; i++) {
      byte = substr(text, i, 1)
      if (!quote && (byte == " " || byte == "\t")) break
      if (escapes && byte == "\\") {
        byte = substr(text, ++i, 1)
        if (byte != "\"") refuse("A backslash stands among the kernel parameters.")
      }
      if (byte == "\"") quote = !quote
      plain = plain byte
    }
    if (quote) refuse("A quote among the kernel parameters is not closed.")
    parameters[++parameter_count] = plain
    gaps[parameter_count] = gap
  }
}

# A parameter's name in the form that compares equal for equal names.
function parameter_name(parameter) {
  parameter = until(parameter, "=")
  gsub(/"/, "", parameter)
  gsub(/-/, "_", parameter)
  return parameter
}

# The text of a command line with the parameters of guide in it.
function merged(text, escapes,    i, name, missing, seen, result, parameter) {
  read_parameters(text, escapes)
  for (i = 1; i <= guide_count; i++) {
    name = parameter_name(guide[i])
    if (!(name in seen)) {
      seen[name] = 1
      merge_name(name, missing)
    }
    if ((name "\n" guide[i]) in missing) add_parameter(guide[i])
  }
  result = ""
  for (i = 1; i <= parameter_count; i++) {
    parameter = parameters[i]
    if (escapes) gsub(/"/, "\\\"", parameter)
    result = result gaps[i] parameter
  }
  result = result trailing
  if (length(result) > 2048 && result != text) refuse_length()
  return result
}

# Updates the one parameter of a name, or says in missing which are to be added.
function merge_name(name, missing,    i, told, told_count, there, known, there_count, place, equal) {
  # What this host boots from is never taken from a guide.
  if (name ~ /^(BOOT_IMAGE|boot|initrd|root)$/) return
  told_count = there_count = 0
  for (i = 1; i <= guide_count; i++) if (parameter_name(guide[i]) == name) told[++told_count] = guide[i]
  for (i = 1; i <= parameter_count && parameters[i] != "--"; i++) {
    if (parameter_name(parameters[i]) != name) continue
    there[++there_count] = parameters[i]
    known[parameters[i]] = 1
    place = i
  }
  equal = told_count == there_count
  for (i = 1; equal && i <= told_count; i++) equal = told[i] == there[i]
  if (equal) return
  if (there_count == 0 || all_count(name)) {
    for (i = 1; i <= told_count; i++) if (!(told[i] in known)) missing[name "\n" told[i]] = 1
  } else if (there_count == 1 && told_count == 1) {
    parameters[place] = told[1]
  } else {
    refuse("'" name "' stands more than once among the kernel parameters; change it by hand.")
  }
}

# Whether the kernel, or what runs first, takes every parameter of a name.
function all_count(name) {
  return name ~ /^(acpi_osi|console|earlycon|initcall_blacklist|ip|memmap|modprobe[.]blacklist|netconsole|pci|rd[.].*)$/ ||
    name ~ /^(systemd[.](mask|setenv|wants)|video)$/
}

# Puts a parameter behind the kernel's last one; what follows `--` is for init.
function add_parameter(parameter,    end, i, gap) {
  for (end = 1; end <= parameter_count && parameters[end] != "--"; end++) continue
  gap = " "
  if (end == 1) {
    gap = parameter_count > 0 ? gaps[1] : ""
    if (parameter_count > 0) gaps[1] = " "
    else trailing = ""
  }
  for (i = parameter_count; i >= end; i--) {
    parameters[i + 1] = parameters[i]
    gaps[i + 1] = gaps[i]
  }
  parameters[end] = parameter
  gaps[end] = gap
  parameter_count++
}
