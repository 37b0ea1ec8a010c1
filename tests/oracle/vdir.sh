#!/bin/sh
# vdir.sh KRUG: runs vdir.py in a folder of its own.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
/usr/bin/python3 "$here/vdir.py" "$1" "$dir"
