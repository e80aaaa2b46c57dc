import Foundation
import Testing
import WaymarkText

@Suite struct JSONTests {
  @Test(arguments: [nil, 2])
  func readsBackAsWritten(indent: Int?) throws {
    let text = "a\"b\\c\n\t\u{1}\u{7f}é😀"
    let value = JSON.object([
      ("z", .string(text)), ("a", .array([.int(1), .null, .bool(true)])),
      ("nested", .array([.array([]), .object([])])),
      ("half", .double(0.5)),
    ])
    let read = try JSONSerialization.jsonObject(with: Data(value.text(indent: indent).utf8)) as? [String: Any]
    #expect(read?["z"] as? String == text)
    #expect((read?["a"] as? [Any])?.count == 3)
    #expect(read?["half"] as? Double == 0.5)
  }

  @Test func keepsTheOrderOfKeysAndShortListsOnOneLine() {
    let value = JSON.object([("b", .array([.int(1), .int(2)])), ("a", .object([("x", .null)]))])
    #expect(value.text() == "{\n  \"b\": [1, 2],\n  \"a\": {\"x\": null}\n}")
    #expect(value.text(indent: nil) == "{\"b\":[1,2],\"a\":{\"x\":null}}")
  }
}
