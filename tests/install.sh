#!/bin/sh
# install.sh CMAKE BUILD: installs into a folder of its own and looks for what a user
# needs: the program, its modules, the catalogue, the man page, completions.
set -eu
cmake=$1 build=$2
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export HOME="$dir" ASAN_OPTIONS=detect_leaks=0
unset XDG_CONFIG_HOME XDG_DATA_HOME KRUG_BOOK

"$cmake" --install "$build" --prefix "$dir/usr" >/dev/null
cd "$dir/usr"
for file in bin/krug lib/krug/krug-ical.so lib/krug/krug-vcard.so \
	lib/krug/krug-mail.so lib/krug/krug-share.so \
	share/locale/ru/LC_MESSAGES/krug.mo share/man/man1/krug.1 \
	share/man/man5/krug-templates.5 share/bash-completion/completions/krug; do
	[ -s $file ] || { echo "not installed: $file" >&2; exit 1; }
done
export KRUG_MODULEDIR="$PWD/lib/krug" KRUG_LOCALEDIR="$PWD/share/locale"
bin/krug --version
bin/krug add "Anna Petrova"
bin/krug --lang ru list | grep -q 'нов' || { echo "no Russian" >&2; exit 1; }
bin/krug export ics -o "$dir/krug.ics"
[ -s "$dir/krug.ics" ]
