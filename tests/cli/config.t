# Settings: the table, one of them, a change, its place, and what does not fit.
$ krug config | sed "1,4!d"
  window.recruiter     2-3    book     Months between contacts with recruiters
  window.interviewer   3-6    book     Months between contacts with interviewers
  window.professional  3-4    book     Months between contacts with people of the field
  window.close         1-2    book     Months between contacts with close people of any kind
$ krug config --json | python3 -c 'import json,sys; [print(r["name"], r["place"], r["value"]) for r in json.load(sys.stdin)]'
  window.recruiter book 2-3
  window.interviewer book 3-6
  window.professional book 3-4
  window.close book 1-2
  limit.day book 5
  calendar.days_off book ru
  calendar.hour book 10:00
  calendar.names book shown
  lang machine auto
  theme machine auto
  ascii machine no
  mouse machine yes
  editor machine 
  book machine 
$ krug config no-such
! krug: There is no setting “no-such”; krug config lists them all.
? 1
