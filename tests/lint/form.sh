#!/bin/sh
# Rule 6 and the house style of files: each opens with a paragraph that says why it exists,
# a header is guarded by its name, a source includes its own header first.
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

find src include ui tests -path tests/lint -prune -o -name '*.[ch]' -print 2>/dev/null |
	LC_ALL=C sort | xargs awk -f "$here/strip.awk" -f "$here/form.awk"
