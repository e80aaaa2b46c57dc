import WaymarkHostFiles

/// Edits inside of blocks, and of what is commented out.
extension EditCase {
  private static func into(_ block: String) -> EditOperation { .ensureLines(anchor: .inside(block: block)) }

  private static let site = "server {\n    listen 80;\n\n    location / {\n        root /a;\n    }\n}\n"
  private static let host =
    "<VirtualHost *:80>\n\tServerName a\n\t<Directory /a>\n\t\tRequire all denied\n\t</Directory>\n</VirtualHost>\n"
  private static let compose =
    "services:\n  web:\n    image: a\n    # ports\n    ports:\n    - \"80:80\"\n\n  db:\n    image: b\n"

  static let inside = [
    EditCase(
      "a section", into("[a]"), .ini, file: "[a]\nk = 1\n\n[b]\n", content: "j = 2\n",
      gives: "[a]\nk = 1\nj = 2\n\n[b]\n"),
    EditCase("an empty section", into("[a]"), .ini, file: "[a]", content: "j = 2\n", gives: "[a]\nj = 2\n"),
    EditCase("there already", into("[a]"), .ini, file: "[a]\n  j = 2\n", content: "j = 2\n", gives: "[a]\n  j = 2\n"),
    EditCase(
      "in another section", into("[a]"), .ini, file: "[a]\n[b]\nj = 2\n", content: "j = 2\n",
      gives: "[a]\nj = 2\n[b]\nj = 2\n"),
    EditCase("no such section", into("[c]"), .ini, file: "[a]\n", content: "j = 2\n", gives: nil),
    EditCase("two such sections", into("[a]"), .ini, file: "[a]\n[a]\n", content: "j = 2\n", gives: nil),
    EditCase("no blocks", into("a"), .fstab, file: "a\n", content: "x\n", gives: nil),
    EditCase(
      "braces", into("server {"), .nginx, file: site, content: "gzip on;\n",
      gives: "server {\n    listen 80;\n\n    location / {\n        root /a;\n    }\n    gzip on;\n}\n"),
    EditCase(
      "braces in braces", into("server {\nlocation / {\n"), .nginx, file: site, content: "index a;\nindex b;\n",
      gives:
        "server {\n    listen 80;\n\n    location / {\n        root /a;\n        index a;\n        index b;\n    }\n}\n"
    ),
    EditCase(
      "a block into braces", into("server {"), .nginx, file: "server\n{\n}\n",
      content: "  location /x {\n    root /x;\n  }\n",
      gives: "server\n{\n    location /x {\n      root /x;\n    }\n}\n"),
    EditCase(
      "braces on one line", into("server {"), .nginx, file: "server { listen 80; }\n", content: "gzip on;\n", gives: nil
    ),
    EditCase(
      "a brace among words", into("server {"), .nginx, file: "server {\nlisten 80; }\n", content: "gzip on;\n",
      gives: nil),
    EditCase("never closed", into("server {"), .nginx, file: "server {\n", content: "gzip on;\n", gives: nil),
    EditCase(
      "braces in quotes", into("a {"), .nginx, file: "a {\n  b '}' ${c} \"{\"; # {\n}\n", content: "d;\n",
      gives: "a {\n  b '}' ${c} \"{\"; # {\n  d;\n}\n"),
    EditCase(
      "logrotate", into("/var/log/a.log {"), .logrotate,
      file: "/var/log/a.log {\n\tweekly\n\tpostrotate\n\t\tx ${a}\n\tendscript\n}\n",
      content: "compress\n", gives: "/var/log/a.log {\n\tweekly\n\tpostrotate\n\t\tx ${a}\n\tendscript\n\tcompress\n}\n"
    ),
    EditCase(
      "tags", into("<virtualhost *:80>"), .apache, file: host, content: "ServerAlias b\n",
      gives:
        "<VirtualHost *:80>\n\tServerName a\n\t<Directory /a>\n\t\tRequire all denied\n\t</Directory>\n\tServerAlias b\n</VirtualHost>\n"
    ),
    EditCase(
      "tags in tags", into("<Directory /a>"), .apache, file: host, content: "Options None\n",
      gives:
        "<VirtualHost *:80>\n\tServerName a\n\t<Directory /a>\n\t\tRequire all denied\n\t\tOptions None\n\t</Directory>\n</VirtualHost>\n"
    ),
    EditCase("tags crossed", into("<a>"), .apache, file: "<a>\n<b>\n</a>\n</b>\n", content: "x\n", gives: nil),
    EditCase(
      "XML", into("<features>"), .xml, file: "<domain>\n  <features>\n    <acpi/>\n  </features>\n</domain>\n",
      content: "<kvm>\n  <hidden state='on'/>\n</kvm>\n",
      gives:
        "<domain>\n  <features>\n    <acpi/>\n    <kvm>\n      <hidden state='on'/>\n    </kvm>\n  </features>\n</domain>\n"
    ),
    EditCase(
      "YAML", into("services:\nweb:"), .compose, file: compose, content: "environment:\n  A: 1\n",
      gives:
        "services:\n  web:\n    image: a\n    # ports\n    ports:\n    - \"80:80\"\n    environment:\n      A: 1\n\n  db:\n    image: b\n"
    ),
    EditCase(
      "YAML, a list", into("ports:"), .compose, file: compose, content: "- \"443:443\"\n",
      gives:
        "services:\n  web:\n    image: a\n    # ports\n    ports:\n    - \"80:80\"\n    - \"443:443\"\n\n  db:\n    image: b\n"
    ),
    EditCase("YAML, twice", into("image: a"), .yaml, file: "image: a\nb:\n  image: a\n", content: "x: 1\n", gives: nil),
    EditCase("YAML, in a text", into("b:"), .yaml, file: "a: |\n  b:\n", content: "x: 1\n", gives: nil),
    EditCase(
      "YAML, empty", into("a:"), .yaml, file: "a: # x\nb: 1\n", content: "x: 1\n", gives: "a: # x\n  x: 1\nb: 1\n"),
    EditCase(
      "YAML, a new child", into("a:"), .yaml, file: "a:\nb: 1\n", content: "x: 1\n", gives: "a:\n  x: 1\nb: 1\n"),
    EditCase(
      "Match", into("Match User git"), .sshd, file: "Match user git\nMatch all\n", content: "PermitTTY no\n", gives: nil
    ),
    EditCase(
      "Match, in capitals", into("MATCH User git"), .sshd, file: "Match User  git\nMatch all\n",
      content: "PermitTTY no\n",
      gives: "Match User  git\n    PermitTTY no\nMatch all\n"),
    EditCase(
      "an interface", into("iface eth0 inet static"), .networkInterfaces,
      file: "auto eth0\niface eth0 inet static\n  address 10.0.0.2/24\n\nauto eth1\n",
      content: "gateway 10.0.0.1\n",
      gives: "auto eth0\niface eth0 inet static\n  address 10.0.0.2/24\n  gateway 10.0.0.1\n\nauto eth1\n"),
    EditCase(
      "lines that differ by a blank at their end", into("a {"), .logrotate,
      file: "a {\n  b {\n    k 1;\n  }\n}", content: "k 1; \nk 1;\nn;\n",
      gives: "a {\n  b {\n    k 1;\n  }\n  n;\n}"),
    EditCase(
      "any braces", into("options {"), file: "options {\r\n\tdirectory \"/a\";\r\n};\r\n", content: "recursion no;\n",
      gives: "options {\r\n\tdirectory \"/a\";\r\n\trecursion no;\r\n};\r\n"),
  ]

  static let comments = [
    EditCase(
      "a line", .uncomment, .sysctl, file: "#a=1\n# b=1\n;c=1\n", content: "#a=1\n", gives: "a=1\n# b=1\n;c=1\n"),
    EditCase("shown without its sign", .uncomment, .sysctl, file: "  # b=1\n", content: "b=1\n", gives: "  b=1\n"),
    EditCase("another sign", .uncomment, .sysctl, file: ";;c=1", content: "c=1\n", gives: "c=1"),
    EditCase("done already", .uncomment, file: "a 1\n#a 1\n", content: "#a  1\n", gives: "a 1\n#a 1\n"),
    EditCase(
      "a block", .uncomment, file: "#[multilib-testing]\n#Include = x\n\n#[multilib]\n#Include = x\n",
      content: "[multilib]\nInclude = x\n", gives: "#[multilib-testing]\n#Include = x\n\n[multilib]\nInclude = x\n"),
    EditCase("half of a block is done", .uncomment, file: "[a]\n#b\n", content: "#[a]\n#b\n", gives: "[a]\nb\n"),
    EditCase("not together", .uncomment, file: "#a\nx\n# b\n", content: "a\nb\n", gives: "a\nx\nb\n"),
    EditCase(
      "comments that explain", .uncomment, file: "# Enable a.\n#a\n", content: "# Enable a.\na\n",
      gives: "# Enable a.\na\n"),
    EditCase(
      "indentation stays", .uncomment, .yaml, file: "a:\n#  b: 1\n#   c: 1\n", content: "#  b: 1\n#   c: 1\n",
      gives: "a:\n  b: 1\n  c: 1\n"),
    EditCase("twice", .uncomment, file: "#a\n# a\n", content: "a\n", gives: nil),
    EditCase("not there", .uncomment, file: "#a\n", content: "b\n", gives: nil),
    EditCase("no file", .uncomment, file: nil, content: "b\n", gives: nil),
  ]

  private static let http =
    "user www;\nhttp {\n    # server_tokens off;\n    gzip on;\n    server {\n        listen 80;\n    }\n}\n"

  static let blockKeys = [
    EditCase(
      "nginx, the default", .setKey, .nginx, file: http, content: "server_tokens off;\n",
      gives: "user www;\nhttp {\n    server_tokens off;\n    gzip on;\n    server {\n        listen 80;\n    }\n}\n"),
    EditCase(
      "nginx, in blocks", .setKey, .nginx, file: http,
      content: "http {\n  server {\n    listen 81;\n    root /a;\n  }\n  gzip off;\n}\n",
      gives:
        "user www;\nhttp {\n    # server_tokens off;\n    gzip off;\n    server {\n        listen 81;\n        root /a;\n    }\n}\n"
    ),
    EditCase("nginx, nowhere", .setKey, .nginx, file: http, content: "sendfile on;\n", gives: nil),
    EditCase(
      "nginx, a snippet", .setKey, .nginx, file: "gzip on;\n", content: "sendfile on;\n",
      gives: "gzip on;\nsendfile on;\n"),
    EditCase("nginx, no such block", .setKey, .nginx, file: http, content: "events {\n  use epoll;\n}\n", gives: nil),
    EditCase(
      "nginx, two servers", .setKey, .nginx, file: "server {\n}\nserver {\n}\n", content: "server {\n  listen 80;\n}\n",
      gives: nil),
    EditCase(
      "nginx, another header", .setKey, .nginx, file: "add_header A 1;\n", content: "add_header B 2;\n",
      gives: "add_header A 1;\nadd_header B 2;\n"),
    EditCase(
      "nginx, over lines", .setKey, .nginx, file: "log_format a\n  'b';\n", content: "log_format a 'c';\n", gives: nil),
    EditCase("nginx, no end", .setKey, .nginx, file: "", content: "gzip on\n", gives: nil),
    EditCase(
      "apache, case apart", .setKey, .apache,
      file: "<VirtualHost *:80>\n\t#ServerName www\n\tDocumentRoot /a\n</VirtualHost>\n",
      content: "servername b\nDocumentRoot /b\n",
      gives: "<VirtualHost *:80>\n\tservername b\n\tDocumentRoot /b\n</VirtualHost>\n"),
    EditCase(
      "apache, in a section", .setKey, .apache,
      file: "<Directory /a>\n  Options None\n</Directory>\n<Directory /b>\n  Options None\n</Directory>\n",
      content: "<Directory /b>\nOptions All\nAllowOverride All\n</Directory>\n",
      gives:
        "<Directory /a>\n  Options None\n</Directory>\n<Directory /b>\n  Options All\n  AllowOverride All\n</Directory>\n"
    ),
    EditCase(
      "logrotate", .setKey, .logrotate, file: "rotate 4\n/a {\n}\n", content: "rotate 8\n", gives: "rotate 8\n/a {\n}\n"
    ),
  ]
}
