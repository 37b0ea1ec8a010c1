# The calendar file of this machine (calendar.path): written when it is named, and once by a
# command that changed something, only when something in the calendar changed, and never by
# another book.
$ krug demo --save demo.krug --lang en
! The sample book was written to demo.krug.
$ export KRUG_BOOK="$PWD/demo.krug"
$ krug config calendar.path "$PWD/cal.ics"
! calendar.path = ~/cal.ics (machine)
$ grep -c '^BEGIN:VEVENT' cal.ics; rm cal.ics; krug due --count; ls cal.ics
  79
  20
! ls: cannot access 'cal.ics': No such file or directory
? 2
$ krug remind add petrova 2026-12-01 "send the book"
! #3 Anna Petrova · 9 days late: the time ended on 12 nov.
$ grep -c '^BEGIN:VEVENT' cal.ics; grep -c 'send the book' cal.ics; stat -c %a cal.ics
  80
  1
  600
$ krug export ics -o all.ics; cmp cal.ics all.ics
! 80 events were written to all.ics.

# What the calendar does not show leaves the file alone; what it shows does not.
$ ls -i cal.ics >before; krug edit petrova --city Kazan; krug shelf add "A good book"; ls -i cal.ics | cmp - before
! #3 Anna Petrova · 9 days late: the time ended on 12 nov.
! #7 A good book · article
$ krug undo; krug undo; krug undo
! Undone: On the shelf: A good book
! Undone: Changed: Anna Petrova
! Undone: Reminder: Anna Petrova · send the book
$ grep -A1 'SUMMARY:krug: cancelled' cal.ics | grep -c STATUS:CANCELLED
  1
$ rm cal.ics; krug redo; grep -c 'send the book' cal.ics
  1
! Done again: Reminder: Anna Petrova · send the book

# The day passes: the next change rolls on what has passed.
$ KRUG_NOW=2026-12-05T18:00+03:00 krug shelf add "A better book" 2>/dev/null; grep -c 'Overdue since 1 December' cal.ics
  2

# Another book does not touch it; once the first is gone it may.
$ krug --book other.krug add "Anna Other"
! #1 Anna Other · Never in touch; the first day is 23 nov.
! krug: ~/cal.ics is the calendar of another book, ~/demo.krug. Choose another file for calendar.path, or use --book.
$ grep -c Other cal.ics
  0
? 1
$ mv demo.krug gone.krug; krug --book other.krug add "Boris Other" 2>/dev/null; grep -c 'SUMMARY:Boris Other' cal.ics
  1

# What fails is said, and the change is kept.
$ krug config calendar.path "$PWD/no/such/cal.ics"
! calendar.path = ~/no/such/cal.ics (machine)
$ krug --book other.krug add "Vera Other"
! #3 Vera Other · Never in touch; the first day is 25 nov.
! krug: ~/no/such/cal.ics could not be written: there is no folder ~/no/such. Make it, or choose another file.
$ krug --book other.krug list --json | grep -c Vera
  1
$ krug config calendar.path "$PWD/other.krug"
! calendar.path = ~/other.krug (machine)
$ krug --book other.krug add "Galina Other"
! #4 Galina Other · Never in touch; the first day is 26 nov.
! krug: ~/other.krug is the book itself. Choose another file.
$ krug --book other.krug check
! The book is sound.
