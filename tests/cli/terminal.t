# On a terminal rows are cut to its width with an ellipsis; nothing is coloured, and what
# data holds cannot steer the terminal. In a pipe nothing is cut.
$ krug add --kind recruiter --org "Общество с очень длинным названием" "Константин Константинопольский"
$ krug add "$(printf 'Eve\033[31m Mallory')"
$ krug log Eve "$(printf 'call: \033]0;title\007 a long talk about everything that was, is and will be')"
$ onterm 60 krug list
$ onterm 30 krug list
$ onterm 10 krug list
$ onterm 60 krug show Eve
$ onterm 60 krug show Nobody
$ krug list
