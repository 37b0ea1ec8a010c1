#!/bin/sh
# Proves that a lint can fail: in a copy of tests/lint/bad/NAME it must find exactly what
# the file `expect` there says. What a fixture cannot hold itself its make.sh adds:
# make.sh BUILD-FOLDER REPOSITORY
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

cp -R "$here/bad/$1" "$tmp/tree"
mv "$tmp/tree/expect" "$tmp/expect"
cd "$tmp/tree" || exit 1
if [ -f make.sh ]; then
	sh make.sh "$tmp" "$here/../.." || exit 1
fi
if sh "$here/$1.sh" "$tmp" >"$tmp/found" 2>"$tmp/errors"; then
	echo "The lint passed on a fixture made to fail."
	exit 1
fi
diff "$tmp/expect" "$tmp/found" || {
	cat "$tmp/errors"
	exit 1
}
