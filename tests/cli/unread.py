"""unread.py COMMAND …: runs COMMAND with its output into a pipe that nobody reads.

The reading end is closed before the command starts: in a shell's pipeline the reader may
still be there when the command writes, and then nothing is found out.
"""

import os
import subprocess
import sys

reader, writer = os.pipe()
os.close(reader)
sys.exit(subprocess.call(sys.argv[1:], stdout=writer))
