import CSystem

/// What the machine offers beyond Swift's own module of its library.
enum Machine {
  static func openFolder(_ path: String) -> Int32 { unsafe waymark_open_folder(path) }

  static func copyAttributes(from: Int32, to: Int32, times: Bool) -> Bool {
    waymark_copy_attributes(from, to, times ? 1 : 0) == 0
  }

  static func punch(_ file: Int32, from start: Int, to end: Int) -> Bool {
    waymark_punch(file, start, end - start) == 0
  }

  static func processDescriptor(of process: Int32) -> Int32 { waymark_process_descriptor(process) }

  /// The arguments and the environment end with a null.
  static func start(
    _ arguments: UnsafePointer<UnsafeMutablePointer<CChar>?>,
    _ environment: UnsafePointer<UnsafeMutablePointer<CChar>?>,
    folder: String?, input: Int32, output: Int32, error: Int32
  ) -> Int32 {
    guard let folder else { return unsafe waymark_start(arguments, environment, nil, input, output, error) }
    return unsafe waymark_start(arguments, environment, folder, input, output, error)
  }
}

/// Who knows how often Ctrl-C was pressed.
protocol InterruptCounting {
  var count: Int { get }
}

/// Interrupts (Ctrl-C), counted while it lives.
final class InterruptCount: InterruptCounting {
  private let start = waymark_interrupts()

  init() { waymark_begin_counting() }
  deinit { waymark_end_counting() }

  var count: Int { Int(clamping: waymark_interrupts() &- start) }
}
