extension FormatExample {
  /// Files of services.
  static let services: [FormatExample] =
    [
      of(
        "compose.yml",
        [
          (
            "services:\n  web:\n    image: nginx\n    x-own: 1\n    ports: [\"80:80\"]\n    environment: {A: 1, B: }\n",
            []
          ),
          ("services:\n  web:\n    imgae: nginx\n", ["wrong-file-syntax: imgae"]),
          ("services:\n  web:\n    ports: 80:80\n", ["wrong-file-syntax: ports: 80:80"]),
          ("services:\n  web:\n    - image\n", ["wrong-file-syntax: web:"]),
          ("services:\n  web:\n    build: .\n    healthcheck: {retires: 3}\n", ["wrong-file-syntax: retires"]),
          ("web:\n  anything: 1\n", []),
          ("services:\n  web:\n    image: ${IMAGE}\n    ports: ${PORTS}\n", []),
        ]),
      of(
        "compose.yml", fragment: false,
        [
          (
            "services:\n  web:\n    image: a\n    depends_on: [bd]\n  db:\n    image: b\n    volumes:\n",
            ["unknown-key: bd", "wrong-file-syntax: volumes:"]
          ),
          (
            "x-a: &a {init: true}\nservices:\n  web:\n    <: *a\n    image: b\n", ["wrong-file-syntax: <: *a"]
          ),
          (
            "x-a: &a {init: true}\nservices:\n  web:\n    <<: *b\n    image: b\n", ["wrong-file-syntax: <<: *b"]
          ),
          (
            "services:\n  web:\n    image: b\n    volumes:\n      - {tpye: bind, source: /a, target: /b}\n",
            ["wrong-file-syntax: tpye"]
          ),
          (
            "services:\n  web:\n    image: b\n    tty: t\n    shm_size:\n",
            ["wrong-file-syntax: tty: t", "wrong-file-syntax: shm_size:"]
          ),
        ]),
      of(
        "/etc/x.yaml",
        [
          ("a: [1, 2\nb: c\n", ["wrong-file-syntax: b: c"]),
          ("merge:\n  <<: *a\n  \"x: y\n", ["wrong-file-syntax: \"x: y"]),
          ("a: 1\n...\n", []),
          ("a: {{ value }}\nb: <name>\n", []),
          ("a: \"b\"\n\tc: d\n", ["wrong-file-syntax: \t"]),
          ("a: '{{ x }}'\nb: \"c\n", ["wrong-file-syntax: b: \"c"]),
        ]),
      of(
        "/etc/systemd/system/x.service",
        [
          ("[Service]\nExecStart=/bin/sh -c \"a \\\n  b\"\nRestart=allways\n", ["wrong-file-syntax: allways"]),
          ("[Service]\nExecStart=./run.sh\n", ["wrong-file-syntax: ./run.sh"]),
          ("[Service]\nExecStart=/usr/bin/\n", ["wrong-file-syntax: /usr/bin/"]),
          ("[Service]\nExecStart=/bin/sh -c 'a b\n", ["unbalanced-quote: '"]),
          (
            "[Service]\nRemainAfterExit=ye\nRestartSec=5x\nUMask=9\n",
            ["wrong-file-syntax: ye", "wrong-file-syntax: 5x", "wrong-file-syntax: 9"]
          ),
          (
            "[Unit]\nDocumentation=man:sshd8) https://x\nAfter=network\nWants=a@%i.service %i\n",
            ["wrong-file-syntax: man:sshd8)", "wrong-file-syntax: network"]
          ),
          ("[Unit]\nExecStart=/bin/true\n", ["wrong-file-syntax: ExecStart"]),
          ("#!/bin/sh\nx\n", []),
          ("[D-BUS Service]\nName=x\n", []),
          ("[Service]\nExecSart=/bin/true\nEnviroment=A=b\n", ["unknown-key: ExecSart", "unknown-key: Enviroment"]),
        ]),
      of(
        "/etc/systemd/system/x.timer",
        [
          ("[Timer]\nOnCalendar=dayly\n", ["wrong-file-syntax: dayly"]),
          ("[Timer]\nOnCalendar=Sat,Sun 03\n", ["wrong-file-syntax: 03"]),
          ("[Timer]\nOnCalendar=*-*-* 02:\n", ["wrong-file-syntax: 02:"]),
          ("[Timer]\nOnCalendar=2027-05~03 6,18:00 Europe/Berlin\n", []),
          ("[Timer]\nOnCalendar=Mon..Fri 10:00\nRandomizedDelaySec=1h 30min\n", []),
        ]),
      of(
        "/etc/systemd/system/x.timer", fragment: false,
        [
          ("[Timer]\nPersistent=true\n", ["wrong-file-syntax: Timer"])
        ]),
      of(
        "/etc/systemd/system/srv-data.mount", fragment: false,
        [
          ("[Mount]\nWhat=/dev/a\nWhere=/srv/date\n", ["wrong-file-syntax: /srv/date"]),
          ("[Mount]\nWhat=/dev/a\nWhere=/srv/data\n", []),
        ]),
      of(
        "/etc/apache2/sites-available/x.conf",
        [
          ("RewriteEngine of\n", ["wrong-file-syntax: of"]),
          ("Alias /x\n<Location /y>\nAlias /srv\n</Location>\n", []),
          ("Listen 80 \\\n  https\n", []),
          ("KeepAlive On Off\n", ["wrong-file-syntax: Off"]),
          ("<FilesMatch \"\\.(php|x$\">\n</FilesMatch>\n", ["wrong-file-syntax: ("]),
          ("BrowserMatch \"MSIE x\n", ["wrong-file-syntax: BrowserMatch \"MSIE x", "unbalanced-quote: \""]),
          ("Require all grante\n", ["wrong-file-syntax: grante"]),
          ("SecRuleEngineX On\nPassengerRubyX y\n", []),
          ("ErrorLog ${DIR/error.log\n", ["wrong-file-syntax: ${"]),
          ("CustomLog $APACHE_LOG_DIR}/a.log combined\n", ["wrong-file-syntax: $A"]),
          ("RewriteCond %{HTTP_HOST} ^www\\..+)$ [NC]\n", ["wrong-file-syntax: )"]),
          ("Header set X-Frame-Options\n", ["wrong-file-syntax: X-Frame-Options"]),
          ("Header always set A b; c\n", ["wrong-file-syntax: c"]),
          ("Header always set A \"b; c\" env=HTTPS\nHeader unset ETag\n", []),
          ("RewriteCond %{REQUEST_FILENAME} !-f\n", []),
          ("AllowOverride Al\n", ["wrong-file-syntax: Al"]),
          ("ServerName <your-domain>\n", []),
          ("SetEnvIf Host\n", ["wrong-file-syntax: SetEnvIf Host"]),
        ]),
      of(
        "/etc/apache2/sites-available/x.conf", fragment: false,
        [
          ("Alias /x\n", ["wrong-file-syntax: Alias /x"]),
          ("Requ\n", ["wrong-file-syntax: Requ"]),
        ]),
      of(
        "/etc/nginx/conf.d/x.conf",
        [
          ("if $host = a { return 301 /; }\n", ["wrong-file-syntax: $host = a"]),
          ("listen [::80;\n", ["wrong-file-syntax: [::80"]),
          ("server_name ~^(?<a>.+)$;\n", []),
          ("add_header A b; c\";\n", ["unbalanced-quote: \""]),
          ("listen ::]:80;\n", ["wrong-file-syntax: ::]:80"]),
          ("listen 443 sll;\n", ["wrong-file-syntax: sll"]),
          ("listen 80 defau;\n", ["wrong-file-syntax: defau"]),
          ("listen [::]:443 ssl http2 backlog=5;\n", []),
          ("fastcgi_split_path_info ^(.+\\.php(/.*)$;\n", ["wrong-file-syntax: ("]),
          ("fastcgi_param A b c;\n", ["wrong-file-syntax: c"]),
          ("rewrite ^/(a /b;\n", ["wrong-file-syntax: ("]),
          ("proxy_pas http://a;\n", ["wrong-file-syntax: proxy_pas"]),
          ("location / { try_files $uri =404 }\n", ["wrong-file-syntax: try_files $uri =404"]),
          ("server_name <domain>;\nroot {{ root }};\n", []),
        ]),
      of(
        "/etc/x.toml",
        [
          ("a = 10m\n", ["wrong-file-syntax: 10m"]),
          (".b = 1\n", ["wrong-file-syntax: .b"]),
          ("a = 0x1F\nb = -1_000.5e3\nc = 1979-05-27T07:32:00Z\nd = 07:32:00\n", []),
          ("a = 0755\n", ["wrong-file-syntax: 0755"]),
          ("a = [1,\n 2]\n[b\n", ["wrong-file-syntax: [b"]),
          ("a = \"x\" y\n", ["wrong-file-syntax:  y"]),
        ]),
      of(
        "/etc/docker/daemon.json",
        [
          ("{\"log-drver\": \"x\"}\n", ["wrong-file-syntax: log-drver"]),
          ("{\"dns\": [\"1.1.1.1\"],}\n", ["wrong-file-syntax: }"]),
          ("{\"a\": <value>}\n", []),
        ]),
    ].flatMap(\.self)
}
