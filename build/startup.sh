#!/usr/bin/env bash
# startup.sh - how long until the login screen is painted, against an empty Wails window.
#
#   build/startup.sh [RUNS]
#
# Builds both, fills a small sample ward, and runs them alternately under Xvfb.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
cd "$root"

need_go
need_node
need_window
need_test_tools
frontend_built || { npm_ci && build_frontend; }
build_binary
go build -trimpath -buildvcs=false -tags desktop,production,webkit2_41 -ldflags '-s -w' -o build/bin/empty ./build/startup/empty
go build -buildvcs=false -o build/bin/startup ./build/startup

ward=$(mktemp -d)
trap 'rm -rf "$ward"' EXIT
build/bin/motcua demo --data "$ward/mau" --months 1 --per-month 100 >/dev/null
XDG_RUNTIME_DIR=$ward dbus-run-session -- build/bin/startup -runs "${1:-15}" \
  -yardstick build/bin/empty -program "build/bin/motcua --data $ward/mau" 2>&1 | grep -Ev '^(dbus-daemon|SpiRegistry)'
