#!/bin/sh
# Every script here is for a POSIX shell and can be read by one.
set -u
failed=0
for file in $(find . \( -path ./.git -o -path ./build -o -path ./tests/lint/bad \) -prune \
	-o -type f -size -64k -print | LC_ALL=C sort); do
	case $(head -c 32 "$file" | head -n 1 | tr -d '\0') in
	'#!/bin/sh'*) sh -n "$file" 2>&1 || failed=1 ;;
	'#!'*)
		echo "$file: the scripts of this house are for /bin/sh"
		failed=1
		;;
	esac
done
exit "$failed"
