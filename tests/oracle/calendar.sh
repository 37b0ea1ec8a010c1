#!/bin/sh
# calendar.sh KRUG READER [PROGRAM]: exports calendars and lets an independent reader judge
# them: the sample book in both languages, one of them with a reminder done and one undone,
# reminders of every kind, a birthday on 29 February, and one whose every field is hostile;
# of these the next weeks, without names, for whole days, as tasks, as a journal. Exit 0: it
# took them whole.
set -eu
krug=$1 reader=$2 program=${3:-}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME KRUG_BOOK
export HOME="$dir" KRUG_NOW=2026-11-21T18:00:00+03:00 ASAN_OPTIONS=detect_leaks=0

fail() {
	echo "$*" >&2
	exit 1
}

# the first two people with a step that is due and not made by krug itself
people() {
	"$krug" --book "$dir/en.krug" due --json | sed -n \
		's/^{"id":[0-9]*,"kind":"\(own\|promise\|their-promise\)","who_id":\([0-9]*\).*/\2/p' |
		sed 2q
}

for lang in ru en; do
	"$krug" --lang $lang demo --save "$dir/$lang.krug" 2>>"$dir/said"
done
for who in $(people); do
	"$krug" --book "$dir/en.krug" remind done "#$who" 2>>"$dir/said"
done
"$krug" --book "$dir/en.krug" undo 2>>"$dir/said"
# of every kind krug knows: they are made as one's own, and told to be another past krug
all=$("$krug" --lang en --book "$dir/ru.krug" export ics --kind none-of-them 2>&1 |
	sed -n 's/.*It holds: \(.*\)\.$/\1/p' | tr -d ,)
kinds=$(echo " $all " | sed 's/ regular / /; s/ review plan dates meetings interviews events / /')
"$krug" --book "$dir/ru.krug" add "Лев Високосный 🙂" --birthday 1992-02-29 2>>"$dir/said"
for kind in $kinds; do
	"$krug" --book "$dir/ru.krug" remind add Високосный 2027-03-01 "👩‍🔬 запятая, точка; $kind" \
		--kind own 2>>"$dir/said"
done
/usr/bin/python3 - "$dir/ru.krug" <<-'SQL'
	import sqlite3, sys
	book = sqlite3.connect(sys.argv[1])
	book.execute(
	    "UPDATE reminder SET kind = substr(reason, instr(reason, ';') + 2)"
	    " WHERE reason LIKE '👩%'"
	)
	book.commit()
SQL
"$krug" --book "$dir/ru.krug" edit Високосный --city Омск 2>>"$dir/said"
for lang in ru en; do
	"$krug" --book "$dir/$lang.krug" event add Fair --at 2026-12-30T10:00 \
		--until 2027-01-02 2>>"$dir/said"
done
cp "$dir/ru.krug" "$dir/hostile.krug"
/usr/bin/python3 "$here/hostile_book.py" "$dir/hostile.krug"
for book in ru en hostile; do
	case $book in ru) lang=ru ;; *) lang=en ;; esac
	"$krug" --lang $lang --book "$dir/$book.krug" export ics -o "$dir/$book.ics" 2>>"$dir/said"
done
cp "$dir/en.krug" "$dir/days.krug"
"$krug" --book "$dir/days.krug" config calendar.windows day 2>>"$dir/said"
# part FILE BOOK OPTION…
part() {
	file=$1 book=$2
	shift 2
	"$krug" --book "$dir/$book.krug" export ics "$@" -o "$dir/$file.ics" 2>>"$dir/said"
}
part neutral ru --names neutral
part weeks ru --weeks 4 --alarm 30m,2d,08:30
part days days
part ru-todo ru --todo
part hostile-todo hostile --todo
part ru-journal ru --journal
part hostile-journal hostile --journal
cd "$dir"
events=$(grep -c '^BEGIN:VEVENT' ru.ics)
[ "$events" -ge 40 ] || fail "only $events events in the sample book"
[ "$(grep -c '^BEGIN:VEVENT' hostile.ics)" -eq "$events" ] || fail "hostile text made events"
[ "$(grep -c '^STATUS:CANCELLED' en.ics)" -eq 1 ] || fail "what was done is not cancelled"
grep -A1 '^DTSTART;VALUE=DATE:20261230' en.ics | grep -q '^DTEND;VALUE=DATE:20270103' ||
	fail "several days are not one event that ends before the next"

tasks=$(grep -c '^BEGIN:VTODO' ru-todo.ics)
entries=$(grep -c '^BEGIN:VJOURNAL' ru-journal.ics)
[ "$tasks" -ge 40 ] || fail "only $tasks tasks in the sample book"
[ "$entries" -ge 100 ] || fail "only $entries entries in the sample book"
[ "$(grep -c '^BEGIN:VTODO' hostile-todo.ics)" -eq "$tasks" ] || fail "hostile text made tasks"
[ "$(grep -c '^BEGIN:VJOURNAL' hostile-journal.ics)" -eq "$entries" ] ||
	fail "hostile text made entries"
[ "$(grep -c '^BEGIN:VEVENT' neutral.ics)" -eq "$events" ] || fail "names made events"
[ "$(grep -c '^BEGIN:VEVENT' weeks.ics)" -lt "$events" ] || fail "the weeks have no end"

case $reader in
strict)
	# nothing krug knows is missing, and all belongs to a kind
	of_kinds=0
	for kind in $all; do
		found=$("$krug" --book ru.krug export ics --kind "$kind" 2>>said | grep -c '^BEGIN:VEVENT') ||
			fail "no event of the kind $kind"
		of_kinds=$((of_kinds + found))
	done
	[ "$of_kinds" -eq "$events" ] || fail "$of_kinds events of all kinds, but $events in all"
	/usr/bin/python3 "$here/ics_strict.py" ru.ics en.ics hostile.ics neutral.ics weeks.ics \
		days.ics ru-todo.ics hostile-todo.ics ru-journal.ics hostile-journal.ics
	/usr/bin/python3 "$here/ics_strict.py" --mutate ru.ics
	;;
icslint)
	# it takes the second backslash of an escaped one for an escape: no hostile text
	/usr/bin/python3 "$program" ru.ics en.ics neutral.ics weeks.ics days.ics ru-todo.ics \
		ru-journal.ics
	;;
vobject)
	/usr/bin/python3 "$here/vobject_read.py" ru.ics en.ics hostile.ics neutral.ics weeks.ics \
		days.ics ru-todo.ics hostile-todo.ics ru-journal.ics hostile-journal.ics
	;;
khal)
	cat >khal.conf <<-CONF
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
	for book in ru hostile neutral; do
		rm -rf cal khal.db
		mkdir cal
		khal -c khal.conf import --batch -a krug $book.ics >out 2>&1 ||
			{ cat out >&2; exit 1; }
		taken=$(find cal -name '*.ics' | wc -l)
		[ "$taken" -eq "$events" ] || { cat out >&2; fail "khal took $taken of $events"; }
		khal -c khal.conf list 2026-11-21 30d >list
		[ -s list ] || fail "khal lists nothing for the next month"
	done
	;;
calcurse)
	# its exit code says nothing: one line an event in its file does
	for book in ru en hostile; do
		mkdir "$book"
		calcurse -q -D "$book" -i $book.ics >out 2>&1 || true
		taken=$(wc -l <"$book/apts")
		wanted=$(grep -c '^BEGIN:VEVENT' $book.ics)
		[ "$taken" -eq "$wanted" ] || { cat out >&2; fail "calcurse took $taken of $wanted"; }
	done
	calcurse -q -D ru -i ru-todo.ics >out 2>&1 || true
	taken=$(wc -l <ru/todo)
	[ "$taken" -eq "$tasks" ] || { cat out >&2; fail "calcurse took $taken of $tasks tasks"; }
	yearly=$(grep -c '^RRULE:' ru.ics)
	[ "$(grep -c '{1Y' ru/apts)" -eq "$yearly" ] || fail "calcurse lost what comes yearly"
	;;
icaljs)
	set -- ru.ics en.ics hostile.ics neutral.ics weeks.ics days.ics
	node "$here/icaljs_read.cjs" "$program" "$@" >icaljs
	/usr/bin/python3 "$here/calendar_list.py" "$@" >vobject
	diff vobject icaljs
	;;
radicale)
	/usr/bin/python3 "$here/radicale_put.py" "$dir" ru.ics en.ics hostile.ics ru-todo.ics \
		hostile-todo.ics hostile-journal.ics
	;;
instants)
	# what the book says rings, rings in the file, wherever both are made
	for zone in Europe/Moscow Pacific/Kiritimati America/St_Johns; do
		for book in ru hostile; do
			TZ=$zone "$krug" --book $book.krug export ics -o $book.ics 2>>said
			TZ=$zone "$krug" --book $book.krug due --within 3650d --json >$book.json
			/usr/bin/python3 "$here/instants.py" $book.ics $book.json
		done
	done
	;;
again)
	"$krug" --lang ru --book ru.krug export ics -o again.ics 2>>said
	cmp ru.ics again.ics
	"$krug" --now 2026-11-21T18:30:00+03:00 --lang ru --book ru.krug export ics -o later.ics \
		2>>said
	grep -v '^DTSTAMP:' ru.ics >ru.plain
	grep -v '^DTSTAMP:' later.ics | cmp ru.plain -
	;;
*)
	echo "unknown reader: $reader" >&2
	exit 2
	;;
esac
echo "$reader: $events events"
