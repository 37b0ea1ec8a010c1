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

# into BOOK: runs the command behind it where there is no such book.
into() {
	printf 'rm -f "%s" "%s-journal"; exec "$0" "$@"' "$1" "$1"
}

# import_pair SIZE ROUNDS parts|whole
import_pair() {
	"$command" "$2" \
		sh -c "$(into "$tmp/ours")" "$krug" --book "$tmp/ours" import "$cards" --yes -- \
		sh -c "$(into "$tmp/theirs")" "$tools/bench_import" "$3" "$tmp/rows" "$tmp/theirs"
}

# In parts: with the changes kept for undo, in as many transactions as the import needed,
# as nobody may be locked out for longer. At once: neither, so without a target.
# import SIZE ROUNDS
import() {
	cards_of "$1"
	"$krug" --book "$tmp/ours" import "$cards" --yes 2>/dev/null
	"$tools/bench_import" rows "$tmp/ours" "$tmp/rows"
	set -- "$1" "$2" $(import_pair "$1" "$2" parts) $(import_pair "$1" "$2" whole)
	row "import vcf, $1" 'bare inserts in parts' "$3" "$4" us 2
	row "  at once" 'bare inserts at once' "$7" "$8" us -
	limit '  memory' "$(mebibytes "$5")" MiB 64
	[ "$1" != 1000 ] || thousand=$3
	[ "$1" != 100000 ] || row 'import vcf, growth 1000 to 100000' '100 times 1000' \
		"$3" "$((thousand * 100))" us 1.5
	rm -f "$tmp/ours" "$tmp/ours-journal" "$tmp/theirs" "$tmp/theirs-journal" "$tmp/rows"
}

# Loses fields and keeps no index, so without a target.
# import_peer SIZE
import_peer() {
	cards_of "$1"
	peer "import vcf, $1" 'abook --convert' - 5 \
		sh -c "$(into "$tmp/ours")" "$krug" --book "$tmp/ours" import "$cards" --yes -- \
		sh -c "$(into "$tmp/converted")" abook --convert --informat vcard --infile "$cards" \
		--outformat abook --outfile "$tmp/converted"
	rm -f "$tmp/ours" "$tmp/ours-journal" "$tmp/converted"
}
