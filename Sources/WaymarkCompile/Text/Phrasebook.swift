/// What guides say before and after their blocks, by what it means.
enum Phrasebook {
  /// The block is typed.
  static let run = Phrases(
    "run", "running", "execute", "executing", "type", "typing", "issue", "enter the following command",
    "use the command",
    "use the following command", "following command*", "the command", "command below", "commands below", "this command",
    "these commands", "next command", "with the command", "install*", "start", "restart", "enable", "reload", "check",
    "verify", "test", "download", "update", "upgrade", "clone", "reboot", "log in", "login", "connect", "confirm",
    "list",
    "with this command", "via", "invoke", "launch", "stop", "disable", "remove", "delete", "apply", "make sure",
    "build",
    "compile", "extract", "fetch", "import", "generate", "set permissions", "change to", "create a user",
    "create the user",
    "find", "look up", "view", "display", "print", "show", "rebuild", "refresh")

  /// The words before announce a command beyond doubt.
  static let runForSure = Phrases(
    "the following command*", "with the command", "use the command", "using the command", "run the command",
    "enter the command", "issue the command", "type the command", "these commands", "this command", "commands below",
    "command below", "next command", "run the following", "execute the following", "issuing the following",
    "by running", "by executing", "by typing", "with this command", "run it", "execute it", "simply run", "just run",
    "run the script", "execute the script", "start it with", "and run", "then run")

  /// A line is looked for in what a screen or a log shows.
  static let lookFor = Phrases(
    "look for the following", "look for a line", "look for lines", "look for something", "check for the following",
    "line in the output", "lines in the output", "following in the output", "following line in the log*",
    "see the following line*", "see the following in", "following lines in the output", "appear in the log*")

  /// A place in a file is looked for.
  static let search = Phrases(
    "search for", "look for", "find the", "find this", "find these", "locate", "scroll to", "scroll down",
    "go to the line")
  static let replacing = Phrases("replace", "change", "modify", "comment out", "uncomment", "delete", "remove", "turn")

  /// The block is put into a file.
  static let content = Phrases(
    "add the following", "add these", "add this", "add those", "add a line", "add the line", "add the lines",
    "add lines",
    "add it to", "add your", "add an entry", "add a new", "add another", "adding this", "adding the following",
    "adding these", "append", "appending", "insert", "inserting", "paste", "pasting", "copy the following", "copy this",
    "copy these", "copy and paste", "copying the following", "copy the below", "following content*", "the content*",
    "with this content", "contents of", "with the following", "following line*", "following lines", "following text",
    "following configuration*", "following config*", "following settings", "following setting", "following parameter*",
    "following entr*", "following block", "following section", "following snippet", "following option*",
    "following value*", "following xml", "following yaml", "following json", "following script", "following in",
    "into it",
    "to it", "in it", "to the file", "in the file", "into the file", "to this file", "to that file", "into this file",
    "in this file", "in that file", "to the end of", "to the bottom of", "at the end of the file", "at the bottom",
    "edit",
    "editing", "modify", "modifying", "change the line", "change this line", "changed to", "changed into",
    "change it to",
    "change to", "changes to that file", "make these changes", "make the following change*", "replace the",
    "replace it",
    "replace with", "replaced with", "replace this", "uncomment", "comment out", "look* like this", "look* like",
    "look* as follows", "looking as follows", "should contain", "must contain", "should have", "config file",
    "configuration file", "set the following", "following changes", "add", "write the following", "fill in",
    "put the following",
    "put this", "put these", "file called", "file named", "create a file", "create the file", "create a new file",
    "create file", "new file", "blank file", "save and", "must be changed", "should be changed", "changing the line",
    "define", "for the file", "as follows")

  /// The words before name the act of filling a file beyond doubt.
  static let contentForSure = Phrases(
    "add the following line*", "add the following to", "add these lines", "add this line", "add the line*",
    "add the following content*", "following content*", "append the following", "append these", "append this",
    "paste the following", "paste this",
    "paste in", "paste", "insert the following", "into the file", "to the file", "to this file", "to that file",
    "changes to that file", "file with the following", "following line* to", "to the end of the file", "to the end of",
    "at the end of the file", "to the bottom of", "with this content", "with the content*", "copying the following",
    "inserting the", "add the following configuration*", "add the following in", "add the following section",
    "configuration lines", "following lines", "uncomment", "must be changed", "should be changed", "changed as follows",
    "changed into the following", "copy and paste", "following entr*", "add this entry", "following text in",
    "put the following", "blank file", "place the following", "save the following", "following script in",
    "following script to", "following script into", "following script as", "create a file", "create the file",
    "create a new file", "file named", "file called")

  /// The block is what a screen shows.
  static let output = Phrases(
    "output", "outputs", "result", "results", "you should see", "you will see", "you'll see", "should see", "you see",
    "you should get", "you will get", "you'll get", "should get", "should return", "returns", "will return",
    "return something",
    "should be returned", "should show", "will show", "shows", "should print", "prints", "will print", "should display",
    "displays", "will display",
    "response", "responds with", "should respond", "looks something like", "look something like", "something like this",
    "something similar", "similar to this", "similar to the following", "similar to the one below", "should be similar",
    "should look similar", "looks similar", "will look like", "error like", "an error", "error message",
    "following error",
    "following warning*", "warning in", "get the following", "see the following", "see something like", "reply",
    "answer",
    "message like", "messages like", "prompted with", "prompt asks", "log entries", "in the log*", "logs indicating",
    "in my case", "you get", "listed as", "you may see", "you might see", "you may get", "you might get")

  /// The block is output beyond doubt.
  static let outputForSure = Phrases(
    "expected output", "example output", "sample output", "output should", "output will", "the output", "output of",
    "output is",
    "output looks", "its output", "output is similar", "output from", "you should see", "you will see", "you'll see",
    "should see something",
    "should return", "results", "result", "example response", "expected result", "returns", "returned",
    "you should get", "should look similar", "something similar to", "error like", "following error",
    "following warning*")

  /// The block shows and is not applied.
  static let sample = Phrases(
    "example", "examples", "for example", "for instance", "e.g", "sample", "looks like this by default", "syntax",
    "format is",
    "general form", "pattern", "template", "before", "currently", "original", "by default", "default is", "layout",
    "structure",
    "diagram", "schema", "this format", "following format", "general syntax", "such as", "would look like", "would be",
    "could be")

  /// The block is the one before with the writer's own values in it.
  static let worked = Phrases(
    "it would look like", "would look like this", "would then look like", "for me it would", "in my case it would",
    "in my case this would", "it looks like this for me", "for me this is")

  /// The block is the old text that another one replaces, or a place in a file.
  static let oldText = Phrases(
    "find the line*", "find this line", "find the following", "find line", "find the section", "look for", "locate",
    "search for", "navigate to the line", "scroll", "instead of", "change the following line*", "change this line*",
    "change the line*", "from this", "change from", "replace the following", "replace this", "replace the line*",
    "from", "only one line you have to modify", "contain settings like", "contains the following",
    "go to the following", "the line", "comes with",
    "is defined in", "are defined in", "is created by", "was created by", "is generated by", "the configuration in",
    "should already", "already contains", "by default", "is set to")

  /// What stands behind an old text and before the new one.
  static let newText = Phrases(
    "must be changed", "should be changed", "changed into", "change it to", "change that to", "replace it with",
    "so it looks like", "so that it looks like", "it becomes", "it should look like", "change this to")
  static let newTextStart = Phrases(
    "to this", "to the following", "to something", "to these", "to look", "to read", "to be", "to match", "into",
    "with this", "with the following", "with these", "with something", "with the below", "by this", "by the following",
    "by these", "so that", "instead", "and replace it", "and change it")
  /// One of these alone does too.
  static let newTextWord: Set<Substring> = ["to", "into", "with", "by", "becomes", "instead"]

  /// The command is typed once more.
  static let again = Phrases("again", "now", "verify", "make sure", "re-run", "rerun", "once more")

  /// A session is the output of the command before.
  static let exampleOutput = Phrases(
    "example output", "sample output", "output of the command", "output example", "expected output",
    "example of expected output",
    "example of the output", "full workflow could be")

  /// Shown, and by the words never to be applied.
  static let neverApply = Phrases(
    "do not copy", "don't copy", "do not run", "don't run", "do not use this", "for reference only", "for illustration",
    "of the above example", "contain settings like", "contains settings like", "already contains", "do not paste",
    "looks like this by default",
    "by default looks like", "default content", "only one line you have to modify")

  /// Variables of the shell that the next commands use.
  static let variable = Phrases(
    "environment variable*", "shell variable*", "set the variable*", "export the", "following variable*",
    "set a variable")

  /// What is typed into a program that is open: values, not commands.
  static let answers = Phrases(
    "fill in the form", "when prompted", "answer", "enter the following values", "following values",
    "following information",
    "following details", "with these values", "following url", "open the url", "browse to", "following address",
    "in the browser",
    "in your browser", "web browser", "visit", "navigate to")
}
