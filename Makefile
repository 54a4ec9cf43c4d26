# One door to everything. `make help` lists it.
SHELL := /bin/sh
.DEFAULT_GOAL := help
ifndef PARALLEL
.NOTPARALLEL:
endif
.DELETE_ON_ERROR:

export JAVA_HOME := $(shell local/tools/find-jdk 25)
# Browsers come from the system; npm packages must not bring their own.
export PUPPETEER_SKIP_DOWNLOAD := true
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1

# Maven's own libraries draw warnings from a recent JDK; ours must stay visible among them.
export MAVEN_OPTS ?= --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED

MVN := mvn -B -ntp -Dstyle.color=never
NPM := npm --prefix frontend

API := backend/target/quarkus-app/quarkus-run.jar
APP := frontend/dist/index.html
LOCAL := local/target/vinculo-local.jar
MODULES := frontend/node_modules/.package-lock.json

API_SOURCES := $(shell find backend/pom.xml backend/src/main 2>/dev/null)
APP_SOURCES := $(wildcard openapi.yaml) $(shell find frontend -maxdepth 1 -type f 2>/dev/null) \
	$(shell find frontend/src frontend/public frontend/scripts 2>/dev/null)
LOCAL_SOURCES := $(shell find local/pom.xml local/src/main 2>/dev/null)

##@ Every day
.PHONY: run
run: $(API) $(APP) $(LOCAL) ## Start everything on this machine, without Docker; Ctrl-C stops it
	@local/run; code=$$?; [ $$code -eq 130 ] || [ $$code -eq 143 ] || exit $$code

.PHONY: dev
dev: $(LOCAL) $(MODULES) ## The same, with API and app running from their sources
	@local/run --dev; code=$$?; [ $$code -eq 130 ] || [ $$code -eq 143 ] || exit $$code

.PHONY: test
test: docs side-by-side contract e2e ## All tests (at most 30 minutes on two cores)

# The API's tests wait for PostgreSQL half of the time; the app's tests and those of the local system fill it.
.PHONY: side-by-side
side-by-side: jdk $(MODULES)
	+@$(MAKE) --jobs=2 PARALLEL=yes test-backend test-frontend test-local

.PHONY: openapi
openapi: $(API) ## Write openapi.yaml anew from the packaged API
	cp backend/target/openapi/openapi.yaml openapi.yaml

.PHONY: clean
clean: ## Remove what was built, downloaded into the tree and stored: the local database too
	@if [ -f $(LOCAL) ]; then local/run --stop; fi
	rm -rf .local backend/target local/target bench/target frontend/dist frontend/node_modules \
		frontend/test-results frontend/playwright-report frontend/blob-report

##@ Parts of `make test`
.PHONY: docs
docs: node ## What the documentation names is there
	node docs/check.mjs

.PHONY: test-backend
test-backend: jdk ## The API on a real PostgreSQL 18
	@rm -rf backend/target/classes backend/target/test-classes
	$(MVN) -f backend verify
	@touch $(API)

.PHONY: contract
contract: $(API) $(MODULES) ## openapi.yaml is what the API serves, and is well made
	@diff -u openapi.yaml backend/target/openapi/openapi.yaml \
		|| { echo "openapi.yaml is not what the API serves. Look at the difference, then: make openapi"; exit 1; }
	$(NPM) run contract

.PHONY: test-frontend
test-frontend: $(MODULES) ## Style, types, the permitted imports, unit tests, build
	$(NPM) run lint
	$(NPM) run typecheck
	$(NPM) run deps
	$(NPM) run test
	$(NPM) run build
	@touch $(APP)

.PHONY: test-local
test-local: jdk ## The local system, the realm and the compose file
	$(MVN) -f local package
	@touch $(LOCAL)

.PHONY: e2e
e2e: $(API) $(APP) $(LOCAL) ## Journeys in Chromium on the real stack, on ports of its own
	@chromium=$$(local/tools/chromium) && VINCULO_CHROMIUM=$$chromium $(NPM) run e2e

##@ Heavy
.PHONY: verify
verify: test mutation faults bench ## Everything in `make test`, the mutants of money, faults of whole processes, and the benchmark

.PHONY: faults
faults: $(API) ## The API killed while it writes an import: nothing half is left, and it goes on
	bench/run --kill

.PHONY: mutation
mutation: jdk ## Whether the tests of money notice when it is reckoned otherwise (at least 85 % of mutants)
	$(MVN) -f backend -Pmutation test-compile org.pitest:pitest-maven:mutationCoverage

.PHONY: bench
bench: $(API) ## Against the floor, at 100,000 territories and links (20 minutes)
	bench/run --size 100000

.PHONY: bench-full
bench-full: $(API) ## The same at 1,000,000 (see bench/README.md)
	bench/run --size 1000000

##@ Built only when its sources have changed
$(API): $(API_SOURCES) | jdk
	@echo "Building the API (the first time this downloads its libraries)"
	@# A migration that was renamed must not live on beside its new name.
	@rm -rf backend/target/classes
	@$(MVN) -q -f backend -Dmaven.test.skip=true package
	@touch $@

$(MODULES): frontend/package-lock.json | node
	@echo "Installing the app's packages"
	@$(NPM) ci --no-audit --no-fund --loglevel=error
	@touch $@

$(APP): $(APP_SOURCES) $(MODULES)
	@echo "Building the app"
	@$(NPM) run --silent build
	@touch $@

$(LOCAL): $(LOCAL_SOURCES) | jdk
	@echo "Building the local system (the first time this downloads PostgreSQL and Keycloak)"
	@$(MVN) -q -f local -Dmaven.test.skip=true package
	@touch $@

.PHONY: jdk
jdk:
	@[ -n "$$JAVA_HOME" ] || { echo "A JDK of at least 25 is needed: install Temurin 25 (https://adoptium.net) or set JAVA_HOME."; exit 1; }
	@command -v mvn >/dev/null || { echo "Maven 3.8 or later is needed: apt-get install maven, or brew install maven."; exit 1; }

.PHONY: node
node:
	@command -v npm >/dev/null && node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' \
		|| { echo "Node 20.19 or later with npm is needed: https://nodejs.org"; exit 1; }

.PHONY: help
help: ## This list
	@awk 'BEGIN { FS = ":.*## " } \
		/^##@/ { if ($$0 !~ /only when/) printf "\n%s\n", substr($$0, 5) } \
		/^[a-z0-9-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
