# The shipped chains are printed as the form of one's own file, which krug reads over them.
$ krug config --chains | sed "1,3!d"
  # What opens by itself, and when. Your own file, chains in the folder of the configuration,
  # is read after this one in the same form and needs only what differs: a [section] changes
  # the step of its name or adds one, "off = yes" takes one away.
! Your own file is ~/.config/krug/chains.
$ krug config --chains | grep -x "\[thank-you\]"
  [thank-you]
! Your own file is ~/.config/krug/chains.
$ mkdir -p .config/krug
$ krug config --chains >.config/krug/chains
! Your own file is ~/.config/krug/chains.
$ krug config --chains | cmp - .config/krug/chains
! Your own file is ~/.config/krug/chains.

# A mistake is told with file and line.
$ printf '[first-follow-up]\nopens = 1w\ncloses = soon\n' >.config/krug/chains
$ krug config --chains
! krug: ~/.config/krug/chains, line 3: “soon” is no span of time; write it like 24h, 2w, date + 2wd else 10wd. Until it is corrected, the shipped chains are used.
? 1
$ krug config --chains limit.day
! krug: --chains stands alone.
! Usage: krug config [--json] [--reset] [NAME [VALUE]] | --chains
! “krug help config” tells more.
? 2
