import Testing
import WaymarkRun

@Suite struct RunnerTests {
}
