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
}
