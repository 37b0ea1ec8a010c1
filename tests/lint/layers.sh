#!/bin/sh
# Rule 1: includes run downwards only, ui sees include/krug and ui alone, and modules form
# no cycle. A module is a source with its headers: include/krug/NOUN.h belongs to
# src/LAYER/NOUN.c, and so do the parts NOUN_*.c and NOUN_*.h beside it, into which a long
# file was split. Prints what breaks the rule; the pairs go through tsort.
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
pairs=$(mktemp)
trap 'rm -f "$pairs"' EXIT

find src include ui tests -path tests/lint -prune -o -name '*.[ch]' -print 2>/dev/null |
	LC_ALL=C sort | xargs awk -v pairs="$pairs" -f "$here/strip.awk" -f "$here/layers.awk"
failed=$?

if ! loop=$(LC_ALL=C tsort "$pairs" 2>&1 >/dev/null); then
	echo "$loop" | sed 's/^tsort: //; s/^.*input contains a loop:/these include each other:/'
	failed=1
fi
exit "$failed"
