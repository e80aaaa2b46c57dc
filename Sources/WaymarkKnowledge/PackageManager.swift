/// A program that installs software.
package struct PackageManager: Hashable, Sendable {
  package let program: String
  /// The words one of which must stand before the packages; empty where the options alone say it.
  package let verbs: [String]
  /// Words that come directly after the program: `-m pip` of python3.
  package let after: [String]
  /// Options whose value is the next word.
  package let optionsWithValue: [String]
  /// Whether it changes the host as a whole, which takes root.
  package let needsRoot: Bool

  init(
    _ program: String, _ verbs: [String], after: [String] = [], values: [String] = [], needsRoot: Bool = true
  ) {
    self.after = after
    self.program = program
    self.verbs = verbs
    self.optionsWithValue = values
    self.needsRoot = needsRoot
  }

  package static let all: [PackageManager] = [
    PackageManager("apt", ["install", "reinstall"], values: ["-t", "-o", "-c", "--target-release"]),
    PackageManager("apt-get", ["install", "reinstall", "build-dep"], values: ["-t", "-o", "-c", "--target-release"]),
    PackageManager("aptitude", ["install"], values: ["-t", "-o"]),
    PackageManager("nala", ["install"]),
    PackageManager("dpkg", ["-i", "--install"]),
    PackageManager("gdebi", []),
    PackageManager("dnf", ["install", "groupinstall", "reinstall", "localinstall"], values: ["-c", "-x"]),
    PackageManager("dnf5", ["install"]),
    PackageManager("microdnf", ["install"]),
    PackageManager("yum", ["install", "groupinstall", "localinstall", "reinstall"], values: ["-c", "-x"]),
    PackageManager("rpm", ["-i", "-ivh", "-Uvh", "-U", "--install"]),
    PackageManager("rpm-ostree", ["install"]),
    PackageManager("zypper", ["install", "in"], values: ["-r", "--repo", "-t"]),
    PackageManager("pacman", ["-S", "-Sy", "-Syu", "-Syyu", "-U", "--sync"]),
    PackageManager("yay", ["-S", "-Sy", "-Syu"], needsRoot: false),
    PackageManager("paru", ["-S", "-Sy", "-Syu"], needsRoot: false),
    PackageManager("apk", ["add"], values: ["-t", "-X", "--repository", "--virtual"]),
    PackageManager("emerge", []),
    PackageManager("xbps-install", []),
    PackageManager("eopkg", ["install", "it"]),
    PackageManager("opkg", ["install"]),
    PackageManager("pkg", ["install"]),
    PackageManager("pkg_add", []),
    PackageManager("tdnf", ["install"]),
    PackageManager("swupd", ["bundle-add"]),
    PackageManager("snap", ["install"]),
    PackageManager("flatpak", ["install"], needsRoot: false),
    PackageManager("brew", ["install"], needsRoot: false),
    PackageManager("port", ["install"]),
    PackageManager("nix-env", ["-i", "-iA", "--install"], needsRoot: false),
    PackageManager("winget", ["install"], needsRoot: false),
    PackageManager("choco", ["install"], needsRoot: false),
    PackageManager("scoop", ["install"], needsRoot: false),
    PackageManager("pip", ["install"], values: ["-r", "-c", "-i", "-t", "-e"], needsRoot: false),
    PackageManager("pip3", ["install"], values: ["-r", "-c", "-i", "-t", "-e"], needsRoot: false),
    PackageManager("python", ["install"], after: ["-m", "pip"], values: ["-r", "-c", "-t", "-e"], needsRoot: false),
    PackageManager("python3", ["install"], after: ["-m", "pip"], values: ["-r", "-c", "-t", "-e"], needsRoot: false),
    PackageManager("uv", ["install"], after: ["pip"], values: ["-r", "-c", "-e"], needsRoot: false),
    PackageManager("pipx", ["install"], needsRoot: false),
    PackageManager("uv", ["add"], needsRoot: false),
    PackageManager("npm", ["install", "i", "add"], values: ["--prefix"], needsRoot: false),
    PackageManager("pnpm", ["add", "install"], needsRoot: false),
    PackageManager("yarn", ["add"], needsRoot: false),
    PackageManager("gem", ["install"], values: ["-v"], needsRoot: false),
    PackageManager("cargo", ["install"], values: ["--git", "--path"], needsRoot: false),
    PackageManager("go", ["install"], needsRoot: false),
    PackageManager("conda", ["install"], values: ["-c", "-n"], needsRoot: false),
    PackageManager("helm", ["install"], values: ["-n", "-f"], needsRoot: false),
  ]
}
