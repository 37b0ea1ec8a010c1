# On a terminal rows are cut to its width with an ellipsis; nothing is coloured, and what
# data holds cannot steer the terminal. In a pipe nothing is cut.
$ krug add --kind recruiter --org "Общество с очень длинным названием" "Константин Константинопольский"
! #1 Константин Константинопольский · Never in touch; the first day is 23 nov.
$ krug add "$(printf 'Eve\033[31m Mallory')"
! #2 Eve␛[31m Mallory · Never in touch; the first day is 24 nov.
$ krug log Eve "$(printf 'call: \033]0;title\007 a long talk about everything that was, is and will be')"
! #2 Eve␛[31m Mallory · In touch lately; next from 21 feb 2027.
$ onterm 60 krug list
  #1  Константин Конс…  new      from 23 …  recruit…  Обществ…
  #2  Eve␛[31m Mallory  resting  from 21 …  profess…
$ onterm 30 krug list
  #1  Константин Конс…  new
  #2  Eve␛[31m Mallory  resti…
$ onterm 10 krug list
  #1  Конст…
  #2  Eve␛[…
$ onterm 60 krug show Eve
  Eve␛[31m Mallory  #2
  professional · formal (вы)
  In touch lately; next from 21 feb 2027.
  
  Reminders
    2  22 feb 2027  regular contact
  
  Timeline
    21 nov  ⇄  phone call  ␛]0;title␇ a long talk about every…
$ onterm 60 krug show Nobody
  krug: Nobody in the book is called “Nobody”.
? 1
$ krug list
  #1  Константин Константинопольский  new      from 23 nov       recruiter     Общество с очень длинным названием
  #2  Eve␛[31m Mallory                resting  from 21 feb 2027  professional
