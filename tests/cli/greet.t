# Holidays: who is greeted on them, the letters of one onto the pile, undone as a whole.
$ krug --now 2026-12-28T18:00:00+03:00 demo --save book.krug
! The sample book was written to book.krug.
$ export KRUG_BOOK=book.krug KRUG_NOW=2026-12-28T18:00:00+03:00
$ krug greet | head -4
  new-year                fri 1 jan 2027   New Year
  orthodox-christmas      thu 7 jan 2027   Orthodox Christmas
  science-day             mon 8 feb 2027   Russian Science Day
  defender-day            tue 23 feb 2027  Defender of the Fatherland Day
$ krug greet new-year
  New Year · fri 1 jan 2027
! Nobody is greeted then: krug greet new-year WHO marks somebody.
$ krug greet new-year Petrova Nobody
! krug: Nobody in the book is called “Nobody”.
? 1
$ krug greet new-year Petrova "Ivan Li"
! Anna Petrova will be greeted: New Year
! Ivan Li will be greeted: New Year
$ krug undo
! Undone: Greeted on a holiday: Anna Petrova, Ivan Li · New Year
$ krug greet new-year
  New Year · fri 1 jan 2027
! Nobody is greeted then: krug greet new-year WHO marks somebody.
$ krug greet "new y" "Ivan Li" Petrova
! Ivan Li will be greeted: New Year
! Anna Petrova will be greeted: New Year
$ krug greet new-year
  New Year · fri 1 jan 2027
    #1 Ivan Li · to be greeted
    #3 Anna Petrova · to be greeted
$ krug greet --remove new-year Petrova
! Anna Petrova is not greeted: New Year
$ krug undo
! Undone: No longer greeted on a holiday: Anna Petrova · New Year
$ krug greet new-year --pile
! 2 letters on the pile.
$ krug greet new-year --json
  {"id":"new-year","title":"New Year","day":"2027-01-01","now":true,"marked":2,"left":0,"people":[{"id":1,"name":"Ivan Li","letter":4,"state":"piled"},{"id":3,"name":"Anna Petrova","letter":5,"state":"piled"}]}
$ krug greet new-year --pile
! Nobody is left to be greeted.
$ krug undo
! Undone: Greetings on the pile: New Year
$ krug greet | head -3
  new-year                fri 1 jan 2027   New Year                               2 of 2 to be greeted
  orthodox-christmas      thu 7 jan 2027   Orthodox Christmas
  science-day             mon 8 feb 2027   Russian Science Day
$ krug --lang ru greet новый
  Новый год · пт 1 янв 2027
    #1 Ivan Li · поздравить
    #3 Anna Petrova · поздравить
$ krug history | head -4
  28 dec 18:00  Greetings on the pile: New Year           undone
  28 dec 18:00  Greeted on a holiday: Ivan Li, Anna Petrova · New Year
  28 dec 18:00  Sample book
# What is no holiday, and what may be several.
$ krug greet ramadan | head -1
! krug: “ramadan” is no holiday of krug; these there are:
!   new-year  New Year
!   orthodox-christmas  Orthodox Christmas
!   science-day  Russian Science Day
!   defender-day  Defender of the Fatherland Day
!   womens-day  International Women's Day
!   design-day  World Design Day
!   labour-day  Labour Day, 1 May
!   victory-day  Victory Day
!   hr-day  International HR Day
!   personnel-day  Personnel Officer's Day in Russia
!   entrepreneur-day  Entrepreneur's Day in Russia
!   russia-day  Russia Day
!   sysadmin-day  System Administrator Appreciation Day
!   tester-day  Tester's Day
!   programmer-day  Programmer's Day
!   hr-manager-day  HR Manager's Day in Russia
!   recruiter-day  Recruiter's Day in Russia
!   translation-day  International Translation Day
!   teacher-day  Teachers' Day
!   project-management-day  International Project Management Day
!   economist-day  Economist's Day in Russia
!   accountant-day  Accountant's Day in Russia
!   thanksgiving  Thanksgiving
!   banker-day  Banker's Day in Russia
!   lawyer-day  Lawyer's Day in Russia
!   christmas  Christmas
$ krug greet hr 2>&1 | head -1
  krug: “hr” may be several holidays; these there are:
# A file of one's own is read over the shipped one; a mistake is told and leaves that alone.
$ mkdir -p "$HOME/.config/krug"
$ printf '[new-year]\ndate = 12-31\n[own]\ntitle = Our day\ngreet = our day\ndate = 1 fri 1\n' > "$HOME/.config/krug/holidays"
$ krug greet | head -3
  new-year                thu 31 dec       New Year                               2 of 2 to be greeted
  own                     fri 1 jan 2027   Our day
  orthodox-christmas      thu 7 jan 2027   Orthodox Christmas
$ printf '[own]\ntitle = Our day\ndate = 1 son 1\n' > "$HOME/.config/krug/holidays"
$ krug greet | head -2
  new-year                fri 1 jan 2027   New Year                               2 of 2 to be greeted
  orthodox-christmas      thu 7 jan 2027   Orthodox Christmas
! ~/.config/krug/holidays: [own], date: a day is 03-08, last fri 07 (that Friday of July) or day 256 (of the year). Until it is corrected, the shipped holidays are used.

# Nothing is ignored in silence.
$ krug greet --remove new-year
! krug: Tell whom: krug greet --remove HOLIDAY WHO …
! Usage: krug greet [--json] | HOLIDAY [--pile] [--json] | [--remove] HOLIDAY WHO …
! “krug help greet” tells more.
? 2
$ krug greet --pile
! krug: --pile takes a holiday and goes through all who are marked for it: krug greet HOLIDAY --pile
! Usage: krug greet [--json] | HOLIDAY [--pile] [--json] | [--remove] HOLIDAY WHO …
! “krug help greet” tells more.
? 2
$ krug greet --pile new-year Petrova
! krug: --pile takes a holiday and goes through all who are marked for it: krug greet HOLIDAY --pile
! Usage: krug greet [--json] | HOLIDAY [--pile] [--json] | [--remove] HOLIDAY WHO …
! “krug help greet” tells more.
? 2
