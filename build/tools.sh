# shellcheck shell=bash
# tools.sh - sourced by the scripts beside it: puts what they need on a fresh Debian or Ubuntu.
#
# Each need_* function looks first and returns at once when its tool is there, so that a second
# run costs nothing and works with no network. What comes from outside comes only from apt, the
# Go module proxy and npm, through their own clients: no download host is named here and no script
# from the internet is run. A newer Go or Node than the distribution's goes into a cache folder of
# the user's, never over the system's own.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/motcua
install_log=$cache/install.log
mkdir -p "$cache"

go_to_fetch=1.26.8     # when no Go is new enough; go.mod wins when it asks for more
node_to_fetch=22.23.3  # when Node is older than Vite takes
npm_to_fetch=11.19.1
chromium_to_fetch=153.0.0

say() { printf '%s\n' "$*"; }
die() { printf 'motcua: %s\n' "$*" >&2; exit 1; }

# version_ge A B: is A at least B?
version_ge() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]; }

# logged COMMAND...: runs it in silence; when it fails, shows the end of what it printed.
logged() {
  if "$@" >>"$install_log" 2>&1 </dev/null; then return 0; fi
  tail -n 25 "$install_log" >&2
  return 1
}

as_root() {
  if [ "$(id -u)" = 0 ]; then env DEBIAN_FRONTEND=noninteractive "$@"
  elif command -v sudo >/dev/null; then sudo env DEBIAN_FRONTEND=noninteractive "$@"
  else die "cần quyền root (hoặc sudo) để cài: $*"; fi
}

# apt-get, waiting for another one that holds the lock (a fresh machine updates itself at first start).
apt_get() { logged as_root apt-get -q -y -o DPkg::Lock::Timeout=300 "$@"; }

apt_lists_fresh=
apt_update() {
  [ -z "$apt_lists_fresh" ] || return 0
  apt_get update || say "  (apt update báo lỗi, thử cài tiếp)"
  apt_lists_fresh=yes
}

wanted=()
want() { wanted+=("$@"); }

# want_command COMMAND PACKAGE...: the packages are wanted unless the command is there.
want_command() { command -v "$1" >/dev/null || want "${@:2}"; }

# install_wanted WHAT-FOR: installs what was wanted, if anything.
install_wanted() {
  [ ${#wanted[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null || die "máy này không có apt; hãy tự cài (cho $1): ${wanted[*]}"
  say "Cài $1: ${wanted[*]}"
  # sudo may have to ask for a password, which "logged" would hide.
  [ "$(id -u)" = 0 ] || ! command -v sudo >/dev/null || sudo -v || die "cần quyền sudo"
  apt_update
  apt_get install --no-install-recommends "${wanted[@]}" || die "không cài được: ${wanted[*]} (nhật ký: $install_log)"
  wanted=()
}

# architecture FOR-X86 FOR-ARM: the word that a supplier uses for this machine.
architecture() {
  case $(uname -m) in
    x86_64) echo "$1" ;;
    aarch64 | arm64) echo "$2" ;;
    *) die "chưa hỗ trợ máy loại $(uname -m)" ;;
  esac
}

# go_version GO: its own version, without letting it fetch another. Empty when it does not run.
go_version() {
  (cd / && GOTOOLCHAIN=local "$1" version 2>/dev/null || true) | sed -n 's/^go version go\([0-9][0-9.]*\).*/\1/p'
}

need_go() {
  local least found go
  least=$(sed -n 's/^go //p' "$root/go.mod")
  for go in go "$cache/go/bin/go" /usr/local/go/bin/go; do
    found=$(go_version "$go")
    if [ -n "$found" ] && version_ge "$found" "$least"; then
      [ "$go" = go ] || export PATH="${go%/go}:$PATH"
      return 0
    fi
  done
  want_command go golang-go ca-certificates
  install_wanted Go
  fetch_go "$least"
  export PATH="$cache/go/bin:$PATH"
  hash -r
}

# fetch_go LEAST: takes a newer toolchain through the module proxy. Any Go from 1.13 can do this:
# to it a toolchain is one more module, with its checksum in the public checksum database.
# A module carries no file modes and no nested go.mod, hence the two repairs at the end.
fetch_go() {
  local version=$go_to_fetch work dir module
  version_ge "$version" "$1" || version=$1
  module=golang.org/toolchain@v0.0.1-go$version.linux-$(architecture amd64 arm64)
  say "Tải Go $version"
  work=$(mktemp -d "$cache/go-new.XXXXXX")
  (cd "$work" && GO111MODULE=on GOFLAGS= GOTOOLCHAIN=local GOMODCACHE=$work/mod logged go mod download "$module") ||
    die "không tải được Go $version"
  dir=$work/mod/$module
  chmod -R u+w "$work"
  chmod +x "$dir"/bin/* "$dir"/pkg/tool/*/*
  find "$dir" -name _go.mod | while read -r file; do mv "$file" "${file%/_go.mod}/go.mod"; done
  rm -rf "$cache/go"
  mv "$dir" "$cache/go"
  rm -rf "$work"
}

# node_fits: does Vite run on this Node, and does this npm install Vite?
node_fits() {
  local node npm
  node=$(node --version 2>/dev/null) && npm=$(npm --version 2>/dev/null) || return 1
  node=${node#v}
  version_ge "$npm" 11 || return 1
  version_ge "$node" 22.12 && return 0
  case $node in 20.*) version_ge "$node" 20.19 ;; *) false ;; esac
}

need_node() {
  node_fits && return 0
  local own=$cache/node-$node_to_fetch
  if [ ! -x "$own/node_modules/.bin/node" ]; then
    want_command npm nodejs npm ca-certificates
    install_wanted Node
    node_fits && return 0
    say "Tải Node $node_to_fetch và npm $npm_to_fetch"
    rm -rf "$own"
    mkdir -p "$own.new"
    # The packages carry the programs themselves; no install script is run.
    logged npm install --prefix "$own.new" --ignore-scripts --no-audit --no-fund \
      "node-linux-$(architecture x64 arm64)@$node_to_fetch" "npm@$npm_to_fetch" || die "không tải được Node $node_to_fetch"
    mv "$own.new" "$own"
  fi
  export PATH="$own/node_modules/.bin:$PATH"
  hash -r
  node_fits || die "Node $(node --version) và npm $(npm --version) không dùng được"
}

# need_window: what the window is compiled with. git is there, or this checkout would not be.
need_window() {
  want_command gcc gcc libc6-dev
  want_command pkg-config pkg-config
  pkg-config --exists gtk+-3.0 2>/dev/null || want libgtk-3-dev
  pkg-config --exists webkit2gtk-4.1 2>/dev/null || want libwebkit2gtk-4.1-dev
  install_wanted "thư viện cửa sổ"
}

# need_test_tools: a screen without a monitor, a hand for it, readers of PDF and PDFBox, which knows
# what PDF/A is, and a printing system, which the tests start for themselves with printers that are
# folders.
need_test_tools() {
  want_command Xvfb xvfb xauth
  want_command xdotool xdotool
  want_command import imagemagick
  want_command pdftotext poppler-utils
  want_command qpdf qpdf
  want_command java default-jre-headless
  [ -e /usr/share/java/preflight.jar ] || want libpdfbox2-java
  [ -e /usr/share/java/commons-io.jar ] || want libcommons-io-java
  [ -e /usr/share/java/jaxb-api.jar ] && [ -e /usr/share/java/javax.activation.jar ] || want libjaxb-api-java
  want_command dbus-run-session dbus
  want_command lp cups-client
  [ -x /usr/sbin/cupsd ] || want cups-daemon # not everybody's PATH has it
  [ -e /usr/lib/cups/filter/pdftopdf ] || want cups-filters-core-drivers
  command -v fc-list >/dev/null || want fontconfig fonts-dejavu-core
  install_wanted "công cụ kiểm thử"
}

# own_chromium: a Chromium here that tests can drive. A snap is passed over: it cannot start in a
# container and does not see the folders that a test works in.
own_chromium() {
  local name path
  for name in chromium google-chrome-stable google-chrome chromium-browser; do
    path=$(command -v "$name") || continue
    case $(readlink -f "$path") in *snap*) continue ;; esac
    grep -qs '/snap/bin' "$path" && continue
    echo "$path"
    return 0
  done
  [ -x "$cache/chromium-$chromium_to_fetch/chromium" ] && echo "$cache/chromium-$chromium_to_fetch/chromium"
}

# need_chromium: Debian's package, or, where apt has only the snap (Ubuntu), the one that an npm
# package carries. Its path is then in MOTCUA_CHROMIUM.
need_chromium() {
  if [ -n "${MOTCUA_CHROMIUM:-}" ]; then return 0; fi
  if ! MOTCUA_CHROMIUM=$(own_chromium); then
    command -v apt-get >/dev/null || die "máy này không có apt; hãy tự cài Chromium"
    apt_update
    case $(apt-cache policy chromium 2>/dev/null | sed -n 's/^ *Candidate: //p') in
      '' | '(none)' | *snap*) fetch_chromium ;;
      *) want chromium; install_wanted "trình duyệt để kiểm thử" ;;
    esac
    MOTCUA_CHROMIUM=$(own_chromium) || die "không có Chromium nào dùng được; đặt MOTCUA_CHROMIUM"
  fi
  export MOTCUA_CHROMIUM
}

# fetch_chromium: the package holds the program compressed; Node unpacks it.
fetch_chromium() {
  local own=$cache/chromium-$chromium_to_fetch
  [ "$(architecture x64 arm64)" = x64 ] || die "không có Chromium cho máy này; đặt MOTCUA_CHROMIUM"
  want libnss3 libexpat1 fontconfig fonts-dejavu-core
  install_wanted "thư viện của Chromium"
  say "Tải Chromium $chromium_to_fetch"
  mkdir -p "$own"
  logged npm install --prefix "$own" --ignore-scripts --no-audit --no-fund "@sparticuz/chromium@$chromium_to_fetch" ||
    die "không tải được Chromium"
  node -e '
    const [packed, out] = process.argv.slice(1);
    require("fs").writeFileSync(out, require("zlib").brotliDecompressSync(require("fs").readFileSync(packed)), { mode: 0o755 });
  ' "$own/node_modules/@sparticuz/chromium/bin/chromium.br" "$own/chromium.new"
  mv "$own/chromium.new" "$own/chromium"
}

# npm_ci: the packages of the lock file, unless they are the ones already there.
npm_ci() {
  local lock
  lock=$(sha256sum <"$root/frontend/package-lock.json")
  [ "$(cat "$root/frontend/node_modules/.motcua-lock" 2>/dev/null)" = "$lock" ] && return 0
  (cd "$root/frontend" && npm ci --no-audit --no-fund) || return 1
  printf '%s\n' "$lock" >"$root/frontend/node_modules/.motcua-lock"
}

# frontend_built: is frontend/dist newer than everything it is made from?
frontend_built() {
  local stamp=$root/frontend/node_modules/.motcua-built
  [ -f "$stamp" ] && [ -f "$root/frontend/dist/index.html" ] && [ -z "$(find "$root/frontend" -name node_modules -prune \
    -o -path "$root/frontend/dist" -prune -o -newer "$stamp" -type f -print -quit)" ]
}

# build_frontend: fills frontend/dist, which the binary embeds. Vite empties the folder first, and
# with it the file that keeps the folder in git.
build_frontend() {
  local began=$root/frontend/node_modules/.motcua-began
  touch "$began"
  (cd "$root/frontend" && npm run --silent build) || return 1
  touch "$root/frontend/dist/.gitkeep"
  mv "$began" "$root/frontend/node_modules/.motcua-built"
}

# build_binary: the program with its window. This is the last step of "wails build"; the steps
# before it (bindings, packages, frontend) are done apart, each only when it is needed. The new
# binary takes the place of the old in one step, because the old may be running.
build_binary() {
  local new=$root/build/bin/motcua.new
  mkdir -p "$root/build/bin"
  cp -p "$root/build/bin/motcua" "$new" 2>/dev/null || true # go links again only when it must
  (cd "$root" && go build -trimpath -buildvcs=false -tags desktop,production,webkit2_41 -ldflags '-s -w' -o "$new" .) &&
    mv "$new" "$root/build/bin/motcua"
}
