# The commands of oneCentral Ordering. `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

BUILD     := .build
FUNCTIONS := cart upgrade approval portal document order notify cleanup
HOST_ARCH := $(shell go env GOARCH 2>/dev/null)
# What is served is built with the newest Go of its line: it has the mends of the standard library.
TOOLCHAIN := go1.26.10
RELEASE   := GOTOOLCHAIN=$(TOOLCHAIN) CGO_ENABLED=0 go build -trimpath -ldflags "-s -w"
# Functions have only what runs on AWS: no embedded database, no folders.
FUNCTION  := $(RELEASE) -tags lambda.norpc,cloud
TOOL       = go tool -modfile=tools/go.mod
# The race detector needs a C compiler.
RACE      := $(shell command -v $${CC:-cc} >/dev/null 2>&1 && echo -race)

.PHONY: run
run: ## Start everything on 127.0.0.1:8080, data in ./.data, with demo data on the first start
	@mkdir -p $(BUILD)
	@go build -o $(BUILD)/dev ./functions/dev
	@exec $(BUILD)/dev

.PHONY: quick
quick: ## The tests while you work: no race detector, no volumes, no programs that are built and run
	GOGC=400 go test -short -vet=off -ldflags='-s -w' ./...

.PHONY: test
test: ## All tests, with the race detector where there is a C compiler
	@test -n "$(RACE)" || echo "no C compiler found: the tests run WITHOUT the race detector"
	@# make check vets, and nobody debugs these: linking takes half as long. No program waits a second for a race at its end,
	@# all collect garbage seldom, and unsafe pointers are not looked at, which an eighth of the time went to: no code here
	@# is unsafe.
	GOFLAGS="$$(go env GOFLAGS) -gcflags=all=-d=checkptr=0" GORACE=atexit_sleep_ms=0 GOGC=400 \
	  go test $(RACE) -vet=off -ldflags='-s -w' -timeout 15m ./...

.PHONY: volume
volume: ## In full what the race detector makes too slow for make test: 20,000 sequences, 100,000 prices, 500 spoilt catalogues, 10,000 hostile names, 30 kills
	GOGC=400 go test -vet=off -timeout 15m -run 'Oracle|Mutated|SameService' ./shared/ordering/...
	GOGC=400 go test -vet=off -timeout 15m -run Rules_Sequences ./shared/ordering/usecase -args -full
	GOGC=400 go test -vet=off -timeout 15m -run 'Hostile|AnyText|TimeZone|Look' ./shared/jobs ./shared/document/pdf ./shared/message ./shared/page
	GOGC=400 go test -vet=off -timeout 15m -run 'Kill9|Languages_Third' ./test

.PHONY: battery
battery: ## What the product promises (docs/battery.md), a line each, in 8 minutes; SEED=… repeats a run, ONLY=1,18 shows a part
	@go run ./functions/dev/battery -seed "$(or $(SEED),0)" -only "$(ONLY)"

.PHONY: battery-full
battery-full: dynoxide ## The same as often as promised, on DynamoDB's and PostgreSQL's tables too, in 100 minutes
	@go run ./functions/dev/battery -full -seed "$(or $(SEED),0)" -only "$(ONLY)"

DYNOXIDE := 3.2.0

.PHONY: dynoxide
dynoxide: ## Build dynoxide, an open engine that answers as DynamoDB does, in .tools, once: needs cargo (Rust 1.88 or later)
	@grep -qs '"dynoxide-rs $(DYNOXIDE) ' .tools/dynoxide/.crates.toml || \
	  CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
	  cargo install --quiet --locked --root .tools/dynoxide --no-default-features --features native-sqlite,http-server,cli dynoxide-rs@$(DYNOXIDE)

.PHONY: test-dynamodb
test-dynamodb: dynoxide ## The suites of the table and of ordering on a dynoxide of their own, which ends with them
	@localcloud/dynoxide/with bash -euc '\
	  go test -count=1 -timeout 15m ./shared/table/dynamo; \
	  go test -count=1 -run DynamoDB ./shared/store; \
	  go test -count=1 -timeout 15m ./shared/ordering/usecase -rapid.checks=25'

.PHONY: postgres
postgres: ## PostgreSQL in the foreground, on 127.0.0.1:5433, its data in .tools/postgres; installs it where it is missing (Debian, as root)
	@DATA=.tools/postgres PORT=5433 localcloud/postgres/with

.PHONY: test-postgres
test-postgres: ## The suites of the table and of ordering on a PostgreSQL of their own, and two servers on it; FULL=1 kills those 50 times
	@localcloud/postgres/with bash -euc '\
	  go test -count=1 -timeout 15m ./shared/table/postgres; \
	  go test -count=1 -timeout 15m ./shared/ordering/usecase -rapid.checks=25; \
	  go test -count=1 -timeout 15m $(if $(FULL),,-short) -run Servers ./test'

.PHONY: demo
demo: ## Act as portal and account manager against a running `make run`: from cart to order
	@go run ./functions/dev/demo -data $(or $(DATA),.data)

.PHONY: demo-postgres
demo-postgres: ## The demonstration on PostgreSQL, with an S3 and an SMTP server beside it; all of them end with it
	@localcloud/postgres/with localcloud/postgres/demo

.PHONY: check
check: ## Format, vet, staticcheck and lint, with pinned tools; every module tidy
	@for module in $$(git ls-files '*go.mod'); do (cd $$(dirname $$module) && go mod tidy -diff) || { echo "$$module: go mod tidy"; exit 1; }; done
	@files="$$($(TOOL) gofumpt -l .)"; test -z "$$files" || { echo "$$files"; echo "gofumpt: the files above are not formatted; make fmt"; exit 1; }
	@$(MAKE) generate
	@git diff --exit-code --stat -- '*_templ.go' '*_gen.go' || { echo "the code of the files above is not that of its template or language files; make generate"; exit 1; }
	go vet ./...
	$(TOOL) staticcheck ./...
	$(TOOL) golangci-lint run ./...

# The database of known vulnerabilities comes with the Go modules, by its day: vuln.go.dev itself need not be reached.
VULNDB      := v0.0.0-20261105234957-e22db6528018
GOVULNCHECK := v1.9.0

.PHONY: vulncheck
vulncheck: ## Look for known vulnerabilities that our code reaches; VULNDB=latest takes the newest database
	@data="$$(cd $$(mktemp -d) && go mod download -json golang.org/x/vulndb@$(VULNDB) | sed -n 's/^.*"Dir": "\(.*\)".*$$/\1/p')"; \
	mkdir -p $(BUILD) && rm -rf $(BUILD)/vulndb && \
	go run golang.org/x/vulndb/cmd/indexdb@$(VULNDB) -vulns "$$data/data/osv" -out $(BUILD)/vulndb && \
	GOTOOLCHAIN=$(TOOLCHAIN) go run golang.org/x/vuln/cmd/govulncheck@$(GOVULNCHECK) -db "file://$(CURDIR)/$(BUILD)/vulndb" ./...

.PHONY: fmt
fmt: ## Format the code
	$(TOOL) gofumpt -w .

.PHONY: generate
generate: ## Make the Go code of the templ pages and mails, and of the language files
	@cd shared/words && go run ./generate
	@for p in page message; do $(TOOL) templ generate -path shared/$$p; done

.PHONY: build
build: ## Every function as a bootstrap for arm64 and amd64, and server: static and stripped, in .build
	@for arch in arm64 amd64; do \
	  for f in $(FUNCTIONS); do \
	    GOOS=linux GOARCH=$$arch $(FUNCTION) -o $(BUILD)/$$arch/$$f/bootstrap ./functions/$$f; \
	  done; \
	  GOOS=linux GOARCH=$$arch $(RELEASE) -o $(BUILD)/$$arch/server ./functions/server; \
	done
	@du -h $(BUILD)/$(HOST_ARCH)/*/bootstrap $(BUILD)/$(HOST_ARCH)/server

.PHONY: image
image: ## server as a container image for ARCH=amd64 (the default) or arm64, in .build, without a daemon
	@GOOS=linux GOARCH=$(or $(ARCH),amd64) $(RELEASE) -o $(BUILD)/$(or $(ARCH),amd64)/server ./functions/server
	@functions/server/image $(BUILD)/$(or $(ARCH),amd64)/server $(or $(ARCH),amd64) $(BUILD)/server-$(or $(ARCH),amd64).tar

# SAM in a Python environment of its own; cfn-lint comes with it. It needs Python 3.10 or later.
SAM          := .tools/sam/bin/sam
SAM_PACKAGES := aws-sam-cli==1.170.0 cfn-lint==1.58.0
LOCAL_ARCH    = $(HOST_ARCH:amd64=x86_64)
SAM_FUNCTION  = $(shell echo $(1) | awk '{print toupper(substr($$0, 1, 1)) substr($$0, 2) "Function"}')
SAM_FUNCTIONS := $(foreach f,$(FUNCTIONS),$(call SAM_FUNCTION,$(f)))
export SAM_CLI_TELEMETRY := 0

.PHONY: sam
sam: ## Install the pinned SAM CLI and cfn-lint in .tools, once
	@test "$$(cat .tools/sam/packages 2>/dev/null)" = "$(SAM_PACKAGES)" || { \
	  rm -rf .tools/sam; \
	  python3 -m venv .tools/sam; \
	  .tools/sam/bin/pip install --quiet --disable-pip-version-check $(SAM_PACKAGES); \
	  echo "$(SAM_PACKAGES)" > .tools/sam/packages; \
	}

.PHONY: sam-validate
sam-validate: sam ## Lint template.yaml, remarks included
	@$(SAM) validate --lint --region eu-central-1
	@.tools/sam/bin/cfn-lint template.yaml -c I

CHECKOV := checkov==3.3.30

.PHONY: checkov
checkov: ## Scan template.yaml with checkov, installed in .tools once, and see that it finds what is planted; .checkov.yaml lists exceptions
	@test "$$(cat .tools/checkov/packages 2>/dev/null)" = "$(CHECKOV)" || { \
	  rm -rf .tools/checkov; \
	  python3 -m venv .tools/checkov; \
	  .tools/checkov/bin/pip install --quiet --disable-pip-version-check $(CHECKOV); \
	  echo "$(CHECKOV)" > .tools/checkov/packages; \
	}
	@go test -count=1 -run TestCheckov ./test

.PHONY: sam-build
sam-build: sam ## Build the functions as SAM deploys them, for ARCH=arm64 (the default) or x86_64
	@$(SAM) build --parameter-overrides Architecture=$(or $(ARCH),arm64)
	@$(MAKE) sam-built ARCH=$(or $(ARCH),arm64)

.PHONY: sam-built
sam-built: ## Look at what SAM built: every function, static, for ARCH
	@for f in $(SAM_FUNCTIONS); do \
	  built="$$(go version -m .aws-sam/build/$$f/bootstrap)"; \
	  for setting in GOOS=linux GOARCH=$(ARCH:x86_64=amd64) CGO_ENABLED=0; do \
	    grep -qw "$$setting" <<< "$$built" || { echo "$$f was not built with $$setting" >&2; exit 1; }; \
	  done; \
	done

.PHONY: deploy
deploy: sam ## Build and deploy to AWS as samconfig.toml says for STAGE=dev (the default), staging or prod
	@$(SAM) build --config-env $(or $(STAGE),dev)
	@$(SAM) deploy --config-env $(or $(STAGE),dev)

# The targets that SAM calls, each with the folder ARTIFACTS_DIR. It does not tell for which processor, but has written it
# down before: so the template's parameter Architecture decides. Building a single function it does not write: then say ARCH.
.PHONY: $(SAM_FUNCTIONS:%=build-%)
$(SAM_FUNCTIONS:%=build-%): build-%Function:
	@asked="$$(find "$(ARTIFACTS_DIR)/../../build.toml" -mmin -30 -exec sed -n 's/^architecture = "\(.*\)"$$/\1/p' {} + 2>/dev/null | sort -u || true)"; \
	arch="$${asked:-$(ARCH)}"; \
	test "$$arch" = "$(or $(ARCH),$$arch)" || { echo "ARCH is $(ARCH), but the template's Architecture is $$asked" >&2; exit 1; }; \
	case "$$arch" in \
	  arm64) goarch=arm64 ;; \
	  x86_64) goarch=amd64 ;; \
	  *) echo "for which processor? say ARCH=arm64 or ARCH=x86_64, the same as the template's Architecture" >&2; exit 1 ;; \
	esac; \
	GOOS=linux GOARCH=$$goarch $(FUNCTION) -o "$(ARTIFACTS_DIR)/bootstrap" ./functions/$(shell echo $* | tr A-Z a-z)

.PHONY: $(FUNCTIONS:%=invoke-%)
invoke-cart: ## sam local invoke, of cart with events/cart.json; likewise the other functions. INVOKE=… are more options
$(FUNCTIONS:%=invoke-%): invoke-%:
	@$(MAKE) sam-build ARCH=$(or $(ARCH),$(LOCAL_ARCH))
	@$(SAM) local invoke $(call SAM_FUNCTION,$*) --event events/$*.json \
	  --parameter-overrides Architecture=$(or $(ARCH),$(LOCAL_ARCH)) $(INVOKE)

.PHONY: localstack
localstack: sam dynoxide ## Deploy to LocalStack on this machine, show by calling that everything works there, and delete it again
	@localcloud/localstack/with .tools/sam/bin/python localcloud/localstack/prove.py

.PHONY: ministack
ministack: sam ## The stack on MiniStack, each function under its own policy
	@localcloud/ministack/local

.PHONY: sam-local
sam-local: sam dynoxide ## The functions in containers of SAM CLI (start-api, invoke), and the demo through them; without an engine or root: skipped
	@localcloud/sam/local

.PHONY: e2e
e2e: ## What people do, in Chromium, with axe-core on every page; screenshots in .build/e2e. Installs what it needs (Debian, as root)
	@functions/dev/e2e/tools .tools/axe
	@rm -rf $(BUILD)/e2e && mkdir -p $(BUILD)/e2e
	@cd functions/dev/e2e && E2E=$(CURDIR)/$(BUILD)/e2e AXE=$(CURDIR)/.tools/axe/axe.min.js go test -count=1 -timeout 10m -v . | tee $(CURDIR)/$(BUILD)/e2e/log
	@! grep -E '^ *--- SKIP' $(BUILD)/e2e/log || { echo "e2e: the tests above were skipped" >&2; exit 1; }

.PHONY: bench
bench: dynoxide ## Measure what the product takes, write docs/performance.md, and fail when a figure is worse than docs/budgets.json; ONLY=growth QUOTES=1000000 shows a part
	@mkdir -p $(BUILD)/bench
	@$(FUNCTION) -o $(BUILD)/bench/ $(FUNCTIONS:%=./functions/%) ./functions/dev/bench/minimal
	@go build -o $(BUILD)/dev ./functions/dev
	@localcloud/dynoxide/with go run ./functions/dev/bench -only "$(ONLY)" -quotes $(or $(QUOTES),100000)

.PHONY: golden
golden: ## Rewrite the golden files of the tests; look at the difference before you commit it
	go test ./shared/api ./shared/document ./shared/document/pdf ./shared/mail ./shared/message ./shared/ordering ./shared/ordering/usecase ./shared/page ./shared/store ./test -update

.PHONY: clean
clean: ## Remove what was built; the data in ./.data stays
	rm -rf $(BUILD)

.PHONY: help
help: ## This list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-19s %s\n", $$1, $$2}'
