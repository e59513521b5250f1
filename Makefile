# The commands of oneCentral Ordering. `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

BUILD     := .build
FUNCTIONS := cart upgrade approval document order notify cleanup
HOST_ARCH := $(shell go env GOARCH 2>/dev/null)
RELEASE   := CGO_ENABLED=0 go build -trimpath -tags lambda.norpc -ldflags "-s -w"
TOOL       = go tool -modfile=tools/go.mod
# The race detector needs a C compiler.
RACE      := $(shell command -v $${CC:-cc} >/dev/null 2>&1 && echo -race)

.PHONY: run
run: ## Start everything on 127.0.0.1:8080, data in ./.data, with demo data on the first start
	@mkdir -p $(BUILD)
	@go build -o $(BUILD)/dev ./functions/dev
	@exec $(BUILD)/dev

.PHONY: test
test: ## All tests, with the race detector where there is a C compiler
	@test -n "$(RACE)" || echo "no C compiler found: the tests run WITHOUT the race detector"
	go test $(RACE) -timeout 15m ./...

# The suites that speak to DynamoDB Local when DYNAMODB_LOCAL names its address; without it they skip, or run on bolt.
DYNAMODB_SUITES := ./shared/table/dynamo/... ./shared/store ./shared/ordering/...

.PHONY: dynamodb-local
dynamodb-local: ## DynamoDB Local on 127.0.0.1:8000 (PORT=…), in memory: needs Java 17, and Maven the first time
	@localcloud/dynamodb/local start

.PHONY: dynamodb-local-stop
dynamodb-local-stop: ## Stop it
	@localcloud/dynamodb/local stop

.PHONY: test-dynamodb
test-dynamodb: ## The suites of the table and of ordering on a DynamoDB Local of their own, which ends with them
	@localcloud/dynamodb/local with go test -count=1 -timeout 15m $(DYNAMODB_SUITES)

.PHONY: demo
demo: ## Act as portal and account manager against a running `make run`: from cart to order
	@go run ./functions/dev/drive

.PHONY: check
check: ## Format, vet, staticcheck and lint, with pinned tools
	@test -z "$$($(TOOL) gofumpt -l . | tee /dev/stderr)" || { echo "gofumpt: the files above are not formatted; make fmt"; exit 1; }
	@$(MAKE) generate
	@git diff --exit-code --stat -- '*_templ.go' || { echo "templ: the code of the files above is not that of its template; make generate"; exit 1; }
	go vet ./...
	$(TOOL) staticcheck ./...
	$(TOOL) golangci-lint run ./...

.PHONY: fmt
fmt: ## Format the code
	$(TOOL) gofumpt -w .

.PHONY: generate
generate: ## Make the Go code of the templ pages and mails
	@for p in page notice; do $(TOOL) templ generate -path shared/$$p; done

.PHONY: build
build: ## Every function as a bootstrap for arm64 and amd64, and server: static and stripped, in .build
	@for arch in arm64 amd64; do \
	  for f in $(FUNCTIONS); do \
	    GOOS=linux GOARCH=$$arch $(RELEASE) -o $(BUILD)/$$arch/$$f/bootstrap ./functions/$$f; \
	  done; \
	  GOOS=linux GOARCH=$$arch $(RELEASE) -o $(BUILD)/$$arch/server ./functions/server; \
	done
	@du -h $(BUILD)/$(HOST_ARCH)/*/bootstrap $(BUILD)/$(HOST_ARCH)/server

.PHONY: golden
golden: ## Rewrite the golden files of the tests; look at the difference before you commit it
	go test ./shared/document/... ./shared/notice/... ./shared/page/... ./shared/mail/... -update

.PHONY: clean
clean: ## Remove what was built; the data in ./.data stays
	rm -rf $(BUILD)

.PHONY: help
help: ## This list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-19s %s\n", $$1, $$2}'
