#!/bin/sh
# clang-format decides about layout.
find src include ui tests -path tests/lint -prune -o -name '*.[ch]' -print 2>/dev/null |
	LC_ALL=C sort | xargs -r clang-format --dry-run -Werror 2>&1 |
	sed -n 's/^\(.*:[0-9]*\):[0-9]*: error: .*/\1: run clang-format -i/p' | uniq | grep . && exit 1
exit 0
