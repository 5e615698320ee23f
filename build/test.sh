#!/usr/bin/env bash
# test.sh - installs what the tests need and runs every test, two parts at a time.
#
#   build/test.sh [PART...]     only these parts; build/test.sh --list names them
#
# Ends with a line for each part, the end of the log of each that failed, and "N passed, M failed".
# Exit 1 when any failed. A tool that is missing is a failure, never a reason to pass a test over.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
cd "$root"

logs=$root/build/bin/logs
at_once=2
longest=2700 # seconds after which a part is taken to hang; the slowest takes a third of it on two slow processors

# Each part: its name, the parts that must pass before it, and a function of the same name below.
# Those that compile the embedded frontend wait for Vite, which empties the folder it fills.
parts=(
  "npm-ci"
  "gofmt"
  "frontend-build      npm-ci"
  "backend-tests"
  "frontend-lint       npm-ci"
  "frontend-types      npm-ci"
  "frontend-tests      npm-ci"
  "binary              frontend-build"
  "app-tests           frontend-build"
  "end-to-end          binary npm-ci"
  "window              binary"
  "vet                 frontend-build"
  "staticcheck         frontend-build"
  "plain-build         frontend-build"
  "bindings"
  "windows-build       frontend-build"
  "first-run           binary"
  "backend-race"
)

npm-ci() { npm_ci; }
frontend-build() { build_frontend; }
frontend-lint() { npm --prefix frontend run --silent lint; }
frontend-types() { npm --prefix frontend run --silent typecheck; }
frontend-tests() { npm --prefix frontend run --silent test; }

gofmt() {
  local bad
  bad=$(git ls-files -z '*.go' | xargs -0 "$(go env GOROOT)/bin/gofmt" -l) || return 1
  [ -z "$bad" ] || { echo "chưa gofmt:"; echo "$bad"; return 1; }
}

vet() { go vet ./... && go vet -tags desktop,production,webkit2_41 ./app; }

# Off: ST1003 (initialisms), and QF, which are offers and not findings. House rules about
# comments are in app/house_test.go; staticcheck asks for the form of those that are there.
staticcheck() { go tool staticcheck -checks 'all,-QF*,-ST1000,-ST1003' ./...; }

backend-tests() { MOTCUA_PREFLIGHT=1 go test -count=1 -timeout 10m ./backend/...; }

app-tests() {
  local others
  others=$(go list ./... | grep -v /backend/) || return 1
  # shellcheck disable=SC2086 # one word for each package
  MOTCUA_CUPS=1 go test -count=1 -timeout 10m $others
}

# The rooms in which several work at once: the others start no goroutine and share nothing that
# changes. Random lives are drawn a few times only; backend-tests draws them often.
backend-race() {
  CGO_ENABLED=1 go test -race -timeout 15m ./backend/office ./backend/store -rapid.checks=6 &&
    CGO_ENABLED=1 go test -race -timeout 5m ./backend/paper -run '^TestPrint_AtTheSameTime$'
}

# A binary with no tags and no C compiler must serve and obey commands.
plain-build() {
  CGO_ENABLED=0 go build -o "$scratch/plain" . && "$scratch/plain" due --received 2026-11-20T16:00 --days 3 --json
}

binary() { build_binary; }

windows-build() {
  CGO_ENABLED=0 GOOS=windows GOARCH=amd64 go build -trimpath -tags desktop,production -ldflags '-s -w -H windowsgui' -o "$scratch/motcua.exe" .
}

# The generated TypeScript must be what the Go services say now. Made in a copy, so that a
# checkout in which someone works is not written to.
bindings() {
  local copy=$scratch/copy
  mkdir "$copy"
  git ls-files -z -co --exclude-standard | xargs -0 -I{} sh -c '[ ! -e "$1" ] || echo "$1"' _ {} | tar cf - -T - | tar xf - -C "$copy" || return 1
  mkdir -p "$copy/frontend/dist"
  rm -rf "$copy/frontend/src/wailsjs"
  (cd "$copy" && touch frontend/dist/.gitkeep && go tool wails generate module -tags webkit2_41) || return 1
  diff -r "$copy/frontend/src/wailsjs" frontend/src/wailsjs ||
    { echo "wailsjs cũ; chạy: go tool wails generate module -tags webkit2_41"; return 1; }
}

end-to-end() { MOTCUA_BIN=$root/build/bin/motcua npm --prefix frontend run --silent e2e; }

window() {
  MOTCUA_WINDOW=$root/build/bin/motcua go test -count=1 -v -run '^TestWindow' ./app
}

# The README's first command, up to the window.
first-run() {
  local pdf
  MOTCUA_DATA=$scratch/mau build/run.sh --prepare || return 1
  for pdf in "$scratch"/mau/thong-bao/*.pdf; do
    qpdf --check "$pdf" && pdftotext "$pdf" "$scratch/notice.txt" && [ -s "$scratch/notice.txt" ] || return 1
  done
}

if [ "${1:-}" = --part ]; then
  set +e
  "$2"
  exit
fi

# ---- the parts are run ----

declare -A needs state began took
names=()
for part in "${parts[@]}"; do
  read -r name rest <<<"$part"
  names+=("$name")
  needs[$name]=$rest
done
if [ "${1:-}" = --list ]; then printf '%s\n' "${names[@]}"; exit 0; fi
if [ $# -gt 0 ]; then
  for name in "$@"; do [ -n "${needs[$name]+known}" ] || die "không có phần: $name"; done
  for name in "${names[@]}"; do [[ " $* " == *" $name "* ]] || state[$name]=left; done
fi

need_go
need_node
need_window
need_test_tools
need_chromium
export GOFLAGS="${GOFLAGS:-} -buildvcs=false"
# git must answer in a checkout of another owner's too (root in a container).
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0=$root
scratch=$(mktemp -d)
trap stop_all EXIT
trap 'exit 130' INT TERM
rm -rf "$logs"
mkdir -p "$logs"
export scratch
say "go $(go env GOVERSION), node $(node --version), chromium $MOTCUA_CHROMIUM"

# stop_all: ends the parts still running when this script is interrupted; timeout passes the signal
# on to the group it leads.
stop_all() {
  local name
  for name in "${names[@]}"; do
    [ "${state[$name]:-}" = running ] && [ ! -f "$scratch/$name.code" ] || continue
    kill "$(cat "$scratch/$name.pid")" 2>/dev/null || true
  done
  rm -rf "$scratch"
}

# start NAME: runs the part in a process group of its own, so that one that hangs ends with all it started.
start() {
  local name=$1
  began[$name]=$SECONDS
  state[$name]=running
  (
    code=0
    timeout -k 10 "$longest" "$BASH" build/test.sh --part "$name" >"$logs/$name.log" 2>&1 </dev/null &
    echo $! >"$scratch/$name.pid"
    wait $! || code=$?
    [ "$code" != 124 ] || echo "quá $longest giây" >>"$logs/$name.log"
    echo "$code" 2>/dev/null >"$scratch/$name.code.new" || exit 0
    mv "$scratch/$name.code.new" "$scratch/$name.code" 2>/dev/null || true
  ) &
}

# ready NAME: may it start? One whose need failed fails with it.
ready() {
  local need
  for need in ${needs[$1]}; do
    case ${state[$need]:-waiting} in
      passed | left) ;;
      failed)
        echo "không chạy: $need hỏng" >"$logs/$1.log"
        state[$1]=failed
        took[$1]=0
        return 1 ;;
      *) return 1 ;;
    esac
  done
}

collect() {
  local name
  for name in "${names[@]}"; do
    [ "${state[$name]:-}" = running ] && [ -f "$scratch/$name.code" ] || continue
    took[$name]=$((SECONDS - began[$name]))
    state[$name]=failed
    [ "$(cat "$scratch/$name.code")" != 0 ] || state[$name]=passed
    running=$((running - 1))
    say "$(printf '%-8s %-16s %4d s' "${state[$name]}" "$name" "${took[$name]}")"
  done
}

running=0
while :; do
  collect
  waiting=0
  for name in "${names[@]}"; do
    [ -z "${state[$name]:-}" ] || continue
    waiting=$((waiting + 1))
    [ "$running" -lt "$at_once" ] && ready "$name" || continue
    start "$name"
    running=$((running + 1))
  done
  [ $((running + waiting)) -gt 0 ] || break
  sleep 0.2
done

passed=0 failed=0
for name in "${names[@]}"; do
  case ${state[$name]} in
    passed) passed=$((passed + 1)) ;;
    failed)
      failed=$((failed + 1))
      printf '\n--- %s ---\n' "$name"
      tail -n 40 "$logs/$name.log" ;;
  esac
done
printf '\n'
for name in "${names[@]}"; do
  case ${state[$name]} in
    passed) printf 'ok     %-16s %4d s\n' "$name" "${took[$name]}" ;;
    failed) printf 'FAILED %-16s %4d s\n' "$name" "${took[$name]}" ;;
  esac
done
printf '\ntotal %d s, logs in build/bin/logs\n%d passed, %d failed\n' "$SECONDS" "$passed" "$failed"
[ "$failed" = 0 ]
