/// A row of kernel parameters as it stands in a file.
///
/// The kernel parts parameters at blanks outside of `"`, which has no escape; in a shell's double quotes it stands as `\"`.
/// The first `=` ends a name; `-` and `_` are equal in names; all behind `--` is for init.
struct KernelCommandLine {
  struct Parameter {
    /// The blanks before it.
    var gap: ArraySlice<UInt8>
    /// As the kernel sees it.
    let text: [UInt8]
    /// Where it stands, empty for one that was added; as indices of the slice that was read.
    let range: Range<Int>
    /// The name in the form that compares equal for equal names.
    let name: [UInt8]

    init(gap: ArraySlice<UInt8>, text: [UInt8], range: Range<Int> = 0..<0) {
      self.gap = gap
      self.text = text
      self.range = range
      self.name = KernelCommandLine.name(of: text)
    }
  }

  enum Defect: Error {
    case tooLong
    /// At this index.
    case openQuote(Int)
    /// A backslash that does not stand before a quote.
    case backslash(Int)
  }

  /// What x86 kernels read, in bytes; arm64 reads as much.
  static let limit = 2048

  /// A parameter's name in the form that compares equal for equal names.
  static func name(of text: [UInt8]) -> [UInt8] {
    text.prefix { $0 != UInt8(ascii: "=") }.compactMap {
      $0 == UInt8(ascii: "\"") ? nil : $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0
    }
  }

  private(set) var parameters: [Parameter] = []
  private var trailing: ArraySlice<UInt8>
  private let escapesQuotes: Bool

  /// Reads the text of a file, or of a shell's quotes; `escapesQuotes` in double ones.
  init(_ text: ArraySlice<UInt8>, escapesQuotes: Bool = false) throws(Defect) {
    guard text.count <= Self.limit else { throw .tooLong }
    self.escapesQuotes = escapesQuotes
    var index = text.startIndex
    while true {
      let gap = text[index...].prefix(while: \.isBlank)
      index = gap.endIndex
      guard index < text.endIndex else {
        trailing = gap
        return
      }
      let start = index
      var quote: Int?
      var plain: [UInt8] = []
      while index < text.endIndex, quote != nil || !text[index].isBlank {
        if escapesQuotes, text[index] == UInt8(ascii: "\\") {
          guard index + 1 < text.endIndex, text[index + 1] == UInt8(ascii: "\"") else { throw .backslash(index) }
          index += 1
        }
        if text[index] == UInt8(ascii: "\"") { quote = quote == nil ? index : nil }
        plain.append(text[index])
        index += 1
      }
      if let quote { throw .openQuote(quote) }
      parameters.append(Parameter(gap: gap, text: plain, range: start..<index))
    }
  }

  /// The text as it stands in the file.
  var bytes: [UInt8] {
    var result: [UInt8] = []
    for parameter in parameters {
      result += parameter.gap
      for byte in parameter.text {
        if escapesQuotes, byte == UInt8(ascii: "\"") { result.append(UInt8(ascii: "\\")) }
        result.append(byte)
      }
    }
    return result + trailing
  }

  /// The parameters for the kernel; what follows `--` is for init.
  var forKernel: ArraySlice<Parameter> { parameters.prefix { $0.text != Self.endOfParameters } }

  private static let endOfParameters = Array("--".utf8)

  /// Puts a parameter behind the kernel's last one.
  mutating func add(_ text: [UInt8]) {
    let space = ArraySlice(" ")
    let end = forKernel.endIndex
    let gap = end == 0 ? parameters.first?.gap ?? [] : space
    if parameters.isEmpty { trailing = [] }
    if end == 0, !parameters.isEmpty { parameters[0].gap = space }
    parameters.insert(Parameter(gap: gap, text: text), at: end)
  }

  mutating func replace(_ index: Int, by text: [UInt8]) {
    parameters[index] = Parameter(gap: parameters[index].gap, text: text)
  }
}
