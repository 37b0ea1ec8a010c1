#!/bin/sh
# stats.sh KRUG: every figure of krug stats, for many periods, is what plain SQL written from
# the definitions makes of a generated book; also after the clock was set back.
set -eu
krug=$1
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME KRUG_BOOK
export HOME="$dir" KRUG_NOW=2026-11-21T18:00:00Z ASAN_OPTIONS=detect_leaks=0
cd "$dir"

for seed in 1 2; do
	"$krug" --book $seed.krug add X 2>said
	"$krug" --book $seed.krug undo 2>>said
	/usr/bin/python3 "$here/stats_book.py" $seed.krug $seed
done
compare() {
	/usr/bin/python3 "$here/stats_sql.py" "$krug" "$@"
}
compare 1.krug 12m:2025-11-22:2026-11-21 2026:2026-01-01:2026-12-31 \
	2026-Q3:2026-07-01:2026-09-30 2026-02:2026-02-01:2026-02-28 \
	2026-W47:2026-11-16:2026-11-22 2025-H2:2025-07-01:2025-12-31 \
	2y:2024-11-22:2026-11-21 2020:2020-01-01:2020-12-31 2027:2027-01-01:2027-12-31
compare 2.krug 2025:2025-01-01:2025-12-31 30d:2026-10-23:2026-11-21
export KRUG_NOW=2026-08-31T18:00:00Z
compare 2.krug 12m:2025-09-01:2026-08-31 2026:2026-01-01:2026-12-31
