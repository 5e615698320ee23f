#!/usr/bin/env bash
# run.sh - from a bare checkout to a working counter, in one command:
# installs what is missing, builds, fills a sample ward, prints last month's notices, opens the window.
#
#   build/run.sh [--prepare] [-- ARGUMENTS OF motcua]
#
# --prepare stops before the window opens. MOTCUA_DATA names the sample's folder.
# With no display it serves instead and prints the address.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"

prepare=
while [ $# -gt 0 ]; do
  case $1 in
    --prepare) prepare=yes ;;
    --) shift; break ;;
    *) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 2 ;;
  esac
  shift
done

data=${MOTCUA_DATA:-${XDG_DATA_HOME:-$HOME/.local/share}/motcua-mau}
data=${data%/}
month=2026-10 # the last whole month of the sample
motcua=$root/build/bin/motcua

need_go
need_node
need_window

if ! frontend_built; then
  say "Dựng giao diện"
  logged npm_ci || die "npm ci không xong (nhật ký: $install_log)"
  logged build_frontend || die "dựng giao diện không xong (nhật ký: $install_log)"
fi
say "Dựng chương trình"
logged build_binary || die "dựng chương trình không xong (nhật ký: $install_log)"

# The sample is made beside its place and moved there when whole, so that an interrupted
# first run is not taken for a filled ward.
if [ -z "$(ls -A "$data" 2>/dev/null)" ]; then
  say "Tạo phường mẫu trong $data"
  rm -rf "$data.dang-tao"
  mkdir -p "$(dirname "$data")"
  "$motcua" demo --data "$data.dang-tao" >"$data.dang-nhap.txt"
  [ ! -d "$data" ] || rmdir "$data"
  mv "$data.dang-tao" "$data"
fi

"$motcua" notice --data "$data" --month "$month" --out "$data/thong-bao" >/dev/null
say "Thông báo tháng ${month#*-}/${month%-*}:"
for pdf in "$data/thong-bao"/*"$month".pdf; do say "  $pdf"; done
if [ -s "$data.dang-nhap.txt" ]; then
  say "Phường mẫu và tài khoản:"
  sed -e 's|\.dang-tao||g' -e 's|^|  |' "$data.dang-nhap.txt"
fi

[ -z "$prepare" ] || exit 0
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "Mở cửa sổ"
  exec "$motcua" --data "$data" "$@"
fi
say "Không có màn hình: phục vụ qua trình duyệt (Ctrl+C để dừng)"
exec "$motcua" serve --data "$data" --open "$@"
