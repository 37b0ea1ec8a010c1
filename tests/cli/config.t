# Settings: the table, one of them, a change, its place, and what does not fit.
$ krug config | sed "1,4!d"
  window.recruiter     2-3                     book     Months between contacts with recruiters
  window.interviewer   3-6                     book     Months between contacts with interviewers
  window.professional  3-4                     book     Months between contacts with people of the field
  window.close         1-2                     book     Months between contacts with close people of any kind
$ krug config --json | python3 -c 'import json,sys; [print(r["name"], r["place"], r["value"]) for r in json.load(sys.stdin)]'
  window.recruiter book 2-3
  window.interviewer book 3-6
  window.professional book 3-4
  window.close book 1-2
  limit.day book 5
  calendar.days_off book ru
  calendar.hour book 10:00
  calendar.names book shown
  calendar.windows book hour
  calendar.alarm book 15
  calendar.date_alarm book 1
  calendar.date_hour book 09:00
  review.workdays book yes
  warning.unanswered book 2
  warning.date book 7
  warning.frequent book 3
  warning.waiting book 3
  warning.no-value book 4
  warning.one-sided book 5
  warning.formal book 5
  warning.impersonal book 3
  warning.stale book 6
  lang machine auto
  theme machine auto
  ascii machine no
  charts machine auto
  mouse machine yes
  calendar.path machine 
  calendar.vdir machine 
  contacts.vdir machine 
  editor machine 
  clipboard machine auto
  letters.mailer machine xdg-open
  letters.mailer_in machine background
  letters.links machine xdg-open
  letters.send machine 
  letters.drafts machine 
  notify.command machine notify-send -a krug --
  share.address machine 
  book machine 
$ krug config no-such
! krug: There is no setting “no-such”; krug config lists them all.
? 1

# Another calendar of days off; years nobody has decreed are said to be provisional.
$ krug add "Анна Петрова"
! #1 Анна Петрова · Never in touch; the first day is 23 nov.
$ krug config calendar.days_off
  ru
! Public holidays that count as days off. Takes one of: ru, by, kz, none; without a value of yours “ru”. Kept in the book.
! Days off of 2027 are provisional: what the government moves is not known yet.
$ krug --now 2025-01-15T12:00+03:00 config calendar.days_off
  ru
! Public holidays that count as days off. Takes one of: ru, by, kz, none; without a value of yours “ru”. Kept in the book.
$ krug config calendar.days_off kz
! calendar.days_off = kz (book)
$ krug config calendar.days_off
  kz
! Public holidays that count as days off. Takes one of: ru, by, kz, none; without a value of yours “ru”. Kept in the book.
! Days off of 2026 are provisional: what the government moves is not known yet.
$ krug config calendar.days_off none
! calendar.days_off = none (book)
$ krug config calendar.days_off
  none
! Public holidays that count as days off. Takes one of: ru, by, kz, none; without a value of yours “ru”. Kept in the book.
$ krug config calendar.days_off fr
! krug: “fr” does not fit the setting calendar.days_off: it takes one of: ru, by, kz, none.
? 1

# What the calendar holds of nobody (plans, events, reviews) follows a setting as well.
$ krug demo --save sample.krug 2>/dev/null
$ krug --book sample.krug config calendar.names neutral 2>/dev/null; krug --book sample.krug check
! The book is sound.
$ krug --book sample.krug config calendar.hour 11:00 2>/dev/null; krug --book sample.krug check
! The book is sound.
# What has no value by itself says so by naming none.
$ krug --book sample.krug config share.address
  
! Address at which a phone fetches a file; empty: as routed. Takes one line of text. Kept in the settings of this machine.
