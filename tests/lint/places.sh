#!/bin/sh
# Rules 2, 3 and 7: each library, each dangerous call stands only where the table `places`
# says. Comments and the contents of strings do not count.
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

find src include ui -name '*.[ch]' 2>/dev/null | LC_ALL=C sort |
	xargs awk -v table="$here/places" -f "$here/strip.awk" -f "$here/places.awk"
