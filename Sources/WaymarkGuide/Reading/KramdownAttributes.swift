/// kramdown's attribute lines: `{: .file }`, alone on their line.
enum KramdownAttributes {
  static func isAttributeLine(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "{:", at: line.startIndex) && line.last == UInt8(ascii: "}")
      && line.firstIndex(of: UInt8(ascii: "}")) == line.indices.last
  }

  /// Whether the line says that the next one is a file's name.
  static func namesFile(_ line: ArraySlice<UInt8>) -> Bool {
    line.dropFirst(2).dropLast().split(separator: 0x20).contains { word in
      word.elementsEqual(".file".utf8) || word.starts(with: Array(".file-".utf8))
    }
  }
}
