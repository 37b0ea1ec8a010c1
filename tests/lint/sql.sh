#!/bin/sh
# SQL is a constant: values are bound by name, and neither the clock nor chance is asked.
# Where names of columns or tables, which cannot be bound, are filled in from a table of
# ours, a comment in the statement begins with "names".
# The schema keeps what undo needs: STRICT tables, deferred foreign keys without actions,
# no triggers, no generated columns.
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

find src ui data/migrations -name '*.c' -o -name '*.sql' 2>/dev/null | LC_ALL=C sort |
	xargs awk -f "$here/strip.awk" -f "$here/sql.awk"
