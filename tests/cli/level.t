# Levelling: so many a day, one person of an organization a week, and each day says why.
$ krug add Анна Петрова --kind recruiter --org Яндекс; krug log Петрова 'call 2026-09-20: hello'
! #1 Анна Петрова · Never in touch; the first day is 23 nov.
! #1 Анна Петрова · Be in touch by 20 dec: 29 days left.
$ krug config limit.day 2
! limit.day = 2 (book)
$ krug add Иван Ли --kind recruiter; krug log Ли 'call 2026-09-20: hello'
! #2 Иван Ли · Never in touch; the first day is 24 nov.
! #2 Иван Ли · Be in touch by 20 dec: 29 days left.
$ krug add Ольга Кузнецова --kind recruiter; krug log Кузнецова 'call 2026-09-20: hello'
! #3 Ольга Кузнецова · Never in touch; the first day is 25 nov.
! #3 Ольга Кузнецова · Be in touch by 20 dec: 29 days left.
$ krug add Пётр Смирнов --kind recruiter --org Яндекс; krug log Смирнов 'call 2026-09-20: hello'
! #4 Пётр Смирнов · Never in touch; the first day is 30 nov.
! #4 Пётр Смирнов · Be in touch by 20 dec: 29 days left.
$ krug due --json | sed 's/.*"who":\("[^"]*"\).*"due":\([^,]*\).*/\1 \2/'
  [
  "Ольга Кузнецова" "2026-11-25"
  "Иван Ли" "2026-11-24"
  "Анна Петрова" "2026-11-23"
  "Пётр Смирнов" "2026-11-30"
  ]
$ krug show Кузнецова | sed -n '/Reminders/,/^$/p'
  Reminders
    3  25 nov  regular contact  as it was planned before
  
$ krug show Смирнов --lang ru | sed -n '/Напоминания/,/^$/p'
  Напоминания
    4  30 ноя  регулярная связь  перенесено с пн 23 ноя (Яндекс: один человек в неделю)
  

# Who is late waits once ten working days are full.
$ krug config limit.day 1
! limit.day = 1 (book)
$ krug add Мария Волкова --kind recruiter; krug log Волкова 'call 2026-06-01: hello'
! #5 Мария Волкова · Never in touch; the first day is 26 nov.
! #5 Мария Волкова · 81 days late: the time ended on 1 sep.
$ for i in 1 2 3 4 5 6 7 8; do krug add "Late$i" --kind recruiter; krug log "Late$i" 'call 2026-06-02: hello'; done 2>/dev/null
$ krug due --json | sed 's/.*"who":\("[^"]*"\).*"due":\([^,]*\).*/\1 \2/'
  [
  "Мария Волкова" "2026-11-26"
  "Late1" "2026-11-27"
  "Late2" "2026-12-01"
  "Late3" "2026-12-02"
  "Late4" "2026-12-03"
  "Late5" "2026-12-04"
  "Late6" null
  "Late7" null
  "Late8" null
  "Ольга Кузнецова" "2026-11-25"
  "Иван Ли" "2026-11-24"
  "Анна Петрова" "2026-11-23"
  "Пётр Смирнов" "2026-11-30"
  ]
$ krug due Late8
  #13  Late8  overdue  2 sep  80 days late: the time ended on 2 sep. It waits for a free day.
$ krug show Late8 | sed -n '/Reminders/,/^$/p'
  Reminders
    13    regular contact  waits for a free day: one a day at most
  

# A promise stands on its day, and makes room for itself.
$ krug log Ли 'call: x !2026-11-25 send it' 2>/dev/null
$ krug due --within 9d --json | sed 's/.*"kind":"\([a-z]*\)".*"who":\("[^"]*"\).*"due":\([^,]*\).*/\1 \2 \3/'
  [
  regular "Мария Волкова" "2026-11-26"
  regular "Late1" "2026-11-27"
  regular "Late2" "2026-12-01"
  regular "Late3" "2026-12-02"
  regular "Late4" "2026-12-03"
  regular "Late5" "2026-12-04"
  regular "Late6" null
  regular "Late7" null
  regular "Late8" null
  regular "Ольга Кузнецова" "2026-11-24"
  regular "Анна Петрова" "2026-11-23"
  regular "Пётр Смирнов" "2026-11-30"
  promise "Иван Ли" "2026-11-25"
  ]
$ krug check
! The book is sound.

# A day that was given stays when the book moves: after the undo it would not be chosen
# anew.
$ krug --book old.krug interview add --org Лира --at 2026-08-20T17:30 --with "Ольга Кузнецова" --held --yes 2>/dev/null
$ krug --book old.krug interview add --org Лира --at 2026-10-04T17:30 --with Кузнецова --held --yes 2>/dev/null
$ krug --book old.krug undo
! Undone: Interview: Лира
$ krug --book old.krug export json -o old.json; krug --book new.krug import old.json --yes; krug --book new.krug export json -o new.json; cmp old.json new.json && echo equal
  equal
! In the file: people: 1, entries: 1, reminders: 5.
! Imported whole. krug undo takes it back.
$ krug --book new.krug check
! The book is sound.
