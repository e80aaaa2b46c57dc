import Testing
import WaymarkText

@Suite struct ByteSearchTests {
  /// Beside a search byte by byte, over all places and lengths around a step of eight bytes.
  @Test(arguments: 0..<27)
  func findsTheFirst(_ count: Int) {
    for place in 0...count {
      var bytes = [UInt8](repeating: 0x0B, count: count)
      // Neighbours of the wanted byte by one bit or by one carry.
      for other in bytes.indices where other % 3 == 0 { bytes[other] = [0x0C, 0x8A, 0xFF, 0x00][other % 4] }
      if place < count { bytes[place] = 0x0A }
      for lower in [0, 1, count / 2, count] where lower <= count {
        let expected = bytes[lower...].firstIndex(of: 0x0A) ?? count
        #expect(bytes.offset(of: 0x0A, from: lower, to: count) == expected)
      }
    }
  }

  @Test func staysBetweenTheOffsets() {
    let bytes = Array("0123456789\n".utf8)
    #expect(bytes.offset(of: 0x0A, from: 0, to: 10) == 10)
    #expect(bytes.offset(of: 0x0A, from: 11, to: 11) == 11)
    #expect(bytes.offset(of: 0x0A, from: 12, to: 11) == 12)
  }

  /// Every length around the width of a step, with the byte at every place of it.
  private static let texts: [[UInt8]] = (0...19).flatMap { count in
    (0..<max(count, 1)).flatMap { place in
      [0x00, 0x01, 0x0A, 0x0D, 0x0B, 0x7F, 0x80, 0x8A, 0xFF].map { (byte: UInt8) in
        var text = [UInt8](repeating: 0x61, count: count)
        if place < count { text[place] = byte }
        if place + 1 < count { text[place + 1] = 0x0A }
        return text
      }
    }
  }

  @Test func twoBytesAreFoundWhereverTheyStand() {
    for text in Self.texts {
      var found: [Int] = []
      text.forEachOffset(of: 0x0A, 0x0D) { found.append($0) }
      #expect(found == text.indices.filter { text[$0] == 0x0A || text[$0] == 0x0D })
    }
  }

  @Test func theFirstUncommonByteIsFound() {
    for text in Self.texts {
      for start in 0...text.count {
        let wanted = text[start...].firstIndex { $0 == 0 || $0 == 0x0D || $0 >= 0x80 } ?? text.count
        #expect(text.offsetOfUncommon(from: start) == wanted)
      }
    }
  }
}
