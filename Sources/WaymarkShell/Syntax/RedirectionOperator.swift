/// The redirections of bash.
package enum RedirectionOperator: UInt8, Hashable, Sendable, CaseIterable {
  case input, output, append, clobber, readWrite
  case duplicateInput, duplicateOutput, both, appendBoth
  case hereDocument, hereDocumentStrippingTabs, hereString

  package var spelling: String {
    switch self {
    case .input: "<"
    case .output: ">"
    case .append: ">>"
    case .clobber: ">|"
    case .readWrite: "<>"
    case .duplicateInput: "<&"
    case .duplicateOutput: ">&"
    case .both: "&>"
    case .appendBoth: "&>>"
    case .hereDocument: "<<"
    case .hereDocumentStrippingTabs: "<<-"
    case .hereString: "<<<"
    }
  }

  var takesDescriptor: Bool { self == .duplicateInput || self == .duplicateOutput }

  var opensHereDocument: Bool { self == .hereDocument || self == .hereDocumentStrippingTabs }
}
