# The commands of the project; `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
BUILD := .build
# How many spoiled texts `make fuzz` tries: of each guide, and of all shell texts together.
MUTATIONS ?= 200
SHELL_MUTATIONS ?= 200000
# Which seed `make hostfiles` spoils files by, how often each, and how many files of a kind.
SEED ?= 1971
SPOILINGS ?= 50
FILES ?= 5
DEMO := $(BUILD)/demo
# The Swift runtime and cmark-gfm go into the binary; -s leaves the symbols out.
RELEASE := -c release --static-swift-stdlib -Xlinker -s
WAYMARK := $(BUILD)/release/waymark

# A folder of guides and test suites beside the project; tests that need it are skipped without it.
ifneq ($(wildcard ../shared/corpus),)
export WAYMARK_SHARED ?= $(abspath ../shared)
endif

.PHONY: help run test fuzz hostfiles fit install bench build setup clean

help:  ## list the commands
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'

run: build  ## build Waymark and watch it work on the project's own guides
	@.ci/demo $(WAYMARK) $(DEMO)

test: setup  ## build and run every test
	@.ci/setup --tests
	swift build --build-tests
	swift test --skip-build

build: setup  ## build the release binary
	swift build $(RELEASE) --product waymark

install: build  ## install the binary under PREFIX (/usr/local)
	install -D -m 0755 $(WAYMARK) $(DESTDIR)$(PREFIX)/bin/waymark

fuzz: setup  ## spoil each guide in 200 ways and shell texts in 200,000; none may crash, hang or make a broken script
	WAYMARK_MUTATIONS=$(MUTATIONS) WAYMARK_SHELL_MUTATIONS=$(SHELL_MUTATIONS) swift test -c release --scratch-path $(BUILD)/fuzz \
	  -Xswiftc -enable-testing --filter 'CorpusTests|ShellMutationTests|BashTwinTests'

hostfiles: setup  ## judge the host files of 90 Debian packages; then spoil files and ask the programs that read them
	@.ci/hostfiles $(BUILD)/hostfiles
	WAYMARK_PACKAGES=$(abspath $(BUILD)/hostfiles) WAYMARK_REPORT=1 WAYMARK_SEED=$(SEED) WAYMARK_SPOILINGS=$(SPOILINGS) \
	  WAYMARK_FILES=$(FILES) swift test --filter 'WaymarkHostFilesTests\.(RealFileTests|AgreementTests)'

bench: build  ## print how fast Waymark is beside its peers
	swift build $(RELEASE) --product waymark-bench
	@$(BUILD)/release/waymark-bench $(WAYMARK) guides $(addsuffix /corpus/guides,$(WAYMARK_SHARED))

fit: build  ## fit the weights of role cues to the labelled guides; says how well they read guides left out
	@.ci/fit $(WAYMARK) $${WAYMARK_SHARED:?names no folder of labelled guides} Sources/WaymarkCompile/Roles

setup:  ## install what the build needs, or say what is missing
	@.ci/setup

clean:  ## remove what was built
	rm -rf $(BUILD)
