/// Names that guides make up for what is the reader's own.
package enum StandInName {
  /// People who stand for the reader, and accounts that are named to be replaced.
  package static let words: Set<String> = [
    "sammy", "holu", "johndoe", "janedoe", "exampleuser", "example_user", "example-user", "testuser", "someuser",
    "yourusername", "yourname", "youruser", "yourdomain", "yourserver", "yourhost", "yourip", "yourpassword",
    "youremail", "yoursite", "yourvm", "myuser", "mydomain", "myserver", "myhost", "mysite", "mymountpoint",
    "myusername", "mypassword", "mywebsite", "yourfile", "yourfolder", "yourwebsite",
    "yourtoken", "yourkey", "yourpool", "yourdisk", "yournetwork", "yourdatabase", "yourgroup", "yourdevice",
    "yourinterface", "yourorg", "yourcompany", "yourapp", "yournode", "yourpath",
  ]

  /// Domains that guides make up beside the reserved ones (RFC 2606).
  package static let domains = ["example.com", "example.org", "example.net", "domain.com", "domain.tld", "example.tld"]

  /// The last label of names that nobody can have (RFC 2606).
  package static let reservedLabel = ".example"

  /// What a made-up name begins with, before more of it.
  package static let prefixes = ["my-", "my_"]

  /// What a name in capitals ends with that stands for a value of the reader's: `SERVER_IP`, `UNIQUE_UUID`.
  package static let capitals: Set<Substring> = [
    "IP", "ADDRESS", "ADDR", "DOMAIN", "NAME", "HOSTNAME", "USERNAME", "USER", "PASSWORD", "TOKEN", "UUID", "EMAIL",
    "PROVIDER", "STRING", "NUMBER", "INTERFACE", "DEVICE", "SECRET",
  ]

  /// The names by which configuration files and shells call a secret; a value behind one of them is nobody else's.
  package static let secrets = ["password", "passwd", "passphrase", "secret", "api_key", "apikey", "api-key"]

  /// What passwords are called that nobody has.
  package static let passwords = [
    "mypassword", "yourpassword", "secretpassword", "your_password", "supersecret", "strongpassword", "securepassword",
    "strong-password", "secure-password", "strong_password", "secure_password",
  ]

  /// Names in angle brackets that fail2ban puts values in for by itself.
  package static let fail2banTags: Set<String> = [
    "name", "ip", "HOST", "ADDR", "ip4", "ip6", "port", "protocol", "chain", "blocktype", "returntype", "lockingopt",
    "iptables", "action", "actname", "family", "bantime", "failures", "time", "matches", "logpath", "sender", "dest",
    "ipmset", "known/action", "cmd", "restored", "jail.banned", "F-USER", "type",
  ]
}
