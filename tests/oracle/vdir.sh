#!/bin/sh
# vdir.sh KRUG: runs vdir.py in a folder of its own, where there is one in memory: the
# server waits for the disk after each of some hundred items.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
dir=$(mktemp -d -p /dev/shm 2>/dev/null || mktemp -d)
trap 'rm -rf "$dir"' EXIT
/usr/bin/python3 "$here/vdir.py" "$1" "$dir"
