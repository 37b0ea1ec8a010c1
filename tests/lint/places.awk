# Applies the table of places; see places.sh.
BEGIN {
	while ((getline line < table) > 0) {
		if (line ~ /^#/ || split(line, cell, /\t+/) != 3)
			continue
		n++
		pattern[n] = "(^|[^A-Za-z0-9_])(" cell[1] ")"
		allowed[n] = cell[2]
		why[n] = cell[3]
	}
}

{
	code = strip($0, 0)
	for (i = 1; i <= n; i++) {
		if (code !~ pattern[i] || FILENAME ~ allowed[i])
			continue
		print FILENAME ":" FNR ": " why[i]
		failed = 1
	}
}

END { exit failed || !n }
