/// Grammars of containers by the first byte of the lines that may open them.
///
/// Made once for many guides: a line that begins with no such byte costs one look.
package struct GrammarTable: Sendable, ExpressibleByArrayLiteral {
  /// In the order in which they are tried.
  package let all: [ContainerGrammar]
  /// Those that a byte may open lie from its own place up to the next byte's.
  private let starts: [Int]
  private let grammars: [ContainerGrammar]

  package init(_ all: [ContainerGrammar]) {
    var starts = [0]
    var grammars: [ContainerGrammar] = []
    for byte in 0...UInt8.max {
      grammars += all.filter { $0.firstBytes.isEmpty || $0.firstBytes.contains(byte) }
      starts.append(grammars.count)
    }
    self.all = all
    self.starts = starts
    self.grammars = grammars
  }

  package init(arrayLiteral elements: ContainerGrammar...) { self.init(elements) }

  /// The grammars whose opening line may begin with a byte, in order.
  func candidates(_ byte: UInt8) -> ArraySlice<ContainerGrammar> { grammars[starts[Int(byte)]..<starts[Int(byte) + 1]] }
}
