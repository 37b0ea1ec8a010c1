#!/bin/sh
# The program links only what it needs before main: everything else is a module.
set -u
needed=$(readelf -d "$1/ui/krug") || exit 1

echo "$needed" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | LC_ALL=C sort |
	grep -vE '^(libncursesw|libtinfo|libglib-2[.]0|libgmodule-2[.]0|libsqlite3|libutf8proc|libstemmer|libc|libm|libgcc_s)[.]so' |
	sed 's/$/: the program must not link this; make it a module/' | grep . && exit 1
exit 0
