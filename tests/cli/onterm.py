"""onterm.py COLUMNS COMMAND …: runs the command with its output on a terminal of that width
and prints what the terminal got, ESC shown as ^[; the exit status is that of the command."""
import fcntl
import os
import pty
import struct
import sys
import termios

pid, fd = pty.fork()
if pid == 0:
    size = struct.pack("HHHH", 24, int(sys.argv[1]), 0, 0)
    fcntl.ioctl(1, termios.TIOCSWINSZ, size)
    os.execvp(sys.argv[2], sys.argv[2:])
got = b""
while True:
    try:
        piece = os.read(fd, 65536)
    except OSError:
        break
    if not piece:
        break
    got += piece
sys.stdout.buffer.write(got.replace(b"\r\n", b"\n").replace(b"\x1b", b"^["))
sys.stdout.flush()
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
