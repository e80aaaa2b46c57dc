import WaymarkCompile
import WaymarkGuide
import WaymarkText

extension Compilation {
  /// What was understood of a code block; nil for one that a reader would not count.
  func reading(of block: Int) -> BlockReading? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].block < block { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count && blocks[low].block == block ? blocks[low] : nil
  }

  /// The blocks of some roles with their readings, in order.
  func blocks(_ roles: Set<Role>) -> [(reading: BlockReading, block: CodeBlock)] {
    blocks.compactMap { reading in
      roles.contains(reading.role) && guide.codeBlocks.indices.contains(reading.block)
        ? (reading, guide.codeBlocks[reading.block]) : nil
    }
  }
}
