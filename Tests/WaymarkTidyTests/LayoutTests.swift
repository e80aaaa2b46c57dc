import Testing
import WaymarkTidy

@Suite struct LayoutTests {
}
