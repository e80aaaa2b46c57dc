import ArgumentParser
import Waymark
/// The commands of the terminal.
package enum CommandLineInterface { package static func main() {} }
