#!/bin/sh
# Every catalogue has every string of the program, translated, and none besides;
# format directives and plural forms agree. What it finds, tools/po puts right.
set -u
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
failed=0

sh tools/po --pot "$tmp/pot" || exit 1
for po in data/po/*.po; do
	msgfmt --check -o /dev/null "$po" 2>&1 || failed=1
	msgmerge --quiet --force-po --no-fuzzy-matching "$po" "$tmp/pot" >"$tmp/po"
	for kind in untranslated only-fuzzy only-obsolete; do
		msgattrib "--$kind" --no-wrap "$tmp/po" |
			awk -v head="$po: ${kind#only-}: " 'BEGIN { RS = "" } {
				if (/Project-Id-Version/)
					next
				sub(/^.*msgid "/, "\"")
				sub(/\n(#~ )?(msgid_plural|msgstr).*/, "")
				print head $0
				found = 1
			}
			END { exit found }' || failed=1
	done
done
exit "$failed"
