import WaymarkText

/// Something done to every guide, timed.
struct Stage {
  let name: String
  let work: (SourceText) -> Void

  init(_ name: String, _ work: @escaping (SourceText) -> Void) {
    self.name = name
    self.work = work
  }

  /// The shortest of five runs over all guides, in seconds.
  func best(of sources: [SourceText]) -> Double {
    (0..<5).map { _ in
      ContinuousClock().measure { for source in sources { work(source) } }.seconds
    }.min() ?? 0
  }

  /// Name, milliseconds, megabytes a second, and how many times the peer's time.
  func row(_ seconds: Double, beside peer: Double, bytes: Int) -> String {
    Self.row(name, seconds, beside: peer, rate: "\(Self.number(Double(bytes) / 1e6 / max(seconds, 1e-9))) MB/s")
  }

  static func row(_ name: String, _ seconds: Double, beside peer: Double, rate: String = "") -> String {
    let columns = [number(seconds * 1000) + " ms", rate, number(seconds / max(peer, 1e-9)) + " x"]
    return "  " + name + String(repeating: " ", count: max(0, 36 - name.count))
      + columns.map { String(repeating: " ", count: max(1, 14 - $0.count)) + $0 }.joined() + "\n"
  }

  /// With one decimal place.
  private static func number(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
