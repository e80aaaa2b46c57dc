import TestSupport
import Testing
import WaymarkGuide
import WaymarkText

/// The suites of other implementations, each read as its own dialect.
@Suite(.enabled(if: Material.hasShared))
struct AdmonitionFixtureTests {
  struct Case: Decodable, Sendable {
    struct Expectation: Decodable, Sendable { let admonitions: [Box]? }
    struct Box: Decodable, Sendable {
      let kind: String?
      let title: String?
      let fold: String?
      let depth: Int
    }

    let id: String
    let input: String
    let expect: Expectation?
    let expected_html: String
  }

  /// A set, the site that it is written for, and whether its expectations know of titles.
  static let sets: [(path: String, site: String, hasTitles: Bool)] = [
    ("commonmark-hs/alerts", "github", false), ("mdit-py-plugins/admon", "markdown-it", true),
    ("pulldown-cmark/blockquotes_tags", "github", false),
    ("pymdown-extensions/blocks/test_admonitions", "pymdown", true),
    ("pymdown-extensions/blocks/test_details", "pymdown", true),
    ("pymdown-extensions/classic/test_details", "pymdown", true), ("python-markdown/admonition", "mkdocs", true),
    ("python-markdown/test_admonition", "mkdocs", true),
  ]

  static func cases(_ path: String) throws -> [Case] {
    guard let shared = Material.shared else { return [] }
    return try Material.rows(shared.appending(path: "fixtures/admonitions/\(path).cases.jsonl"), as: Case.self)
  }

  /// With what the suites themselves configure.
  @Test func boxesAreThoseOfTheOtherImplementations() throws {
    let (count, wrong) = try Self.compare { name, path in Self.site(name, path) }
    #expect(count == 96)
    // The suite's option turns indented code off for this one.
    #expect(wrong.map(\.id) == ["mdit-py-plugins/admon/24"], "\(wrong.map(\.text).joined(separator: "\n"))")
  }

  /// Without it a kind that nobody knows is a box all the same.
  @Test func kindsThatNobodyRegistersAreBoxes() throws {
    let (_, wrong) = try Self.compare { name, _ in Site(name: name) }
    let configured = wrong.map(\.id).filter { $0 != "mdit-py-plugins/admon/24" }
    // Only the configuration knows the title of `custom5` and `custom4`, and the class of `custom3` and `custom4`.
    let titles = (10...12).map { "pymdown-extensions/blocks/test_admonitions/\($0)" }
    // Only the configuration knows that such blocks are folded.
    let folds = (6...11).map { "pymdown-extensions/blocks/test_details/\($0)" }
    #expect(configured == titles + folds, "\(wrong.map(\.text).joined(separator: "\n"))")
  }

  /// Reads every case on its site; gives how many there are, and those whose boxes differ.
  private static func compare(
    on site: (String, String) -> Site
  ) throws -> (count: Int, wrong: [(id: String, text: String)]) {
    var count = 0
    var wrong: [(id: String, text: String)] = []
    for (path, name, hasTitles) in sets {
      for example in try cases(path) {
        guard let wanted = example.expect?.admonitions else { continue }
        count += 1
        let boxes = wanted.map { box in
          "\(box.kind ?? "-") \(hasTitles ? box.title ?? "-" : "") \(box.fold ?? "none") \(box.depth)"
        }
        let found = Self.boxes(
          GuideReader.read(SourceText(example.input), site: site(name, path)), hasTitles: hasTitles)
        if boxes != found { wrong.append((example.id, "\(example.id): wanted \(boxes), found \(found)")) }
      }
    }
    return (count, wrong)
  }

  /// The kinds that the tests of PyMdown Extensions register.
  private static func site(_ name: String, _ path: String) -> Site {
    guard name == "pymdown" else { return Site(name: name) }
    let folded = path.hasSuffix("details")
    return Site(
      name: name,
      kinds: [
        "custom": .init(isFolded: folded), "custom2": .init(isFolded: folded),
        "custom3": .init(base: "different", isFolded: folded),
        "custom4": .init(base: "different", title: "Default", isFolded: folded),
        "custom5": .init(title: "Default", isFolded: folded),
      ])
  }

  /// Admonitions and details blocks in document order, as the other implementations show them.
  private static func boxes(_ guide: Guide, hasTitles: Bool) -> [String] {
    var boxes: [(range: SourceRange, text: String)] = []
    for admonition in guide.admonitions {
      let isTyped = admonition.kind != "admonition"
      let own = isTyped ? admonition.kind.prefix(1).uppercased() + admonition.kind.dropFirst() : "-"
      let title = admonition.title.map { $0.isEmpty ? "-" : $0 } ?? own
      boxes.append(
        (admonition.range, "\(isTyped ? admonition.kind : "-") \(hasTitles ? title : "") \(admonition.fold.rawValue)"))
    }
    for panel in guide.panels {
      guard case .details(let fold) = panel.kind else { continue }
      boxes.append((panel.range, "details \(panel.title.isEmpty ? "-" : panel.title) \(fold.rawValue)"))
    }
    boxes.sort { ($0.range.lower, $1.range.upper) < ($1.range.lower, $0.range.upper) }
    return boxes.map { box in
      "\(box.text) \(boxes.count { $0.range != box.range && $0.range.contains(box.range) })"
    }
  }
}
