import Foundation
import TestSupport
import Testing
import WaymarkHostFiles
import WaymarkRunbook

@testable import WaymarkCompile

/// The guide that everything has to work for, where it is there, and the project's own guide of the same structure.
private let guides: [URL] =
  Material.sharedFiles("seed", withExtension: "md") + [
    Material.root.appending(path: "guides/proxmox-pci-passthrough.md")
  ]

@Suite("A guide with two axes, edits, checks and reboots")
struct PassthroughTests {
  @Test("five numbered steps, the last one empty", arguments: guides)
  func steps(_ url: URL) throws {
    let runbook = try compiled(url).runbook
    let numbered = runbook.steps.filter { $0.number != nil }
    #expect(numbered.map(\.number) == ["1", "2", "3", "4", "4"])
    #expect(numbered.last?.actions.isEmpty == true)
    #expect(numbered.last?.notes.count == 1)
    #expect(Set(runbook.steps.map(\.id)).count == runbook.steps.count)
    #expect(numbered.first?.id.hasPrefix("step-1-") == true)
  }

  @Test("two axes that the host tells by itself", arguments: guides)
  func axes(_ url: URL) throws {
    let axes = try compiled(url).runbook.axes
    #expect(axes.map(\.id) == ["cpu", "boot"])
    #expect(axes.map { $0.variants.map(\.id) } == [["intel", "amd"], ["grub", "systemd-boot"]])
    #expect(axes.flatMap(\.variants).allSatisfy { $0.probe != nil })
  }

  @Test("two parameters: a choice, and a list of PCI ids that a command tells", arguments: guides)
  func parameters(_ url: URL) throws {
    let compilation = try compiled(url)
    let parameters = compilation.runbook.parameters
    #expect(parameters.map(\.kind) == [.choice, .pciID])
    let device = try #require(parameters.first)
    #expect(device.id == "device")
    #expect(device.choices.count >= 4)
    let ids = try #require(parameters.last)
    #expect(ids.list)
    #expect(ids.separator == ",")
    #expect(ids.pattern != nil)
    let source = compilation.actions.first { $0.id == ids.from }
    guard case .command(let command) = source?.kind else {
      Issue.record("The ids come from no command: \(ids.from ?? "nil").")
      return
    }
    #expect(command.script.shown.hasPrefix("lspci"))
    let edit = try #require(compilation.edits.first { $0.content.parameters == [ids.id] })
    #expect(edit.content.shown.contains("ids=<\(ids.id)> "))
  }

  @Test("eleven switches, some under a condition", arguments: guides)
  func switches(_ url: URL) throws {
    let step = try #require(try compiled(url).runbook.steps.first { $0.number == "1" })
    guard case .manual(let manual) = step.actions.first?.kind else {
      Issue.record("The first action is not manual.")
      return
    }
    #expect(manual.items.count == 11)
    #expect(manual.items.count { $0.mark == .disable } == 2)
    #expect(manual.items.filter { $0.mark == .enable }.count == 9)
    let conditions = manual.items.compactMap(\.condition)
    #expect(conditions.count { $0.lowercased().contains("igpu") || $0.lowercased().contains("integrated") } == 2)
    #expect(step.actions.count == 2)
    #expect(step.actions.last?.optional == true)
  }

  @Test("kernel command lines are merged, the malformed ones refused on their lines", arguments: guides)
  func kernelParameters(_ url: URL) throws {
    let compilation = try compiled(url)
    let grub = compilation.edits.filter { $0.path.shown == "/etc/default/grub" }
    #expect(grub.count == 2)
    for edit in grub {
      #expect(edit.operation == .mergeKernelParameters(variable: "GRUB_CMDLINE_LINUX_DEFAULT"))
      #expect(edit.refusals.isEmpty)
    }
    let entries = compilation.edits.filter { $0.path.shown == "/etc/kernel/cmdline" }
    #expect(entries.count == 2)
    let source = compilation.guide.source
    for edit in entries {
      #expect(edit.operation == .mergeKernelParameters(variable: nil))
      let refusal = try #require(edit.refusals.first)
      let line = source.line(refusal.line)
      #expect(line.contains("initcall_blacklist") || line.contains("GRUB_CMDLINE"), "\(refusal.line): \(line)")
    }
  }

  @Test("an alternative and an example are notes; an addition is an option", arguments: guides)
  func besides(_ url: URL) throws {
    let compilation = try compiled(url)
    let notes = compilation.actions.flatMap(\.notes)
    let alternative = try #require(notes.first { $0.kind == .alternative })
    #expect(alternative.text.contains("GRUB_CMDLINE_LINUX_DEFAULT"))
    #expect(!compilation.edits.contains { $0.content.shown.contains(alternative.text) })
    let example = try #require(notes.first { $0.kind == .example })
    #expect(example.text.hasPrefix("options vfio-pci"))
    #expect(!compilation.edits.contains { $0.content.shown.contains(example.text) })
    let options = compilation.edits.flatMap(\.options)
    #expect(options.map(\.text) == ["disable_idle_d3=1"])
  }

  @Test("the risky edit is conditional", arguments: guides)
  func risk(_ url: URL) throws {
    let compilation = try compiled(url)
    let risky = compilation.actions.filter { $0.risk != nil }
    #expect(risky.count == 1)
    let action = try #require(risky.first)
    #expect(action.optional)
    #expect(action.when.map(\.shown) == ["if=no-remapping"])
    guard case .edit(let edit) = action.kind else {
      Issue.record("The risky action is no edit.")
      return
    }
    #expect(edit.content.shown.contains("allow_unsafe_interrupts=1"))
  }

  @Test("expectations reach the command of each variant; silence sends back", arguments: guides)
  func expectations(_ url: URL) throws {
    let compilation = try compiled(url)
    let commands = compilation.actions.filter { action in
      if case .command(let command) = action.kind { !command.expectations.isEmpty } else { false }
    }
    #expect(commands.count == 3)
    let kinds = commands.compactMap { action -> WaymarkRunbook.Expectation.Kind? in
      if case .command(let command) = action.kind { command.expectations.first?.kind } else { nil }
    }
    guard kinds.count == 3, case .output(let iommu, _) = kinds[0], case .output(let remapping, _) = kinds[2] else {
      Issue.record("The expectations are no outputs: \(kinds).")
      return
    }
    #expect(kinds[0] == kinds[1])
    #expect(iommu.count == 1)
    #expect(remapping.count == 2)
    let failures = compilation.runbook.edges.filter { $0.kind == .onFailure }
    #expect(failures.map(\.from) == commands.prefix(2).map(\.id))
    #expect(Set(failures.map(\.to)) == [compilation.runbook.steps.first { $0.number == "2" }?.id ?? ""])
  }

  @Test("both reboots and the look at a picture", arguments: guides)
  func rebootsAndChecks(_ url: URL) throws {
    let actions = try compiled(url).actions
    #expect(actions.count { if case .reboot = $0.kind { true } else { false } } == 2)
    let checks = actions.compactMap { if case .check(let check) = $0.kind { check } else { nil } }
    #expect(checks.count == 1)
    #expect(checks.first?.image != nil)
    #expect(checks.first?.of?.contains("lspci") == true)
  }

  @Test("an editor is never started, and an edit of a boot file requires its command", arguments: guides)
  func editorsAndRequirements(_ url: URL) throws {
    let compilation = try compiled(url)
    #expect(!compilation.commands.contains { $0.script.shown.contains("nano") })
    let required = compilation.runbook.edges.filter { $0.kind == .requires }
    #expect(required.count { $0.to.contains("update-grub") } == 2)
    #expect(required.count { $0.to.contains("efiboot") || $0.to.contains("boot-tool") } == 2)
    let ids = Set(compilation.actions.map(\.id))
    #expect(ids.count == compilation.actions.count)
    #expect(required.allSatisfy { ids.contains($0.from) && ids.contains($0.to) })
  }

  @Test("the prerequisites table gives the preconditions, links apart", arguments: guides)
  func preconditions(_ url: URL) throws {
    let preconditions = try compiled(url).runbook.preconditions
    #expect(preconditions.count == 3)
    #expect(preconditions.first?.text.contains("9.0") == true)
    #expect(!preconditions.contains { $0.text.contains("http") })
  }
}
