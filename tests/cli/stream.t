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

# Who is forgotten while a slow reader reads is left out; the rest is whole.
$ long=$(printf 'x%.0s' $(seq 500)); for i in $(seq 200); do printf 'BEGIN:VCARD\nVERSION:3.0\nFN:Anna%03d %s\nEND:VCARD\n' $i $long; done >people.vcf
$ export KRUG_BOOK=long.krug; krug import people.vcf --yes
! In the file: 200 new, 0 joined, 0 unchanged, 0 skipped.
! Imported: 200 new, 0 joined, 0 unchanged, 0 skipped. krug undo takes it back.
$ ids() { grep -o '"who_id":[0-9]*\|^]'; }; krug agenda --days 300 --json | ids >all; last=$(tail -n 2 all | sed -n 's/.*://p')
$ krug agenda --days 300 --json | { head -c 100 >out; krug forget --yes "#$last" 2>out; cat; } | ids | tail -n 1
  ]
