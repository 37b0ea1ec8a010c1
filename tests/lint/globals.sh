#!/bin/sh
# Rule 3: no mutable globals. Objects of the build folder given hold no variable in .data
# or .bss but those of the table `globals`. For a build without sanitizers.
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

find "$1" -path '*/CMakeFiles/krug*.dir/*' -name '*.o' | LC_ALL=C sort |
	xargs -r objdump -t | awk -v table="$here/globals" '
	BEGIN {
		while ((getline line < table) > 0)
			if (line !~ /^#/ && split(line, cell, /[ \t]+/) > 1)
				allowed[cell[1] " " cell[2]] = 1
	}
	/file format/ {
		file = $1
		sub(/^.*CMakeFiles\/krug[^\/]*[.]dir\//, "", file)
		sub(/[.]o:$/, "", file)
		objects++
	}
	/ O ([.](data|bss|tdata|tbss)([.][^r]|[ \t])|[*]COM[*])/ && $NF !~ /^__/ {
		name = $NF
		sub(/[.][0-9]+$/, "", name)
		if ((file " " name) in allowed)
			next
		print file ": " name " is a mutable global"
		failed = 1
	}
	END { exit failed || !objects }'
