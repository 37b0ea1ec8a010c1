#!/bin/sh
# people.sh KRUG [CARDS]: exports the people of the sample book, and of one whose every field is
# hostile, as cards of both versions and as a table; independent readers must find what the
# JSON export says.
set -eu
krug=$1
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME KRUG_BOOK
export HOME="$dir" KRUG_NOW=2026-11-21T18:00:00+03:00 ASAN_OPTIONS=detect_leaks=0
cd "$dir"

"$krug" --lang ru demo --save sample.krug 2>said
"$krug" --book sample.krug add "Plus Phone" --phone "+7 900 000-00-00" 2>>said
"$krug" --book sample.krug add "=cmd|' /C calc'!A0" 2>>said
cp sample.krug hostile.krug
/usr/bin/python3 "$here/hostile_book.py" hostile.krug
for book in sample hostile; do
	"$krug" --book $book.krug export vcf -o 3.vcf 2>>said
	"$krug" --book $book.krug export vcf --vcard 4 -o 4.vcf 2>>said
	"$krug" --book $book.krug export csv -o people.csv 2>>said
	"$krug" --book $book.krug export json -o all.json
	/usr/bin/python3 "$here/people_read.py" 3.vcf 4.vcf people.csv all.json
done

# What came in comes out: cards written, read and written again are the same, but for the
# day and, since the archive comes last, their order.
again() {
	for version in 3 4; do
		"$krug" --book "$1" export vcf --vcard $version -o once.vcf 2>>said
		rm -f again.krug
		"$krug" --book again.krug add X 2>>said
		"$krug" --book again.krug undo 2>>said
		"$krug" --book again.krug import --yes once.vcf >>said 2>&1
		"$krug" --book again.krug export vcf --vcard $version -o twice.vcf 2>>said
		/usr/bin/python3 "$here/cards_read.py" once.vcf
		for file in once twice; do
			grep -v '^REV:' $file.vcf | LC_ALL=C sort >$file
		done
		diff once twice
	done
}
again sample.krug

# And what other programs wrote goes out as it was, line by line.
"$krug" --book wild.krug add X 2>>said
"$krug" --book wild.krug undo 2>>said
"$krug" --book wild.krug import --yes "$here/wild.vcf" >>said 2>&1
"$krug" --book wild.krug export vcf -o wild.vcf 2>>said
/usr/bin/python3 "$here/cards_back.py" "$here/wild.vcf" wild.vcf
if [ -d "${2-}" ]; then
	"$krug" --book cards.krug add X 2>>said
	"$krug" --book cards.krug undo 2>>said
	"$krug" --book cards.krug import --yes "$2" >>said 2>&1 || true
	again cards.krug
fi
