# Part of run: cards that come in, against bare inserts of the rows they become, and against
# a program that reads the same cards.

# The same people for krug and its peers: from the generator that lies beside the project,
# else those of our own book.
# cards_of SIZE
cards_of() {
	cards=$books/$1.vcf
	[ ! -f "$cards" ] || return 0
	if [ -f "$project/../shared/tools/gen-people" ]; then
		python3 "$project/../shared/tools/gen-people" "$tmp/people" -n "$1" --only vcf >&2
		mv "$tmp/people/contacts.vcf" "$cards"
	else
		book_of "$1"
		"$krug" --book "$book" export vcf -o "$cards" 2>/dev/null
	fi
}

# import_pair SIZE ROUNDS parts|whole
import_pair() {
	"$command" --new "$tmp/ours" --new "$tmp/ours-journal" \
		--new "$tmp/theirs" --new "$tmp/theirs-journal" "$2" \
		"$krug" --book "$tmp/ours" import "$cards" --yes -- \
		"$tools/bench_import" "$3" "$tmp/rows" "$tmp/theirs"
}

# In parts: with the changes kept for undo, in as many transactions as the import needed,
# as nobody may be locked out for longer. At once: neither, so without a target. The bare
# inserts grow as well: a part meets a page of each index by name or UID for every row, of
# which a small book has few.
# import SIZE ROUNDS
import() {
	cards_of "$1"
	"$krug" --book "$tmp/ours" import "$cards" --yes 2>/dev/null
	"$tools/bench_import" rows "$tmp/ours" "$tmp/rows"
	set -- "$1" "$2" $(import_pair "$1" "$2" parts) $(import_pair "$1" "$2" whole)
	row "import vcf, $1" 'bare inserts in parts' "$3" "$4" us 2
	row "  at once" 'bare inserts at once' "$7" "$8" us -
	limit '  memory' "$(mebibytes "$5")" MiB 64
	[ "$1" != 1000 ] || thousand=$3 bare=$4
	if [ "$1" = 100000 ]; then
		row 'import vcf, growth 1000 to 100000' '100 times 1000' \
			"$3" "$((thousand * 100))" us 1.5
		row '  of the bare inserts' '100 times 1000' "$4" "$((bare * 100))" us -
	fi
	rm -f "$tmp/ours" "$tmp/ours-journal" "$tmp/theirs" "$tmp/theirs-journal" "$tmp/rows"
}

# Loses fields and keeps no index, so without a target.
# import_peer SIZE
import_peer() {
	cards_of "$1"
	peer "import vcf, $1" 'abook --convert' - --new "$tmp/ours" \
		--new "$tmp/ours-journal" --new "$tmp/converted" 5 \
		"$krug" --book "$tmp/ours" import "$cards" --yes -- \
		abook --convert --informat vcard --infile "$cards" \
		--outformat abook --outfile "$tmp/converted"
	rm -f "$tmp/ours" "$tmp/ours-journal" "$tmp/converted"
}

# Meetings of ten years with people of the book, one of a hundred weekly.
# meetings_of SIZE
meetings_of() {
	awk -v n="$1" 'BEGIN {
		printf "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
		for (i = 0; i < n; i++) {
			d = int(i * 3650 / n)
			day = sprintf("%d%02d%02d", 2017 + int(d / 365), int(d % 365 / 31) + 1,
				d % 365 % 28 + 1)
			printf "BEGIN:VEVENT\r\nUID:meeting-%d\r\nDTSTAMP:20261121T000000Z\r\n", i
			printf "DTSTART;TZID=Europe/Moscow:%sT%02d0000\r\n", day, i % 9 + 9
			printf "DTEND;TZID=Europe/Moscow:%sT%02d3000\r\n", day, i % 9 + 9
			if (i % 100 == 0)
				printf "RRULE:FREQ=WEEKLY;COUNT=20\r\n"
			printf "SUMMARY:Meeting %d about the plan\r\n", i
			printf "DESCRIPTION:What was said\\nand what comes next\r\n"
			printf "LOCATION:Room %d\r\n", i % 7
			printf "ATTENDEE;CN=Somebody:mailto:person%d@example.org\r\n", i % 2000 + 1
			printf "STATUS:CONFIRMED\r\nEND:VEVENT\r\n"
		}
		printf "END:VCALENDAR\r\n"
	}' >"$tmp/meetings.ics"
}

# Into a book of 1000 people, a copy each time, of which the copying counts. calcurse takes
# half a minute for ten thousand.
# import_calendar SIZE ROUNDS TARGET
import_calendar() {
	meetings_of "$1"
	book_of 1000
	ours='cp "$1" "$2"; exec "$0" --book "$2" import "$3" --yes 2>/dev/null'
	set -- "$1" "$2" "$3" $("$command" "$2" \
		sh -c "$ours" "$krug" "$book" "$tmp/ours" "$tmp/meetings.ics" -- \
		sh -c 'rm -rf "$1"; mkdir "$1"; exec "$0" -q -D "$1" -C "$1" -i "$2"' calcurse \
		"$tmp/calcurse" "$tmp/meetings.ics")
	row "import ics, $1" 'calcurse -i' "$4" "$5" us "$3"
	[ "$1" != 1000 ] || calendar=$4
	[ "$1" != 10000 ] || row 'import ics, growth 1000 to 10000' '12.6 times 1000' \
		"$4" "$((calendar * 126 / 10))" us 1
	set -- "$1" $("$command" 9 \
		"$krug" --book "$book" import "$tmp/meetings.ics" --dry-run -- \
		"$tools/bench_ics_read" "$tmp/meetings.ics")
	row '  only looked at' 'bare libical' "$2" "$3" us 1.5
	# A book that was written to has its rollback journal beside it.
	cp "$book" "$tmp/kept"
	"$krug" --book "$tmp/kept" me city=Moscow >/dev/null
	set -- "$1" $("$command" --copy "$tmp/kept" "$tmp/ours" \
		--copy "$tmp/kept-journal" "$tmp/ours-journal" 15 \
		"$krug" --book "$tmp/ours" import "$tmp/meetings.ics" --yes -- \
		"$tools/bench_ics_read" "$tmp/meetings.ics")
	row '  written' 'bare libical' "$2" "$3" us 1.5
	rm -rf "$tmp/ours" "$tmp/ours-journal" "$tmp/kept" "$tmp/kept-journal" \
		"$tmp/calcurse" "$tmp/meetings.ics"
}
