/// An order of things that keeps their own wherever the constraints allow it.
enum Order {
  /// Puts each thing behind those that must stand before it; `isCyclic` where that is impossible, and the order then breaks
  /// the constraint that closed the circle.
  static func stable(count: Int, before: [Int: [Int]]) -> (order: [Int], isCyclic: Bool) {
    enum Mark { case open, waiting, done }
    var marks = [Mark](repeating: .open, count: count)
    var order: [Int] = []
    var isCyclic = false
    // Depth first with a stack of its own: a chain may be as long as a guide.
    var stack: [(thing: Int, next: Int)] = []
    for start in 0..<count where marks[start] == .open {
      marks[start] = .waiting
      stack.append((start, 0))
      while let (thing, next) = stack.last {
        let earlier = before[thing] ?? []
        guard next < earlier.count else {
          marks[thing] = .done
          order.append(thing)
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        switch marks[earlier[next]] {
        case .open:
          marks[earlier[next]] = .waiting
          stack.append((earlier[next], 0))
        case .waiting: isCyclic = true
        case .done: break
        }
      }
    }
    return (order, isCyclic)
  }
}
