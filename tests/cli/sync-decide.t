# What folders say otherwise than the book waits until it is decided; so do new cards.
$ krug --now 2026-11-21T18:00:00+03:00 demo --save book.krug
! The sample book was written to book.krug.
$ export KRUG_BOOK=book.krug KRUG_NOW=2026-11-21T18:00:00+03:00
$ krug inbox dismiss 1 2 3
! Dismissed: 3. krug undo takes them back.
$ krug config calendar.vdir "$PWD/cal"; krug config contacts.vdir "$PWD/con"
! calendar.vdir = ~/cal (machine)
! contacts.vdir = ~/con (machine)
$ krug sync; krug sync --conflicts
! Files written: 117, removed: 0.
! There is no conflict to decide.
$ c=$(grep -l 'FN:Kirill Ryabov' con/*)
# A number was given here and there: krug's stands, both are asked about.
$ sed -i 's/^FN:/TEL;TYPE=CELL:+7 999 000-00-00\r\nNICKNAME:Kir\r\nX-RING:a\r\nFN:/' $c
$ krug sync --dry-run >/dev/null; mv $c away.vcf
! Files to write: 0, to remove: 0.
$ krug edit Ryabov --phone "+7 916 111-11-11" --nickname Kira; mv away.vcf $c; krug sync
  conflict: Kirill Ryabov: changed on both sides; krug's stands, the other one is kept
! #17 Kirill Ryabov · Waiting for their answer until 1 dec.
! Files written: 1, removed: 0.
! 1 conflict is to be decided: krug sync --conflicts shows both sides.
$ krug sync --conflicts; grep -h 'TEL\|NICK\|X-RING' $c | tr -d '\r'; ls con | grep conflict | wc -l
  #4 Kirill Ryabov · 21 November 2026
      nickname
          krug:  Kira
          phone: Kir
      phone
          krug:  +7 916 111-11-11
          phone: +7 999 000-00-00
  TEL:+7 916 111-11-11
  NICKNAME:Kira
  X-RING:a
  1
! krug sync --take mine, theirs or both NUMBER decides, --all decides all; krug undo takes it back.
# Both: the numbers stand beside each other, the nickname that found no place is a note.
$ krug sync --take both 4; ls con | grep conflict | wc -l
  0
! Decided. krug undo takes it back.
$ krug show Ryabov | grep 'phone\|nick\|Kir$'; grep -h 'TEL\|NICK\|X-RING' $c | tr -d '\r'
  phone            +7 916 111-11-11
  phone            +7 999 000-00-00 (mobile)
  nickname         Kira
  On the phone, 21 November 2026:
  nickname: Kir
  TEL:+7 916 111-11-11
  TEL;TYPE=CELL:+7 999 000-00-00
  NICKNAME:Kira
  X-RING:a
$ krug history | head -2; krug sync
  21 nov 18:00  Conflict decided: both kept: Kirill Ryabov
  21 nov 18:00  Found in folders
! Files written: 0, removed: 0.
# It is taken back as a whole, and asked about again.
$ krug undo; krug show Ryabov | grep 'phone \|nick\|Kir$'; krug sync --conflicts | head -1
  phone            +7 916 111-11-11
  nickname         Kira
  #4 Kirill Ryabov · 21 November 2026
! Undone: Conflict decided: both kept: Kirill Ryabov
! krug sync --take mine, theirs or both NUMBER decides, --all decides all; krug undo takes it back.
$ krug sync --take theirs '#4'; krug show Ryabov | grep 'phone \|nick'; grep -h 'TEL\|NICK' $c | tr -d '\r'
  phone            +7 999 000-00-00
  nickname         Kir
  TEL:+7 999 000-00-00
  NICKNAME:Kir
! Decided. krug undo takes it back.
# Undone, it waits until it is decided, whatever was synced in between.
$ krug undo; krug sync; krug sync --take mine 4; krug show Ryabov | grep 'phone \|nick'; krug sync
  phone            +7 916 111-11-11
  nickname         Kira
! Undone: Conflict decided: what the phone said: Kirill Ryabov
! Files written: 0, removed: 0.
! 1 conflict is to be decided: krug sync --conflicts shows both sides.
! Decided. krug undo takes it back.
! Files written: 0, removed: 0.
$ krug sync --take mine 4
! krug: This has been answered already.
? 1
$ krug sync --take hers 4
! krug: --take takes one of: mine, theirs, both; not “hers”.
! Usage: krug sync [--dry-run | --write] [--restore] [--take-over] [--conflicts | --take SIDE {--all | NUMBER | WHO | FILE}…] [--json]
! “krug help sync” tells more.
? 2
$ krug sync --take mine
! krug: Tell the number of a conflict, whom or which file it is about, or --all; krug sync --conflicts shows them.
! Usage: krug sync [--dry-run | --write] [--restore] [--take-over] [--conflicts | --take SIDE {--all | NUMBER | WHO | FILE}…] [--json]
! “krug help sync” tells more.
? 2
$ krug sync --take mine one
! krug: Nobody in the book is called “one”.
? 1
# The words of an event have no place in the book: theirs stay in the file.
$ f=$(grep -l 'SUMMARY:Fyodor Lapin: get in touch' cal/*)
$ sed -i '/^ /d; s/^DESCRIPTION:F.*/DESCRIPTION:Ask about the boat\r/' $f; mv $f away.ics
$ krug log Lapin -d both -c meeting "a walk"; mv away.ics $f; krug sync; krug sync --conflicts | cut -c1-70
  conflict: Fyodor Lapin: get in touch: changed on both sides; krug's stands, the other one is kept
  #5 Fyodor Lapin: get in touch · 21 November 2026
      text · the book has no place for it
          krug:  In touch last on 21 November 2026; from 21 January 2027
          phone: In touch last on 11 September 2026; from 11 November 20
! #36 Fyodor Lapin · In touch lately; next from 21 jan 2027.
! Files written: 1, removed: 0.
! 1 conflict is to be decided: krug sync --conflicts shows both sides.
! krug sync --take mine, theirs or both NUMBER decides, --all decides all; krug undo takes it back.
$ krug sync --take theirs 5; grep -A1 DESCRIPTION $f | head -1 | tr -d '\r'; krug sync; krug sync
  DESCRIPTION:In touch last on 11 September 2026\; from 11 November 2026 to 
! Decided. krug undo takes it back.
! The book has no place for it, so it stands in the file alone: text.
! Files written: 0, removed: 0.
! Files written: 0, removed: 0.
# A card that was made on the phone is offered; one that is not wanted is asked about once.
$ printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:one\r\nFN:Zoe Lind\r\nN:Lind;Zoe;;;\r\nTEL:+7 900 123-45-67\r\nORG:Nordwind;Sea\r\nX-PHONE:a\\,b\r\nEND:VCARD\r\n' >con/phone-1.vcf
$ sed 's/UID:one/UID:two/; s/Zoe/Yan/g' con/phone-1.vcf >con/phone-2.vcf; cp con/phone-1.vcf was.vcf
$ krug sync; krug sync; krug inbox
  new there: Zoe Lind
  new there: Yan Lind
  #6  sat 21 nov  Zoe Lind    new on the phone: take it?
  #7  sat 21 nov  Yan Lind    new on the phone: take it?
! Files written: 0, removed: 0.
! New cards: krug inbox shows them, krug inbox add NUMBER brings one in, krug inbox dismiss NUMBER asks no more.
! Files written: 0, removed: 0.
$ krug inbox log 6
! krug: This is no meeting: there is nothing to log.
? 1
$ krug inbox add 6; krug inbox dismiss 7; krug inbox; krug show Zoe | grep 'phone\|works'
  works  Nordwind GmbH
  phone  +7 900 123-45-67
! #41 Zoe Lind · Never in touch; the first day is 3 dec.
! Dismissed. krug undo takes it back.
! The inbox is empty: krug import CALENDAR.ics brings meetings with people you know.
$ krug sync; cmp con/phone-1.vcf was.vcf; ls con | grep -c .; grep -l Zoe con/*
  40
  con/phone-1.vcf
! Files written: 0, removed: 0.
# What changes there or here goes on from what both agreed about.
$ sed -i 's/123-45-67/765-43-21/' con/phone-1.vcf; krug sync; krug edit Zoe --city Riga; grep 'TEL\|ADR\|ORG\|X-PHONE' con/phone-1.vcf | tr -d '\r'
  changed there: Zoe Lind
      phone: +7 900 123-45-67 → +7 900 765-43-21
  TEL:+7 900 765-43-21
  ORG:Nordwind;Sea
  X-PHONE:a\,b
  ADR:;;;Riga;;;
! Files written: 1, removed: 0.
! #41 Zoe Lind · Never in touch; the first day is 3 dec.
# Taking it back leaves the card on the phone alone and asks again.
$ krug undo; krug undo; krug undo; krug undo; krug sync; krug inbox; grep -c . con/phone-1.vcf
  #6  sat 21 nov  Zoe Lind    new on the phone: take it?
  #7  sat 21 nov  Yan Lind    new on the phone: take it?
  9
! Undone: Changed: Zoe Lind
! Undone: Read back from folders
! Undone: Dismissed from the inbox: Yan Lind
! Undone: Card taken: Zoe Lind
! Files written: 1, removed: 0.
# An address book is brought in by an import; its cards are not written a second time.
$ for i in $(seq 60); do sed "s/UID:two/UID:n$i/; s/Yan/Nils$i/g; s/123-45-67/555-00-$((i + 10))/" con/phone-2.vcf >con/nils-$i.vcf; done; ls con | wc -l
  100
$ krug sync | sed "s|$PWD|~|"; krug import con --yes | tail -1; krug sync | sed "s|$PWD|~|"; ls con | wc -l; krug sync
  new there: 60 new cards: krug import ~/con
  100
! Files written: 0, removed: 0.
! In the file: 62 new, 1 joined, 37 unchanged, 0 skipped.
! Imported: 62 new, 1 joined, 37 unchanged, 0 skipped. krug undo takes it back.
! Files written: 0, removed: 0.
! Files written: 0, removed: 0.
$ krug check
! The book is sound.
# Who is forgotten lies nowhere any more, not even put aside.
$ c=$(grep -l 'FN:Kirill Ryabov' con/*); sed -i 's/^FN:/NICKNAME:Kirsan\r\nFN:/' $c; mv $c away.vcf
$ krug edit Ryabov --nickname Kirusha; mv away.vcf $c; krug sync; grep -l Ryabov -r con | wc -l
  conflict: Kirill Ryabov: changed on both sides; krug's stands, the other one is kept
  2
! #17 Kirill Ryabov · Waiting for their answer until 1 dec.
! Files written: 1, removed: 0.
! 1 conflict is to be decided: krug sync --conflicts shows both sides.
$ krug forget Ryabov --yes; krug sync; grep -l Ryabov -r con | wc -l; krug sync --conflicts
  0
! Forgotten: Kirill Ryabov. Copies made by “krug backup” still know them.
! Files written: 2, removed: 1.
! There is no conflict to decide.
