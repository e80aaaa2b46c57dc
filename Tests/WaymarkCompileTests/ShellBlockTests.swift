import Foundation
import TestSupport
import Testing
import WaymarkGuide
import WaymarkShell
import WaymarkText

/// Blocks of real guides that their authors tag as shell are whole, prompts and placeholders apart.
@Suite(.enabled(if: Material.hasShared)) struct ShellBlockTests {
  /// The others, by guide and line: truly malformed, or truly no shell.
  private static let others: [String: String] = [
    "ehlesp__smallab-k8s-pve-guide__G004---Host-configuration-02-UPS-management-with-NUT:129":
      "a driver's messages",
    "ehlesp__smallab-k8s-pve-guide__G008---Host-hardening-02-Alternative-administrator-user:74":
      "a dialogue of adduser",
    "ehlesp__smallab-k8s-pve-guide__G008---Host-hardening-02-Alternative-administrator-user:157":
      "lines of a user database",
    "ehlesp__smallab-k8s-pve-guide__G010---Host-hardening-04-Enabling-Fail2Ban:355":
      "a report of fail2ban-regex",
    "hetzneronline__community-content__tutorials-block-outgoing-traffic-to-private-networks-01.en:107":
      "output of ping",
    "hetzneronline__community-content__tutorials-howto-setup-mdadm-01.en:226":
      "/proc/mdstat",
    "hetzneronline__community-content__tutorials-howto-setup-mdadm-01.en:430":
      "output of mdadm",
    "jellyfin__jellyfin.org__docs-general-post-install-transcoding-hardware-acceleration-amd:234":
      "a command with its output, without a prompt",
    "jellyfin__jellyfin.org__docs-general-post-install-transcoding-hardware-acceleration-amd:264":
      "a command with its output, without a prompt",
    "pi-hole__docs__docs-guides-dns-unbound:347":
      "a line of a log",
    "raspibolt__raspibolt__guide-bitcoin-electrum-server:176":
      "a line of a log",
    "raspibolt__raspibolt__guide-bonus-raspberry-pi-ups-nut:70":
      "malformed: a backquote too many",
    "raspibolt__raspibolt__guide-raspberry-pi-privacy:127":
      "output of ss",
    "terracenter__gentoo_install__README:303":
      "output of eselect",
    "terracenter__gentoo_install__README:797":
      "output of efibootmgr",
    "terracenter__gentoo_install__README:1104":
      "malformed: a quote is never closed",
    "terracenter__gentoo_install__README:1256":
      "a menu of the kernel's configuration",
  ]

  @Test func taggedBlocksAreWhole() throws {
    var count = 0
    var broken: [String] = []
    for file in Material.sharedFiles("corpus/guides", withExtension: "md") {
      let source = SourceText(path: file.lastPathComponent, bytes: try Material.bytes(file))
      for block in GuideReader.read(source).codeBlocks
      where ["bash", "sh", "shell", "console"].contains(block.language) {
        count += 1
        guard !ShellReader.read(block.body.bytes, mode: .guideBlock).isWhole else { continue }
        broken.append("\(file.deletingPathExtension().lastPathComponent):\(source.lines.line(of: block.range.lower))")
      }
    }
    #expect(broken.sorted() == Self.others.keys.sorted())
    #expect(count > 1_000)
    #expect(broken.count * 50 <= count, "\(broken.count) of \(count)")
  }
}
