# Events and cards in folders: what is written, read back, told; nothing is lost.
$ krug --now 2026-11-21T18:00:00+03:00 demo --save book.krug
! The sample book was written to book.krug.
$ export KRUG_BOOK=book.krug KRUG_NOW=2026-11-21T18:00:00+03:00
$ krug sync
! krug: No folder is set: krug config calendar.vdir FOLDER, or contacts.vdir.
? 1
$ krug config calendar.vdir "$PWD/cal"; krug config contacts.vdir "$PWD/con"
! calendar.vdir = ~/cal (machine)
! contacts.vdir = ~/con (machine)
$ krug sync --dry-run; ls
  book.krug
! Files to write: 117, to remove: 0.
$ krug sync
! Files written: 117, removed: 0.
$ krug sync
! Files written: 0, removed: 0.
# One item a file, and no file without a name of its own; nothing else lies there.
$ ls cal | wc -l; ls con | wc -l; ls -A cal con | grep 'tmp\|conflict' | wc -l
  79
  38
  0
# A command writes the files of what it changes, and these alone.
$ touch -d 2020-01-01 con/*.vcf
$ krug sync
! Files written: 0, removed: 0.
$ krug edit Ryabov --city Tomsk
! #17 Kirill Ryabov · Waiting for their answer until 1 dec.
$ find con -name '*.vcf' -newermt 2021-01-01 | wc -l; grep -l Tomsk con/* | wc -l
  1
  1
# How a tag is spelt stands in the cards of all who wear it.
$ grep -l 'CATEGORIES:.*rust' con/* | wc -l; krug tag --rename rust Rust; grep -l 'CATEGORIES:.*Rust' con/* | wc -l; krug undo; grep -l 'CATEGORIES:.*rust' con/* | wc -l
  6
  6
  6
! The tag rust is now Rust
! Undone: Tag renamed: rust → Rust
# A phone moves a reminder, another one is deleted, a number is corrected: one change.
$ f=$(grep -l 'SUMMARY:Grigory Sobolev: get in touch' cal/*)
$ sed -i 's/^DTSTART:........T......Z/DTSTART:20261208T130000Z/; s/^DTEND:........T......Z/DTEND:20261208T133000Z/; s/^STATUS/X-PHONE:a\\,b\r\nSTATUS/' $f
$ rm $(grep -l 'SUMMARY:Fyodor Lapin: get in touch' cal/*)
$ c=$(grep -l 'FN:Kirill Ryabov' con/*)
$ sed -i 's/k.ryabov@example.com/kirill@new.example/; s/^FN:/TEL;TYPE=CELL:+7 999 000-00-00\r\nX-RING:a\\;b\r\nFN:/' $c
$ krug sync --dry-run
  moved there: Grigory Sobolev: get in touch: 8 December 2026
      when: 16 December 2026, 10:00 → 8 December 2026, 16:00
  changed there: Kirill Ryabov
      phone: nothing → +7 999 000-00-00
      e-mail: k.ryabov@example.com → kirill@new.example
  deleted there: Fyodor Lapin: get in touch
! Files to write: 0, to remove: 0.
! What was deleted there stays in the book. If it is to go here as well: krug remind done or drop, krug archive; krug sync --restore writes it there again.
$ krug sync
  moved there: Grigory Sobolev: get in touch: 8 December 2026
      when: 16 December 2026, 10:00 → 8 December 2026, 16:00
  changed there: Kirill Ryabov
      phone: nothing → +7 999 000-00-00
      e-mail: k.ryabov@example.com → kirill@new.example
  deleted there: Fyodor Lapin: get in touch
! Files written: 2, removed: 0.
! What was deleted there stays in the book. If it is to go here as well: krug remind done or drop, krug archive; krug sync --restore writes it there again.
$ krug show Sobolev | grep regular; krug show Ryabov | grep 'mail\|phone'
    56   8 dec   regular contact
  e-mail           kirill@new.example
  phone            +7 999 000-00-00 (mobile)
    17 nov  →  e-mail      Could I talk to somebody of the team?
    28 aug  ←  e-mail      sent the description of the role -vacancy
$ grep -h 'X-PHONE\|DTSTART' $f | tr -d '\r'; grep -h 'X-RING\|TEL\|EMAIL' $c | tr -d '\r'
  DTSTART:20261208T130000Z
  X-PHONE:a\,b
  TEL;TYPE=CELL:+7 999 000-00-00
  X-RING:a\;b
  EMAIL;TYPE=INTERNET:kirill@new.example
$ krug sync --json
  {"written":0,"removed":0,"conflicts":0,"items":[]}
$ krug history | head -2
  21 nov 18:00  Read back from folders
  21 nov 18:00  Changed: Kirill Ryabov
# Undo takes all of it back, and the files follow by themselves; foreign lines stay.
$ krug undo
! Undone: Read back from folders
$ krug sync
! Files written: 0, removed: 0.
$ grep -h 'X-PHONE\|DTSTART' $f | tr -d '\r'; grep -h 'X-RING\|TEL\|EMAIL' $c | tr -d '\r'
  DTSTART:20261216T070000Z
  X-PHONE:a\,b
  X-RING:a\;b
  EMAIL;TYPE=INTERNET:k.ryabov@example.com
# What was deleted there comes back when asked for.
$ krug sync --restore; grep -l 'SUMMARY:Fyodor Lapin: get in touch' cal/* | wc -l
  1
! Files written: 1, removed: 0.
# Both sides move the same: krug's stands, the other one is kept.
$ sed -i 's/^DTSTART:........T......Z/DTSTART:20261209T130000Z/' $f
$ krug log Sobolev -d both -c meeting "a walk"
! #27 Grigory Sobolev · In touch lately; next from 21 feb 2027.
$ krug sync
  conflict: Grigory Sobolev: get in touch: changed on both sides; krug's stands, the other one is kept
! Files written: 1, removed: 0.
! 1 conflict is to be decided: krug sync --conflicts shows both sides.
$ grep -h DTSTART $f $f.conflict | tr -d '\r'
  DTSTART:20270222T070000Z
  DTSTART:20261209T130000Z
# A deadline in hours is not moved by a phone.
$ f=$(grep -l 'SUMMARY:Denis Morozov: ask for feedback' cal/*)
$ sed -i 's/^DTSTART:........T......Z/DTSTART:20261209T130000Z/' $f
$ krug sync | cut -c1-99
  conflict: Denis Morozov: ask for feedback: the book cannot take that; krug's stands, the other one 
! Files written: 1, removed: 0.
! 2 conflicts are to be decided: krug sync --conflicts shows both sides.
# Another name is kept, a second file of one UID is left alone, and so is a foreign event.
$ mv $c con/renamed.vcf; cp con/renamed.vcf con/second.vcf
$ printf 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nSUMMARY:Dentist\nEND:VEVENT\nEND:VCALENDAR\n' >cal/x.ics
$ krug sync; krug edit Ryabov --city Omsk
  a second file of the same, left alone: second.vcf
! Files written: 0, removed: 0.
! 2 conflicts are to be decided: krug sync --conflicts shows both sides.
! #17 Kirill Ryabov · Waiting for their answer until 1 dec.
$ grep -l Omsk con/*; cat cal/x.ics
  con/renamed.vcf
  BEGIN:VCALENDAR
  BEGIN:VEVENT
  UID:x
  SUMMARY:Dentist
  END:VEVENT
  END:VCALENDAR
$ rm con/second.vcf
# Of a card everything comes back that the book has a place for, and only that: a job as a
# line of the history, a birthday, a city, tags; a street and a department stay there.
$ c=con/renamed.vcf; grep 'ORG\|TITLE\|ADR\|BDAY\|CATEG\|NICK' $c | tr -d '\r'
  ORG:Kvant
  TITLE:Team lead
  ADR:;;;Omsk;;;
  CATEGORIES:databases
$ sed -i '/^ORG/d; /^TITLE/d; /^ADR/d; /^BDAY/d; /^CATEG/d; s/^TZ.*/TZ:Asia\/Omsk\r/; s/^FN:/ORG:Nordwind;Platform\r\nTITLE:Head of hiring\r\nBDAY:--0229\r\nADR:;;Lenina 1;Tver;;;\r\nCATEGORIES:phone,rust\r\nNICKNAME:Kira\r\nFN:/' $c
$ krug sync; krug show Ryabov | grep -i 'nordwind\|until\|nick\|city\|birth\|tags\|zone'
  changed there: Kirill Ryabov
      nickname: nothing → Kira
      job: Kvant, Team lead → Nordwind GmbH, Head of hiring
      birthday: nothing → 29 February
      address: Omsk → Tver
      time zone: Asia/Novosibirsk → Asia/Omsk
      tags: databases → phone, rust
  Waiting for their answer until 1 dec.
  works            Head of hiring, Nordwind GmbH (2026-11-21 –)
  birthday         29 February
  tags             phone rust
  nickname         Kira
  city             Tver
  time zone        Asia/Omsk
! Files written: 1, removed: 0.
! 2 conflicts are to be decided: krug sync --conflicts shows both sides.
$ grep 'ORG\|TITLE\|ADR\|BDAY\|CATEG\|NICK\|POSIT' $c | tr -d '\r'; krug sync
  ORG:Nordwind;Platform
  TITLE:Head of hiring
  BDAY:--0229
  ADR:;;Lenina 1;Tver;;;
  CATEGORIES:phone,rust
  NICKNAME:Kira
! Files written: 0, removed: 0.
! 2 conflicts are to be decided: krug sync --conflicts shows both sides.
# What krug changes later is written without a conflict where both meant the same.
$ krug edit Ryabov --org Sibir --position Director --birthday 1985-02-28; krug sync
!   [x] new job of theirs · Kirill Ryabov · 21 nov–24 nov
! #17 Kirill Ryabov · They changed jobs: congratulate, update the data (3 d left)
! Files written: 1, removed: 0.
! 2 conflicts are to be decided: krug sync --conflicts shows both sides.
$ grep 'ORG\|TITLE\|ADR\|BDAY\|NICK\|POSIT' $c | tr -d '\r'; krug sync
  ORG:Sibir
  TITLE:Director
  X-KRUG-POSITION:Nordwind GmbH;Head of hiring;2026-11-21;2026-11-21
  X-KRUG-POSITION:Kvant;Team lead;2025-02;2026-11-21
  BDAY:19850228
  ADR:;;Lenina 1;Tver;;;
  NICKNAME:Kira
! Files written: 0, removed: 0.
! 2 conflicts are to be decided: krug sync --conflicts shows both sides.
# What is said there in a form the book does not know takes nothing away.
$ sed -i 's/^BDAY.*/BDAY:spring\r/; s/^TZ.*/TZ:Middle-earth\r/' $c; krug sync; krug show Ryabov | grep -i 'birth\|zone\|city'
  birthday         28 February 1985
  city             Tver
  time zone        Asia/Omsk
! Files written: 0, removed: 0.
! 2 conflicts are to be decided: krug sync --conflicts shows both sides.
# What cannot be read is named with its reason and holds nothing else up.
$ printf 'BEGIN:VCALENDAR\n\377' >cal/bytes.ics; : >con/nothing.vcf; c=con/renamed.vcf
$ rm "$c"; mkdir "$c"; sed -i 's/^FN:/X-RING:c\r\nFN:/' con/[0-8]*; krug sync
  left alone: bytes.ics: not a text in UTF-8
  left alone: nothing.vcf: there is no card in it
  left alone: renamed.vcf: this is no ordinary file
! Files written: 0, removed: 0.
! 2 conflicts are to be decided: krug sync --conflicts shows both sides.
! krug: 3 files were left alone; everything else is in step.
? 1
$ rm cal/bytes.ics con/nothing.vcf; krug sync --json | grep -o '"file.*","uid'
  "file":"renamed.vcf","uid
! krug: 1 file was left alone; everything else is in step.
$ rmdir "$c"; krug sync; krug sync --restore
  deleted there: Kirill Ryabov
! Files written: 0, removed: 0.
! What was deleted there stays in the book. If it is to go here as well: krug remind done or drop, krug archive; krug sync --restore writes it there again.
! 2 conflicts are to be decided: krug sync --conflicts shows both sides.
! Files written: 1, removed: 0.
! 2 conflicts are to be decided: krug sync --conflicts shows both sides.
# Nor does one that cannot be written.
$ c=$(grep -l 'FN:Kirill Ryabov' con/*.vcf); mkdir "$c.tmp"; krug edit Ryabov --city Perm; krug edit Sobolev --city Perm
! #17 Kirill Ryabov · They changed jobs: congratulate, update the data (3 d left)
! #27 Grigory Sobolev · In touch lately; next from 21 feb 2027.
$ krug sync | sed "s|$PWD|~|; s|con/.*vcf|con/X.vcf|"; grep -l Perm con/*.vcf | wc -l; rmdir "$c.tmp"; krug sync; grep -l Perm con/*.vcf | wc -l
  left alone: 01977293-f34a-4ee2-85cf-f9d9e8fa450d.vcf: ~/con/X.vcf: Is a directory. What is there still stands.
  1
  2
! Files written: 0, removed: 0.
! 2 conflicts are to be decided: krug sync --conflicts shows both sides.
! krug: 1 file was left alone; everything else is in step.
! Files written: 1, removed: 0.
! 2 conflicts are to be decided: krug sync --conflicts shows both sides.
# An empty folder is a lost one.
$ mv con away; mkdir con; krug sync
! krug: ~/con is empty, and 38 items were in it. Is it the right folder? krug sync --restore writes them again.
? 1
$ rmdir con; mv away con; krug sync
! Files written: 0, removed: 0.
! 2 conflicts are to be decided: krug sync --conflicts shows both sides.
# Another book does not mix with what lies there.
$ krug --book other.krug add Zoe; krug --book other.krug sync
! #1 Zoe · Never in touch; the first day is 23 nov.
! krug: What lies in ~/cal is of another book. Choose another folder, or bring that book here by krug restore, or its people by krug import.
? 1
$ krug --book other.krug add Yan; ls cal/*.ics | wc -l; grep -l 'Zoe\|Yan' con/* | wc -l
  83
  0
! #2 Yan · Never in touch; the first day is 24 nov.
$ krug check
! The book is sound.
# Conflicts stay until they are decided, both sides of each to be seen.
$ krug sync --conflicts
  #4 Grigory Sobolev: get in touch · 21 November 2026
      when
          krug:  22 February 2027, 10:00
          phone: 9 December 2026, 16:00
  #5 Denis Morozov: ask for feedback · 21 November 2026
      when
          krug:  20 November 2026, 19:00
          phone: 9 December 2026, 16:00
! krug sync --take mine, theirs or both NUMBER decides, --all decides all; krug undo takes it back.
$ krug sync --conflicts --json | grep -o '"fields.*'
  "fields":[{"field":"when","mine":"22 February 2027, 10:00","theirs":"9 December 2026, 16:00","file_alone":false}]},
  "fields":[{"field":"when","mine":"20 November 2026, 19:00","theirs":"9 December 2026, 16:00","file_alone":false}]}
$ krug inbox | cut -c1-75
  #4  sat 21 nov        Grigory Sobolev: get in touch    Grigory Sobolev  min
  #5  sat 21 nov        Denis Morozov: ask for feedback  Denis Morozov    min
  #2  fri 20 nov 16:00  Manual: the draft                Yelena Fomina    log
  #1  thu 19 nov 11:00  Kvant: the team                  Kirill Ryabov    log
  #3  wed 25 nov 13:00  Lunch                            Pyotr Smirnov    to 
$ krug sync --take theirs 4; krug sync --take mine 5; krug sync; krug sync --conflicts
! Decided. krug undo takes it back.
! Decided. krug undo takes it back.
! Files written: 0, removed: 0.
! There is no conflict to decide.
$ krug sync now
! krug: “now” is one word too many for “krug sync”.
! Usage: krug sync [--dry-run | --write] [--restore] [--take-over] [--conflicts | --take SIDE {--all | NUMBER | WHO | FILE}…] [--json]
! “krug help sync” tells more.
? 2
