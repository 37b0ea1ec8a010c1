#!/bin/sh
# Rule 4: a file has at most 500 lines, a function 60, and control structures nest three
# deep. Prints the median. Relies on the layout that clang-format makes: a function's
# braces stand in column one, and a statement's depth is its number of tabs.
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

find src include ui tests -path tests/lint -prune -o -name '*.[ch]' -print 2>/dev/null |
	LC_ALL=C sort | xargs awk -f "$here/strip.awk" -f "$here/size.awk"
