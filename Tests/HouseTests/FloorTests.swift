import Testing
@Suite struct FloorTests {}
