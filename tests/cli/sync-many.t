# Many conflicts are decided by one change: all about a file, about a person, or all.
$ krug --now 2026-11-21T18:00:00+03:00 demo --save book.krug
! The sample book was written to book.krug.
$ export KRUG_BOOK=book.krug KRUG_NOW=2026-11-21T18:00:00+03:00
$ krug inbox dismiss 1 2 3
! Dismissed: 3. krug undo takes them back.
$ krug config calendar.vdir "$PWD/cal"; krug config contacts.vdir "$PWD/con"; krug sync
! calendar.vdir = ~/cal (machine)
! contacts.vdir = ~/con (machine)
! Files written: 117, removed: 0.
$ clash() { c=$(grep -l "FN:.*$1" $dir/*.vcf); sed -i "s/^FN:/NICKNAME:$2 there\r\nFN:/" $c; mv $c away.vcf; krug edit $1 --nickname "$2 here" 2>/dev/null; mv away.vcf $c; }
$ dir=con; clash Ryabov Kir; clash Sobolev Grisha; clash Lapin Fedya; clash Morozov Den
$ f=$(grep -l 'SUMMARY:Fyodor Lapin: get in touch' cal/*); sed -i '/^ /d; s/^DESCRIPTION:F.*/DESCRIPTION:Ask about the boat\r/' $f
$ mv $f away.ics; krug log Lapin -d both -c meeting "a walk" 2>/dev/null; mv away.ics $f; krug sync
  conflict: Fyodor Lapin: get in touch: changed on both sides; krug's stands, the other one is kept
  conflict: Kirill Ryabov: changed on both sides; krug's stands, the other one is kept
  conflict: Fyodor Lapin: changed on both sides; krug's stands, the other one is kept
  conflict: Grigory Sobolev: changed on both sides; krug's stands, the other one is kept
  conflict: Denis Morozov: changed on both sides; krug's stands, the other one is kept
! Files written: 5, removed: 0.
! 5 conflicts are to be decided: krug sync --conflicts shows both sides.
$ krug sync --conflicts --json | grep -o '"file_alone.*'; krug sync --conflicts 2>&1 | grep '#\|place'
  "file_alone":true}]},
  "file_alone":false}]},
  "file_alone":false}]},
  "file_alone":false}]},
  "file_alone":false}]}
  #4 Fyodor Lapin: get in touch · 21 November 2026
      text · the book has no place for it
  #5 Kirill Ryabov · 21 November 2026
  #6 Fyodor Lapin · 21 November 2026
  #7 Grigory Sobolev · 21 November 2026
  #8 Denis Morozov · 21 November 2026
$ nick() { krug show $1 | sed -n 's/^nickname  *//p'; }
# By person: the card and the event of one, each with its own place.
$ krug sync --take theirs Lapin; nick Lapin; krug history | head -1; ls con cal | grep -c conflict
  Fedya there
  21 nov 18:00  Conflict decided: what the phone said: 2
  3
! 2 conflicts decided. krug undo takes that back.
! The book has no place for it, so it stands in the file alone: text.
$ krug undo; krug sync --conflicts 2>&1 | grep -c '#'; nick Lapin
  5
  Fedya here
! Undone: Conflict decided: what the phone said: 2
# By file, then all that is left; a row that is told twice counts once.
$ krug sync --take theirs "${c##*/}" Morozov; nick Morozov
  Den there
! Decided. krug undo takes it back.
$ krug sync --take theirs --all Ryabov; nick Ryabov; nick Sobolev; krug history | head -1; krug sync; ls con cal | grep -c conflict
  Kir there
  Grisha there
  21 nov 18:00  Conflict decided: what the phone said: 4
  0
! 4 conflicts decided. krug undo takes that back.
! The book has no place for it, so it stands in the file alone: text.
! Files written: 0, removed: 0.
? 1
$ krug undo; nick Ryabov; nick Sobolev; krug sync --conflicts 2>&1 | grep -c '#'
  Kir here
  Grisha here
  4
! Undone: Conflict decided: what the phone said: 4
$ krug sync --take mine --all; krug sync --take mine --all; krug sync --take both Ryabov
! 4 conflicts decided. krug undo takes that back.
! krug: There is no conflict to decide.
! krug: No conflict is about Ryabov. krug sync --conflicts shows them.
? 1
$ krug sync; krug check
! Files written: 0, removed: 0.
! The book is sound.
$ krug sync --all 2>&1 | head -1
  krug: --all goes with --take: say which side.
# Where the folder was set otherwise in between, what was put aside goes all the same.
$ clash Ryabov Kirill; krug sync 2>/dev/null; krug config contacts.vdir "$PWD/other"; krug sync --take theirs Ryabov; ls con | grep -c conflict
  conflict: Kirill Ryabov: changed on both sides; krug's stands, the other one is kept
  0
! contacts.vdir = ~/other (machine)
! Decided. krug undo takes it back.
? 1
$ krug config contacts.vdir "$PWD/con"; krug sync 2>/dev/null; krug sync --conflicts
! contacts.vdir = ~/con (machine)
! There is no conflict to decide.
# Where it is called otherwise, the question goes along with it.
$ clash Sobolev Gosha; krug sync 2>/dev/null; mv con cards; krug config contacts.vdir "$PWD/cards"; krug sync
  conflict: Grigory Sobolev: changed on both sides; krug's stands, the other one is kept
! contacts.vdir = ~/cards (machine)
! Files written: 0, removed: 0.
! 1 conflict is to be decided: krug sync --conflicts shows both sides.
$ krug sync --conflicts --json | grep -o '/cards/'; krug sync --take mine --all; ls cards | grep -c conflict; krug sync
  /cards/
  0
! Decided. krug undo takes it back.
! Files written: 0, removed: 0.
# A photo that was taken away there goes here as well; one that cannot be read stays.
$ c=$(grep -l 'FN:.*Ryabov' cards/*.vcf)
$ sed -i 's/^FN:/PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=\r\nFN:/' $c; krug sync; grep -c PHOTO $c
  changed there: Kirill Ryabov
      photo: nothing → a photo of 1 KB
  1
! Files written: 0, removed: 0.
$ sed -i 's/^PHOTO.*/PHOTO;VALUE=uri:https:\/\/photos.example\/1.png\r/' $c; krug sync; krug export vcf -o all.vcf Ryabov; grep -c PHOTO all.vcf
  1
! Files written: 0, removed: 0.
! 1 person was written to all.vcf.
$ sed -i '/^PHOTO/d' $c; krug sync; krug export vcf -o all.vcf Ryabov; grep -c PHOTO all.vcf; grep -c PHOTO $c
  changed there: Kirill Ryabov
      photo: a photo of 1 KB → nothing
  0
  0
! Files written: 0, removed: 0.
! 1 person was written to all.vcf.
? 1
$ krug undo; krug sync; grep -o '^PHOTO.*' $c | tr -d '\r'
  PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=
! Undone: Read back from folders
! Files written: 0, removed: 0.
# What waits for a folder that is not set any more is put away, said once and undone.
$ dir=cards; clash Sobolev Grisha; printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:zoe\r\nFN:Zoe Lind\r\nN:Lind;Zoe;;;\r\nEND:VCARD\r\n' >cards/zoe.vcf; krug sync 2>/dev/null
  conflict: Grigory Sobolev: changed on both sides; krug's stands, the other one is kept
  new there: Zoe Lind
$ krug config contacts.vdir "$PWD/other"; krug sync --dry-run 2>/dev/null | grep -c "put away"; krug sync; krug sync; krug inbox
  2
  put away, its folder is not set: Grigory Sobolev: ~/cards
  put away, its folder is not set: Zoe Lind: ~/cards
! contacts.vdir = ~/other (machine)
! Files written: 38, removed: 0.
! What waited for a folder that is not set any more was put away; krug undo asks about it again.
! Files written: 0, removed: 0.
! The inbox is empty: krug import CALENDAR.ics brings meetings with people you know.
$ krug undo; krug inbox; krug config contacts.vdir ''; krug config calendar.vdir ''; krug sync | sed "s|$PWD|~|"; krug sync
  #11  sat 21 nov  Grigory Sobolev  Grigory Sobolev  mine or theirs?
  #12  sat 21 nov  Zoe Lind                          new on the phone: take it?
  put away, its folder is not set: Grigory Sobolev: ~/cards
  put away, its folder is not set: Zoe Lind: ~/cards
! Undone: Asked no more: the folder is not set: 2
! contacts.vdir =  (machine)
! calendar.vdir =  (machine)
! Files written: 0, removed: 0.
! What waited for a folder that is not set any more was put away; krug undo asks about it again.
! krug: No folder is set: krug config calendar.vdir FOLDER, or contacts.vdir.
? 1
$ krug config contacts.vdir "$PWD/cards"; krug config calendar.vdir "$PWD/cal"; krug sync; krug sync --take mine --all; krug inbox dismiss 13; krug sync
  new there: Zoe Lind
! contacts.vdir = ~/cards (machine)
! calendar.vdir = ~/cal (machine)
! Files written: 0, removed: 0.
! New cards: krug inbox shows them, krug inbox add NUMBER brings one in, krug inbox dismiss NUMBER asks no more.
! 1 conflict is to be decided: krug sync --conflicts shows both sides.
! Decided. krug undo takes it back.
! Dismissed. krug undo takes it back.
! Files written: 0, removed: 0.
# Of two texts put aside about one event each stands in the file, whatever the other says.
$ f=$(grep -l 'SUMMARY:Fyodor Lapin: get in touch' cal/*.ics); sed -i '/^ /d; s/^DESCRIPTION:In.*/DESCRIPTION:Ask about the boat\r/' $f
$ mv $f away.ics; krug log Lapin -d both -c meeting "a lake" 2>/dev/null; mv away.ics $f; krug sync 2>/dev/null
  conflict: Fyodor Lapin: get in touch: changed on both sides; krug's stands, the other one is kept
$ sed -i 's/^SUMMARY:.*/SUMMARY:Fedya and the boat\r/' $f; mv $f away.ics; krug edit Lapin --family Lapinov 2>/dev/null; mv away.ics $f; krug sync 2>/dev/null
  conflict: Fyodor Lapinov: get in touch: changed on both sides; krug's stands, the other one is kept
$ krug sync --take theirs --all; grep -h '^SUMMARY\|^DESCRIPTION:Ask' $f | tr -d '\r'; ls cal | grep -c conflict; krug sync
  SUMMARY:Fedya and the boat
  DESCRIPTION:Ask about the boat
  DESCRIPTION:Ask about the boat
  0
! 2 conflicts decided. krug undo takes that back.
! The book has no place for it, so it stands in the file alone: title, text.
! Files written: 0, removed: 0.
# A new card that waits goes along with its folder as a conflict does, under its number.
$ printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:max\r\nFN:Max Lind\r\nN:Lind;Max;;;\r\nEND:VCARD\r\n' >cards/max.vcf; krug sync 2>/dev/null; krug inbox
  new there: Max Lind
  #16  sat 21 nov  Max Lind    new on the phone: take it?
$ mv cards people; krug config contacts.vdir "$PWD/people"; krug sync; krug inbox; krug inbox --json | grep -o '/people/max.vcf'
  #16  sat 21 nov  Max Lind    new on the phone: take it?
  /people/max.vcf
! contacts.vdir = ~/people (machine)
! Files written: 0, removed: 0.
