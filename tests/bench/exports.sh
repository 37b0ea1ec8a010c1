# Part of run: the files krug writes against a bare read of the same rows, and against
# programs that read or write the same people and events.

# Into a file that was not there: on a file system that discards at once, to free the one
# of the run before takes up to as long as the export. The small one also in its place.
# exports SIZE
exports() {
	for format in vcf csv json; do
		rows=people
		[ "$format" != json ] || rows=all
		set -- "$1" $("$command" --new "$tmp/export" 5 \
			"$krug" --book "$book" export "$format" -o "$tmp/export" -- \
			"$tools/bench_read" "$rows" "$book")
		row "export $format, $1" 'a bare read' "$2" "$3" us 2
		limit '  memory' "$(mebibytes "$4")" MiB 16
		[ "$1" = 1000 ] || continue
		set -- "$1" $("$command" 5 \
			"$krug" --book "$book" export "$format" -o "$tmp/export" -- \
			"$tools/bench_read" "$rows" "$book")
		row '  in place of the one before' 'a bare read' "$2" "$3" us -
	done
	rm -f "$tmp/export"
}

# A reminder is put off, and its file follows alone. A person gets another name, with a
# folder of all events, and without.
# folders SIZE
folders() {
	cp "$book" "$tmp/folders.book"
	who=$("$krug" --book "$book" due --json | sed -n '2s/.*"who_id":\([0-9]*\).*/\1/p')
	cat >"$tmp/rename" <<-SCRIPT
	#!/bin/sh
	exec "$krug" --book "$tmp/folders.book" edit "#$who" --family "\$(date +%N)"
	SCRIPT
	chmod +x "$tmp/rename"
	XDG_CONFIG_HOME="$tmp/folders" "$krug" config calendar.vdir "$tmp/vdir" >/dev/null 2>&1
	XDG_CONFIG_HOME="$tmp/folders" "$krug" --book "$tmp/folders.book" sync >/dev/null 2>&1
	: >"$tmp/mark"
	XDG_CONFIG_HOME="$tmp/folders" "$krug" --book "$tmp/folders.book" remind snooze "#$who" \
		2026-11-26 >/dev/null 2>&1
	limit "files written by one change, $1" \
		"$(find "$tmp/vdir" -name '*.ics' -newer "$tmp/mark" | wc -l)" files 1
	set -- "$1" $("$command" 20 env XDG_CONFIG_HOME="$tmp/folders" "$tmp/rename" -- \
		"$tmp/rename")
	limit "one change, a folder of $(find "$tmp/vdir" -name "*.ics" | wc -l) events" "$2" us 100000
	limit '  without a folder' "$3" us 100000
	rm -rf "$tmp/vdir" "$tmp/folders" "$tmp/folders.book"*
}

# The events krug writes as appointments of calcurse, with their texts and alarms.
# calcurse_of
calcurse_of() {
	mkdir "$tmp/calcurse"
	"$krug" --book "$book" export ics -o "$tmp/ours.ics" >/dev/null 2>&1
	calcurse -q -D "$tmp/calcurse" -C "$tmp/calcurse" -i "$tmp/ours.ics" >/dev/null
	if [ "$(grep -c BEGIN:VEVENT "$tmp/ours.ics")" != "$(wc -l <"$tmp/calcurse/apts")" ]; then
		echo 'calcurse did not read all events' >&2
		exit 1
	fi
}

# What stands on ten days, by krug no more than ten lines a day.
# agenda_peer SIZE TARGET
agenda_peer() {
	calcurse_of
	peer "krug agenda (ten days), $1" 'calcurse -Q' "$2" 20 \
		"$krug" --book "$book" agenda --days 10 -- \
		calcurse -D "$tmp/calcurse" -C "$tmp/calcurse" -Q --from 11/21/2026 --days 10
	rm -rf "$tmp/calcurse"
}

# Both to standard output: calcurse has no other, and waits for no disk.
# calendar_peer SIZE TARGET
calendar_peer() {
	calcurse_of
	peer "export ics, $1" 'calcurse -x' "$2" 15 \
		"$krug" --book "$book" export ics -- \
		calcurse -D "$tmp/calcurse" -C "$tmp/calcurse" -x
	rm -rf "$tmp/calcurse"
}

# The same people for krug and khard, which keeps a file for each.
# address_peer SIZE
address_peer() {
	cards_of "$1"
	mkdir -p "$tmp/khard/people"
	printf '[addressbooks]\n[[people]]\npath = %s\n' "$tmp/khard/people" >"$tmp/khard.conf"
	awk -v folder="$tmp/khard/people" '
		/^BEGIN:VCARD/ { file = folder "/" ++n ".vcf" }
		{ print >file }
		/^END:VCARD/ { close(file) }' "$cards"
	"$krug" --book "$tmp/ours" import "$cards" --yes 2>/dev/null
	peer "krug query (e-mail), $1" 'khard email' 0.02 3 \
		"$krug" --book "$tmp/ours" query иван -- \
		khard -c "$tmp/khard.conf" email --parsable Иван
	rm -rf "$tmp/khard" "$tmp/ours" "$tmp/ours-journal"
}
