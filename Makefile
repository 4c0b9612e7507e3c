# gopy needs Go and make, nothing else. Bare `make` tells what there is.

GO       ?= go
EXE      := $(shell $(GO) env GOEXE)
FUZZTIME ?= 30s
ROUNDS   ?= 3
PROGRAM  ?= examples/log_report.py

# modules of their own, so that gopy's go.mod stays light
NESTED   := bench/oracle bench/cmd/compare profile/e2e
PLATFORMS := linux/amd64 linux/arm64 darwin/amd64 darwin/arm64 windows/amd64 windows/arm64

GOPY     := bin/gopy$(EXE)
ORACLE   := bin/oracle$(EXE)
COMPARE  := bin/compare$(EXE)
PACK     := interp/stdlib/library/packed/library.pack
CONFORMANCE := ../shared/conformance
MICRO       := ../shared/micro

export CGO_ENABLED = 0
# the interpreter that tests and benchmarks compare with: CPython 3.14.6, out of a Go module
oracle = $${GOPY_ORACLE:-$$($(ORACLE))}

.PHONY: usage build run test testall check bench pgo gen golden conformance fuzz oracle pack clean \
        gofmt vet stale cross clean-tree

usage:
	@echo 'make build         bin/gopy and bin/gopy-prof, with the standard library in them'
	@echo 'make run           build, and run a real program under the profiler (PROGRAM=FILE, ARGS=...)'
	@echo 'make test          unit tests, and the programs under testdata/ (a few minutes)'
	@echo 'make testall       the same under the race detector, too'
	@echo 'make check         all that a change has to pass: format, vet, generated files, platforms, tests'
	@echo 'make bench         gopy against CPython, in turn (ONLY=REGEXP, ROUNDS=N)'
	@echo 'make pgo           record the profile that Go builds gopy with (cmd/gopy/default.pgo)'
	@echo 'make gen           write the generated files anew'
	@echo 'make golden        record what CPython says to the programs under testdata/ (ONLY=REGEXP)'
	@echo 'make conformance   CPython'\''s own tests, where their archive is at hand (LIST=language.txt)'
	@echo 'make fuzz          every fuzz target for FUZZTIME ($(FUZZTIME))'
	@echo 'make oracle        print the path of the CPython that everything is compared with'
	@echo 'make clean         remove what was built'

# ---- building

build: pack
	$(GO) build -trimpath -o bin/ ./cmd/...

# The archive is written anew when the library or what compiles it has changed; the stamp remembers when that was
# looked at, as an archive with the same content is left alone.
pack: bin/.pack

bin/.pack: $(ORACLE) $(shell find interp/syntax interp/compile interp/bytecode interp/internal interp/stdlib/library -name '*.go' ! -name '*_test.go' 2>/dev/null) go.mod
	$(GO) run ./interp/stdlib/library/pack -lib "$$($(ORACLE) -lib)" -o $(PACK)
	@touch $@

$(ORACLE): $(wildcard bench/oracle/*.go) bench/oracle/go.mod
	$(GO) build -C bench/oracle -trimpath -o ../../$@ .

$(COMPARE): $(wildcard bench/cmd/compare/*.go) bench/cmd/compare/go.mod
	$(GO) build -C bench/cmd/compare -trimpath -o ../../../$@ .

oracle: $(ORACLE)
	@echo $(oracle)

clean:
	rm -rf bin $(PACK)

# ---- running

run: build
	$(GOPY) --profile $(PROGRAM) $(ARGS)

# ---- testing

test: build
	GOPY="$(abspath $(GOPY))" GOPY_ORACLE="$(oracle)" GOPY_SUMMARY="$(abspath bin/summary)" $(GO) test ./...; \
	code=$$?; cat bin/summary 2>/dev/null; exit $$code
	@# go test hides why a test is skipped, and these need programs that not every machine has
	@for dir in $(NESTED); do \
		echo "$(GO) test -C $$dir ./..."; \
		if $(GO) test -C $$dir -v ./... >bin/nested 2>&1; then grep -E '^(ok|[?])|SKIPPED' bin/nested; else cat bin/nested; exit 1; fi; \
	done

# Frames hold addresses of registers and code, which checkptr cannot know to be alive.
testall: test
	CGO_ENABLED=1 GOPY="$(abspath $(GOPY))" GOPY_ORACLE="$(oracle)" $(GO) test -race -gcflags=all=-d=checkptr=0 ./...

golden: $(ORACLE)
	GOPY_ORACLE="$(oracle)" $(GO) test ./golden -run 'TestOracle/$(ONLY)' -count=1 -update

conformance: build
	@if [ -f $(CONFORMANCE)/run.py ]; then \
		$(oracle) $(CONFORMANCE)/run.py --interp "$(abspath $(GOPY))" --list $(or $(LIST),language.txt) $(ARGS); \
	else \
		echo "$(CONFORMANCE) is not there: nothing to run"; \
	fi

fuzz: build
	@export GOPY="$(abspath $(GOPY))" GOPY_ORACLE="$(oracle)"; $(GO) test -list '^Fuzz' ./... | awk '/^Fuzz/ { names[++n] = $$1 } /^ok/ { for (i = 1; i <= n; i++) print names[i], $$2; n = 0 }' | \
	while read name package; do \
		echo "$$name in $$package"; \
		$(GO) test $$package -run '^$$' -fuzz "^$$name$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 50x || exit 1; \
	done

bench: build $(COMPARE)
	$(COMPARE) -gopy $(GOPY) -oracle "$(oracle)" -micro $(MICRO) -rounds $(ROUNDS) -only '$(ONLY)' $(ARGS)

# Go's compiler aligns the loop only when a profile says that it is hot, which makes up to 1.7 times the speed. To be
# recorded anew when the instructions have changed.
pgo: build
	rm -rf bin/pgo && mkdir -p bin/pgo
	for program in $$(ls bench/programs/*.py | grep -v measure); do \
		GOPY_CPUPROFILE=bin/pgo/$$(basename $$program).pprof $(GOPY) $$program || exit 1; \
	done
	$(GO) tool pprof -proto -output cmd/gopy/default.pgo bin/pgo/*.pprof

# ---- checking

gen: $(ORACLE)
	GOPY_ORACLE="$(oracle)" $(GO) generate ./...

check: gofmt vet stale cross test clean-tree

gofmt:
	@files=$$(git ls-files '*.go' | xargs gofmt -l); if [ -n "$$files" ]; then echo "gofmt would change:"; echo "$$files"; exit 1; fi

vet:
	$(GO) vet ./...
	for dir in $(NESTED); do $(GO) vet -C $$dir ./... || exit 1; done

stale:
	@before=$$(git status --porcelain; git diff | cksum); $(MAKE) --no-print-directory gen && \
	after=$$(git status --porcelain; git diff | cksum); \
	if [ "$$before" != "$$after" ]; then echo "generated files were stale:"; git status --short; exit 1; fi

cross:
	for platform in $(PLATFORMS); do \
		for dir in . $(NESTED); do \
			GOOS=$${platform%/*} GOARCH=$${platform#*/} $(GO) build -C $$dir -o $(if $(filter windows,$(shell $(GO) env GOOS)),NUL,/dev/null) ./... || exit 1; \
		done; \
	done

clean-tree:
	@if [ -n "$$(git status --porcelain)" ]; then echo "the tree is not clean:"; git status --short; exit 1; fi
