import Testing
import WaymarkRunbook

@testable import WaymarkCompile

@Suite("Where a block is for")
struct HostTests {
  private func hosts(_ text: String) -> [String?] { compiled(text).blocks.map(\.host) }

  private func block(_ command: String) -> String { "\n```sh\n\(command)\n```\n\n" }

  @Test("a new system in a folder lasts over sections, until it is left")
  func chroot() {
    let text =
      "# Guide\n\nEnter:\n\(block("sudo arch-chroot /mnt"))## Zone\n\nSet it:\n\(block("hwclock --systohc"))Leave:\n\(block("exit"))Then:\n\(block("reboot"))"
    #expect(hosts(text) == [nil, "chroot", "chroot", nil])
  }

  @Test("a container ends with its section")
  func container() {
    let text =
      "# Guide\n\n## In\n\nEnter:\n\(block("docker exec -it web bash"))List:\n\(block("ls"))## Out\n\nThen:\n\(block("uptime"))"
    #expect(hosts(text) == [nil, "container", nil])
  }

  @Test("a command for the inside comes back", arguments: ["chroot /mnt grub-install /dev/sda", "docker exec web ls"])
  func comesBack(_ command: String) {
    #expect(hosts("# Guide\n\nDo:\n\(block(command))Then:\n\(block("uptime"))") == [nil, nil])
  }

  @Test("other machines by headings and sentences")
  func machines() {
    let text =
      "# Guide\n\nOn your local machine, run:\n\(block("ssh-keygen"))## Client configuration\n\nInstall:\n\(block("apt install x"))## Server\n\nInstall:\n\(block("apt install y"))On the server and on the client:\n\(block("uptime"))"
    #expect(hosts(text) == ["workstation", "client", nil, nil])
    #expect(compiled(text).actions.map(\.host) == ["workstation", "client", nil, nil])
  }

  @Test("an annotation wins")
  func stated() {
    #expect(hosts("# Guide\n\nOn the client:\n\n<!-- waymark: host=db -->\(block("uptime"))") == ["db"])
  }
}
