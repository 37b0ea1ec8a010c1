# Settings of the book and of this machine: checked, undone, chosen, back to the default.
book   week
now    2026-11-21T18:00:00+03:00
size   100x26
lang   en
keys   S
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 1 overdue · 1 owed
| In the book, can be undone
| ▸ Months between contacts with recruiters                             2-3
|   Months between contacts with interviewers                           3-6
|   Months between contacts with people of the field                    3-4
|   Months between contacts with close people of any kind               1-2
|   People proposed for one day at most                                 5
|   Public holidays that count as days off                              Russia
|   When reminders of a day ring in the calendar                        10:00
|   Names of people in the exported calendar                            shown
|   Reminders in the calendar: at their hour or for all day             at their hour
|   Minutes before a meeting at which it rings                          15
|   Days before a date at which it rings                                1
|   Hour at which dates and what lasts all day ring                     09:00
|   Propose the next review for a working day                           yes
|   Working days a message of theirs may wait for an answer             2
|   Days before an important date with nothing planned                  7
|   Messages of mine in 30 days that are too many                       3
|   People waited for at one company that are too many                  3
|   Messages of mine in a row with nothing for them                     4
|   Values in 24 months, before one side weighs                         5
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Months between contacts with recruiters
| window.recruiter takes months as 2-3, from 1 to 60, or none
| Default: 2-3
| Enter edit  r default  j/k move  Esc back                                                   ? help
keys   Enter C-u
type   9-2
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 1 overdue · 1 owed
| In the book, can be undone
| ▸ Months between contacts with recruiters                             2-3
|   Months between contacts with interviewers                           3-6
|   Months between contacts with people of the field                    3-4
|   Months between contacts with close people of any kind               1-2
|   People proposed for one day at most                                 5
|   Public holidays that count as days off                              Russia
|   When reminders of a day ring in the calendar                        10:00
|   Names of people in the exported calendar                            shown
|   Reminders in the calendar: at their hour or for all day             at their hour
|   Minutes before a meeting at which it rings                          15
|   Days before a date at which it rings                                1
|   Hour at which dates and what lasts all day ring                     09:00
|   Propose the next review for a working day                           yes
|   Working days a message of theirs may wait for an answer             2
|   Days before an important date with nothing planned                  7
|   Messages of mine in 30 days that are too many                       3
|   People waited for at one company that are too many                  3
|   Messages of mine in a row with nothing for them                     4
|   Values in 24 months, before one side weighs                         5
|────────────────────────────────────────────────────────────────────────────────────────────────────
|────────────────────────────────────────────────────────────────────────────────────────────────────
| takes months as 2-3, from 1 to 60, or none
| Months between contacts with recruiters 9-2
| “9-2” does not fit the setting window.recruiter: it takes months as 2-3, from 1 to 60, or none.
keys   C-u
type   1-4
keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                         sat 21 nov · 1 owed
| In the book, can be undone
| ▸ Months between contacts with recruiters                             1-4
|   Months between contacts with interviewers                           3-6
|   Months between contacts with people of the field                    3-4
|   Months between contacts with close people of any kind               1-2
|   People proposed for one day at most                                 5
|   Public holidays that count as days off                              Russia
|   When reminders of a day ring in the calendar                        10:00
|   Names of people in the exported calendar                            shown
|   Reminders in the calendar: at their hour or for all day             at their hour
|   Minutes before a meeting at which it rings                          15
|   Days before a date at which it rings                                1
|   Hour at which dates and what lasts all day ring                     09:00
|   Propose the next review for a working day                           yes
|   Working days a message of theirs may wait for an answer             2
|   Days before an important date with nothing planned                  7
|   Messages of mine in 30 days that are too many                       3
|   People waited for at one company that are too many                  3
|   Messages of mine in a row with nothing for them                     4
|   Values in 24 months, before one side weighs                         5
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Months between contacts with recruiters
| window.recruiter takes months as 2-3, from 1 to 60, or none
| Default: 2-3
| Enter edit  r default  j/k move  Esc back                                                   ? help
keys   u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 1 overdue · 1 owed
| In the book, can be undone
| ▸ Months between contacts with recruiters                             2-3
|   Months between contacts with interviewers                           3-6
|   Months between contacts with people of the field                    3-4
|   Months between contacts with close people of any kind               1-2
|   People proposed for one day at most                                 5
|   Public holidays that count as days off                              Russia
|   When reminders of a day ring in the calendar                        10:00
|   Names of people in the exported calendar                            shown
|   Reminders in the calendar: at their hour or for all day             at their hour
|   Minutes before a meeting at which it rings                          15
|   Days before a date at which it rings                                1
|   Hour at which dates and what lasts all day ring                     09:00
|   Propose the next review for a working day                           yes
|   Working days a message of theirs may wait for an answer             2
|   Days before an important date with nothing planned                  7
|   Messages of mine in 30 days that are too many                       3
|   People waited for at one company that are too many                  3
|   Messages of mine in a row with nothing for them                     4
|   Values in 24 months, before one side weighs                         5
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Months between contacts with recruiters
| window.recruiter takes months as 2-3, from 1 to 60, or none
| Default: 2-3
| Undone: Setting: window.recruiter · 1-4 · ^R redo
keys   G k k k k k k k k k k k k k k k k Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 1 overdue · 1 owed
| On this machine
|   Language of the interface                                           as the system says
| ▸ Colours of the screen                                               to fit the terminal
|   Draw lines and marks with plain ASCII                               no
|   What charts are made of                                             to fit the terminal
|   React to the mouse                                                  yes
|   Calendar file that is written after each change; empty: none        –
|   Folder of events, one a file, that krug sync keeps; empty: none     –
|   Folder of cards, one a file, t╭─ Colours of the screen ────────╮    –
|   Program for notes and letters;│ type to narrow                 │    –
|   How to copy: auto, osc52 (the │ ▸ to fit the terminal          │    as fits best
|   Command that opens a mailto: l│   dark                         │    xdg-open
|   Where that mail program runs  │   light                        │    in the background
|   Command that opens a link to T│   without colours              │    xdg-open
|   Command that sends the letter ╰────────────────────────────────╯    –
|   Folder or Maildir for drafts of letters                             –
|   Command of krug notify: shows a title and a text                    notify-send -a krug…
|   Address at which a phone fetches a file; empty: as routed           –
|   The book to open; empty: the data folder's                          –
|
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Colours of the screen
| theme takes one of: auto, dark, light, mono
| Default: to fit the terminal
| ↓/↑ move  Enter choose  Esc back                                                           F1 help
keys   Down Down Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 1 overdue · 1 owed
| On this machine
|   Language of the interface                                           as the system says
| ▸ Colours of the screen                                               light
|   Draw lines and marks with plain ASCII                               no
|   What charts are made of                                             to fit the terminal
|   React to the mouse                                                  yes
|   Calendar file that is written after each change; empty: none        –
|   Folder of events, one a file, that krug sync keeps; empty: none     –
|   Folder of cards, one a file, that krug sync keeps; empty: none      –
|   Program for notes and letters; empty: VISUAL or EDITOR              –
|   How to copy: auto, osc52 (the terminal) or a command                as fits best
|   Command that opens a mailto: link with the letter                   xdg-open
|   Where that mail program runs                                        in the background
|   Command that opens a link to Telegram                               xdg-open
|   Command that sends the letter it reads, such as msmtp -t            –
|   Folder or Maildir for drafts of letters                             –
|   Command of krug notify: shows a title and a text                    notify-send -a krug…
|   Address at which a phone fetches a file; empty: as routed           –
|   The book to open; empty: the data folder's                          –
|
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Colours of the screen
| theme takes one of: auto, dark, light, mono
| Default: to fit the terminal
| Enter edit  r default  j/k move  Esc back                                                   ? help
keys   r
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights             sat 21 nov · 1 overdue · 1 owed
| On this machine
|   Language of the interface                                           as the system says
| ▸ Colours of the screen                                               to fit the terminal
|   Draw lines and marks with plain ASCII                               no
|   What charts are made of                                             to fit the terminal
|   React to the mouse                                                  yes
|   Calendar file that is written after each change; empty: none        –
|   Folder of events, one a file, that krug sync keeps; empty: none     –
|   Folder of cards, one a file, that krug sync keeps; empty: none      –
|   Program for notes and letters; empty: VISUAL or EDITOR              –
|   How to copy: auto, osc52 (the terminal) or a command                as fits best
|   Command that opens a mailto: link with the letter                   xdg-open
|   Where that mail program runs                                        in the background
|   Command that opens a link to Telegram                               xdg-open
|   Command that sends the letter it reads, such as msmtp -t            –
|   Folder or Maildir for drafts of letters                             –
|   Command of krug notify: shows a title and a text                    notify-send -a krug…
|   Address at which a phone fetches a file; empty: as routed           –
|   The book to open; empty: the data folder's                          –
|
|────────────────────────────────────────────────────────────────────────────────────────────────────
| Colours of the screen
| theme takes one of: auto, dark, light, mono
| Default: to fit the terminal
| Enter edit  r default  j/k move  Esc back                                                   ? help
