#!/bin/sh
# Every script here is for a POSIX shell and can be read by one.
set -u
list=$(mktemp)
trap 'rm -f "$list"' EXIT
failed=0

find . \( -path ./.git -o -path ./build -o -path ./tests/lint/bad \) -prune \
	-o -type f -exec awk '/^#!/ { print $1, FILENAME } { nextfile }' {} + |
	LC_ALL=C sort >"$list"
while read -r shell file; do
	if [ "$shell" != '#!/bin/sh' ]; then
		echo "$file: the scripts of this house are for /bin/sh"
		failed=1
	else
		sh -n "$file" 2>&1 || failed=1
	fi
done <"$list"
exit "$failed"
