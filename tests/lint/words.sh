#!/bin/sh
# No postponed work and no place of one machine in any file of the repository.
set -u
found=$(mktemp)
trap 'rm -f "$found"' EXIT

find . \( -path ./.git -o -path ./build -o -path ./tests/lint \) -prune -o -type f -print |
	LC_ALL=C sort | xargs grep -HInE \
	-e '(^|[^A-Za-z])(TODO|FIXME|XXX|HACK)([^A-Za-z]|$)' \
	-e '(^|[^A-Za-z0-9_.$}*/-])/(home|root|mnt|srv|opt|work|Users)/' >"$found"
find src include ui -name '*.[ch]' -print 2>/dev/null |
	LC_ALL=C sort | xargs grep -HInE '"(/[a-z]+)+/' |
	grep -vE '"/(dev|proc|usr/share/zoneinfo|etc)["/]' >>"$found"
sed 's/^\.\///' "$found"
[ ! -s "$found" ]
