#!/bin/sh
# calendar.sh KRUG READER [PROGRAM]: exports the sample book, in both languages, as
# calendar files and lets an independent reader judge them. Exit 0: it took them whole.
set -eu
krug=$1 reader=$2 program=${3:-}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME KRUG_BOOK
export HOME="$dir" KRUG_NOW=2026-11-21T18:00:00+03:00 ASAN_OPTIONS=detect_leaks=0

for lang in ru en; do
	"$krug" --lang $lang demo --save "$dir/$lang.krug"
	"$krug" --lang $lang --book "$dir/$lang.krug" export ics -o "$dir/$lang.ics"
done
events=$(grep -c '^BEGIN:VEVENT' "$dir/ru.ics")
[ "$events" -ge 40 ] || { echo "only $events events in the sample book" >&2; exit 1; }

case $reader in
icslint)
	/usr/bin/python3 "$program" "$dir/ru.ics" "$dir/en.ics"
	;;
vobject)
	/usr/bin/python3 "$here/vobject_read.py" "$dir/ru.ics" "$dir/en.ics"
	;;
khal)
	mkdir "$dir/cal" "$dir/.config"
	cat >"$dir/khal.conf" <<-CONF
	[calendars]
	[[krug]]
	path = $dir/cal
	[sqlite]
	path = $dir/khal.db
	[locale]
	local_timezone = Europe/Moscow
	default_timezone = Europe/Moscow
	timeformat = %H:%M
	dateformat = %Y-%m-%d
	longdateformat = %Y-%m-%d
	datetimeformat = %Y-%m-%d %H:%M
	longdatetimeformat = %Y-%m-%d %H:%M
	CONF
	khal -c "$dir/khal.conf" import --batch -a krug "$dir/ru.ics" >"$dir/out" 2>&1 ||
		{ cat "$dir/out" >&2; exit 1; }
	taken=$(find "$dir/cal" -name '*.ics' | wc -l)
	[ "$taken" -eq "$events" ] ||
		{ echo "khal took $taken of $events events" >&2; cat "$dir/out" >&2; exit 1; }
	khal -c "$dir/khal.conf" list 2026-11-21 30d >"$dir/list"
	[ -s "$dir/list" ] || { echo "khal lists nothing for the next month" >&2; exit 1; }
	;;
again)
	"$krug" --lang ru --book "$dir/ru.krug" export ics -o "$dir/again.ics"
	cmp "$dir/ru.ics" "$dir/again.ics"
	;;
*)
	echo "unknown reader: $reader" >&2
	exit 2
	;;
esac
echo "$reader: $events events"
