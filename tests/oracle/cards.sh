#!/bin/sh
# Cards as other programs wrote them: krug brings every one in or names it, with line and
# reason; none makes it crash, leak or hang. Counted by awk, which shares nothing with our
# reader.
#   cards.sh KRUG FOLDER
set -u
krug=$1
folder=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export KRUG_BOOK="$work/book.krug" ASAN_OPTIONS=exitcode=99 UBSAN_OPTIONS=exitcode=99
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME KRUG_NOW
export LC_ALL=C.UTF-8 LANGUAGE=en HOME="$work"
failed=0

complain() {
	echo "$1: $2"
	cat "$work/said"
	failed=1
}

# Cards that stand in no other card.
cards_in() {
	tr -d '\000' <"$1" | tr '\r' '\n' | LC_ALL=C awk '
		{ gsub(/[ \t]/, ""); line = toupper($0) }
		line == "BEGIN:VCARD" && depth++ == 0 { n++ }
		line == "END:VCARD" && depth > 0 { depth-- }
		END { print n + 0 }'
}

# The sum of "In the file: 1 new, 0 joined, 0 unchanged, 2 skipped."
told_in() {
	sum=$(sed -n 's/^In the file: //p' "$work/said" | tr -dc '0-9,' | tr ',' '+')
	echo $(($sum))
}

check_file() {
	timeout 60 "$krug" import "$1" --dry-run >"$work/said" 2>&1
	code=$?
	if [ "$code" -gt 1 ]; then
		complain "$1" "exit $code"
	elif ! grep -q '^In the file: ' "$work/said"; then
		complain "$1" "nothing told"
	elif [ "$code" -eq 1 ] && ! grep -q '^.*:[0-9]*: .' "$work/said"; then
		complain "$1" "no reason"
	elif [ "$code" -eq 0 ] && [ "$(told_in)" != "$(cards_in "$1")" ]; then
		complain "$1" "$(cards_in "$1") cards, $(told_in) told"
	fi
}

"$krug" demo --save "$KRUG_BOOK" --lang en >/dev/null 2>&1 || exit 1
find "$folder" -type f | LC_ALL=C sort >"$work/files"
while IFS= read -r file; do
	check_file "$file"
done <"$work/files"

# All of them at once, twice: the second time changes nothing.
timeout 300 "$krug" import "$folder" --yes >"$work/said" 2>&1
[ $? -le 1 ] || complain "$folder" "not imported"
"$krug" check >"$work/said" 2>&1 || complain "$folder" "the book is not sound"
timeout 300 "$krug" import "$folder" --dry-run >"$work/said" 2>&1
grep -q '^In the file: 0 new, ' "$work/said" || complain "$folder" "new again"
"$krug" undo >"$work/said" 2>&1 || complain "$folder" "cannot be undone"
"$krug" check >"$work/said" 2>&1 || complain "$folder" "not sound after undo"
echo "$(wc -l <"$work/files") files"
exit "$failed"
