#!/bin/sh
# An object with one mutable global, where a build would put it.
mkdir -p "$1/CMakeFiles/krug_base.dir/src/base"
cc -c -o "$1/CMakeFiles/krug_base.dir/src/base/a.c.o" a.c
