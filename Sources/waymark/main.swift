import WaymarkCLI

CommandLineInterface.main()
