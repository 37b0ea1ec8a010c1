#!/bin/sh
# A program that links libical.
mkdir -p "$1/ui"
echo 'int main(void) { return 0; }' >"$1/main.c"
cc -o "$1/ui/krug" "$1/main.c" -Wl,--no-as-needed -lical -lm
