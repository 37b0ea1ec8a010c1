# A copy of a book knows the same folders, and leaves them to the one that syncs them.
$ krug --now 2026-11-21T18:00:00+03:00 demo --save book.krug
! The sample book was written to book.krug.
$ export KRUG_BOOK=book.krug KRUG_NOW=2026-11-21T18:00:00+03:00
$ krug config calendar.vdir "$PWD/cal"; krug config contacts.vdir "$PWD/con"; cp book.krug early.krug; krug sync
! calendar.vdir = ~/cal (machine)
! contacts.vdir = ~/con (machine)
! Files written: 117, removed: 0.
$ krug backup copy.krug; krug --book copy.krug edit Ryabov --city Perm; grep -l Perm con/* | wc -l
  0
! The book was copied to copy.krug.
! #17 Kirill Ryabov · Waiting for their answer until 1 dec.
! krug: ~/cal is synced with another copy of this book, ~/book.krug. Go on with that one, choose another folder for this one, or let it take over: krug sync --take-over.
$ krug --book copy.krug sync; krug --book copy.krug sync --dry-run; krug --book early.krug sync
! krug: ~/cal is synced with another copy of this book, ~/book.krug. Go on with that one, choose another folder for this one, or let it take over: krug sync --take-over.
! krug: ~/cal is synced with another copy of this book, ~/book.krug. Go on with that one, choose another folder for this one, or let it take over: krug sync --take-over.
! krug: ~/cal is synced with another copy of this book, ~/book.krug. Go on with that one, choose another folder for this one, or let it take over: krug sync --take-over.
? 1
$ krug sync; krug edit Ryabov --city Tomsk; grep -l Tomsk con/* | wc -l
  1
! Files written: 0, removed: 0.
! #17 Kirill Ryabov · Waiting for their answer until 1 dec.
# By another name it is the same book; one that was moved takes its folders along.
$ ln -s book.krug link.krug; krug --book link.krug sync; mv book.krug moved.krug; rm link.krug; krug --book moved.krug sync
! Files written: 0, removed: 0.
! Files written: 0, removed: 0.
$ krug --book copy.krug sync --take-over; grep -l 'Perm\|Tomsk' con/* | wc -l; krug --book moved.krug sync
  conflict: Kirill Ryabov: changed on both sides; krug's stands, the other one is kept
  2
! Files written: 1, removed: 0.
! 1 conflict is to be decided: krug sync --conflicts shows both sides.
! krug: ~/cal is synced with another copy of this book, ~/copy.krug. Go on with that one, choose another folder for this one, or let it take over: krug sync --take-over.
? 1
$ krug --book copy.krug sync; krug --book moved.krug sync --take-over
  changed there: Kirill Ryabov
      address: Tomsk → Perm
! Files written: 0, removed: 0.
! 1 conflict is to be decided: krug sync --conflicts shows both sides.
! Files written: 0, removed: 0.
! 1 conflict is to be decided: krug sync --conflicts shows both sides.
