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

  @Test func boxesAreThoseOfTheOtherImplementations() throws {
    var count = 0
    var wrong: [String] = []
    for (path, site, hasTitles) in Self.sets {
      for example in try Self.cases(path) {
        guard let boxes = example.expect?.admonitions else { continue }
        count += 1
        let wanted = boxes.map { box in
          "\(box.kind ?? "-") \(hasTitles ? box.title ?? "-" : "") \(box.fold ?? "none") \(box.depth)"
        }
        let found = Self.boxes(
          GuideReader.read(SourceText(example.input), site: Self.site(site, path)), hasTitles: hasTitles)
        if wanted != found { wrong.append("\(example.id): wanted \(wanted), found \(found)") }
      }
    }
    print("boxes: \(count - wrong.count) of \(count)")
    print(wrong.joined(separator: "\n"))
    #expect(count == 96)
    #expect(wrong.count <= 3)
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
