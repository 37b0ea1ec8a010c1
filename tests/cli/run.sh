#!/bin/sh
# run.sh [--accept] KRUG FILE: plays a transcript and compares it with what happens.
#
#	# prose and blank lines are kept
#	$ a command line; all of them run in one shell, in an empty home
#	  a line of standard output
#	! a line of standard error
#	? exit status, where it is not 0
#
# Time is fixed, the locale is C, the language English; a transcript may say otherwise.
set -u
accept=
if [ "$1" = --accept ]; then
	accept=yes
	shift
fi
krug=$1
file=$(CDPATH='' cd -- "$(dirname -- "$2")" && pwd)/${2##*/}
PATH=$(CDPATH='' cd -- "$(dirname -- "$krug")" && pwd):$PATH
tools=${file%/*}
base=$(mktemp -d)
trap 'chmod -R u+rwx "$base"; rm -rf "$base"' EXIT
mkdir "$base/home" "$base/runner"

HOME=$base/home
LC_ALL=C
TZ=Europe/Moscow
KRUG_NOW=2026-11-21T18:00+03:00
export HOME LC_ALL TZ KRUG_NOW PATH
unset LANG LANGUAGE LC_MESSAGES LC_CTYPE XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME \
	KRUG_BOOK NO_COLOR EDITOR

# onterm COLUMNS COMMAND …: with its output on a terminal
onterm() {
	python3 "$tools/onterm.py" "$@"
}

# unread COMMAND …: into a pipe whose reader has already gone away
unread() {
	python3 "$tools/unread.py" "$@"
}

# fetch COMMAND …: what a phone sees of the page that `krug share` opens
fetch() {
	python3 "$tools/fetch.py" "$@"
}

# scan: what an independent reader finds in the code on standard input
scan() {
	python3 "$tools/scan.py"
}

# limited COMMAND …: as one whom permissions hold, which root is not
limited() {
	if [ "$(id -u)" = 0 ]; then
		setpriv --inh-caps=-all --bounding-set=-all "$@"
	else
		"$@"
	fi
}

# full COMMAND …: where no file may grow beyond a block, as on a full disk
full() {
	(
		trap '' XFSZ
		ulimit -f 1
		exec "$@"
	)
}

actual=$base/runner/actual
: >"$actual"
steps=0
cd "$HOME" || exit 1
while IFS= read -r line <&3 || [ -n "$line" ]; do
	case $line in
	'$ '*)
		steps=$((steps + 1))
		printf '%s\n' "$line" >>"$actual"
		eval "${line#??}" >"$base/runner/out" 2>"$base/runner/err" </dev/null 3<&-
		status=$?
		sed 's/^/  /' "$base/runner/out" >>"$actual"
		sed "s|$base/home|~|g; s/^/! /" "$base/runner/err" >>"$actual"
		[ "$status" = 0 ] || printf '? %s\n' "$status" >>"$actual"
		;;
	'' | '#'*) printf '%s\n' "$line" >>"$actual" ;;
	esac
done 3<"$file"

if [ "$steps" = 0 ]; then
	echo "$file: no command"
	exit 1
fi
if [ -n "$accept" ]; then
	cp "$actual" "$file"
else
	diff -u "$file" "$actual"
fi
