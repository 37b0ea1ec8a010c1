"""scan.py: reads a QR code of half blocks on standard input, as a terminal shows it, and
prints what zbarimg, which knows nothing of krug, finds in it."""
import re
import subprocess
import sys
import tempfile

SCALE = 4
DARK = {" ": (0, 0), "▀": (1, 0), "▄": (0, 1), "█": (1, 1)}

# What is no picture is no part of it; on a terminal the colours say black on white.
text = re.sub(r"(\033|\^\[)\[[0-9;]*m", "", sys.stdin.read())
lines = [line for line in text.splitlines() if line and set(line) <= set(DARK)]
width = max(map(len, lines))
rows = []
for line in lines:
    cells = [DARK[c] for c in line.ljust(width)]
    rows += [[cell[half] for cell in cells] for half in (0, 1)]

with tempfile.NamedTemporaryFile(suffix=".pgm") as picture:
    picture.write(b"P5 %d %d 255\n" % (width * SCALE, len(rows) * SCALE))
    for row in rows:
        line = b"".join((b"\0" if dark else b"\xff") * SCALE for dark in row)
        picture.write(line * SCALE)
    picture.flush()
    found = subprocess.run(
        ["zbarimg", "--quiet", "--raw", "-Sbinary", picture.name],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
    )
sys.stdout.write(found.stdout.decode().replace("\r\n", "\n") or "nothing\n")
