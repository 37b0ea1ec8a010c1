# A full disk or a reader that went away is said, and is exit 1.
$ krug demo --save demo.krug --lang en
! The sample book was written to demo.krug.
$ export KRUG_BOOK=demo.krug
$ krug list >/dev/full
! krug: Not everything could be written to standard output: No space left on device.
? 1
$ krug list --json >/dev/full
! krug: Not everything could be written to standard output: No space left on device.
? 1
$ krug due >/dev/full
! krug: Not everything could be written to standard output: No space left on device.
? 1
$ krug help >/dev/full
! krug: Not everything could be written to standard output: No space left on device.
? 1
$ krug export json >/dev/full
! krug: Not everything could be written to standard output: No space left on device.
? 1
$ unread krug list --json
! krug: Not everything could be written to standard output: Broken pipe.
? 1
$ krug list >&-
! krug: Not everything could be written to standard output: Bad file descriptor.
? 1

# Words come where they were said, in the middle of nothing.
$ krug share "#3" --qr 2>&1 | tail -n 1
  The code holds “Anna Petrova.vcf” itself; nothing goes over the network.
