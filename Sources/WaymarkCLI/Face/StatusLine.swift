import WaymarkDiagnostics
import WaymarkText

/// What is said while a command runs quietly: `step 3 of 9, 12:05: running update-initramfs -u (0:42)`.
enum StatusLine {
  /// - Parameters:
  ///   - partial: the line that the command has begun and not ended.
  ///   - width: columns that may be used.
  static func text(progress: String, title: String, seconds: Int, partial: String, width: Int) -> String {
    let doing = title.hasPrefix("Run ") ? "running " + title.dropFirst(4) : title
    let lead = progress.isEmpty ? "" : progress + ": "
    let tail = " (\(duration(seconds)))" + (partial.isEmpty ? "" : " | " + partial)
    // The title gives way first: what changes has to be seen.
    let room = max(width / 3, width - DisplayWidth.of(lead) - DisplayWidth.of(tail))
    return cut(lead + cut(PrintableText.of(doing), to: room) + tail, to: width)
  }

  /// `0:07`, `12:05`, `1:00:00`.
  static func duration(_ seconds: Int) -> String {
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return hours > 0 ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
  }
}
