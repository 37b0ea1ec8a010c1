# A form checks field by field, says what is wrong below it, keeps everything when saving
# fails, and asks before it lets go of what was typed.
program gallery 5
size   70x18
keys   e
screen
| krug  1 People  4 Review                      sat 21 nov · 2 overdue
| Edit
|──────────────────────────────────────────────────────────────────────
|
| Person
| Name      Анна Петрова
| Kind      recruiter
| Close     [ ]
| Met       yesterday
| Channels  Telegram     @annap                                   [✓]
|           e-mail       address                                  [ ]
| Notes     Markdown
|
|
|
|
|
| ^S save  Tab next field  Esc back                            F1 help
keys   C-u Tab Right Tab Space Tab
type   x
keys   Tab
screen
| krug  1 People  4 Review                      sat 21 nov · 2 overdue
| Edit
|──────────────────────────────────────────────────────────────────────
|
| Person
| Name
| Kind      interviewer
| Close     [✓]
| Met       x
|           This is no day.
| Channels  Telegram   ▾ @annap                                   [✓]
|           e-mail       address                                  [ ]
| Notes     Markdown
|
|
|
|
| ^S save  Tab next field  F4 choose  ^Y remove row  Esc back  F1 help
keys   S-Tab C-u
type   вчера
keys   Tab Tab Tab Tab Tab
type   +7 916 000-00-00
keys   C-s
screen
| krug  1 People  4 Review                      sat 21 nov · 2 overdue
| Edit
|──────────────────────────────────────────────────────────────────────
|
| Person
| Name
|           This is needed.
| Kind      interviewer
| Close     [✓]
| Met       вчера                 fri 20 nov
| Channels  Telegram     @annap                                   [✓]
|           e-mail       +7 916 000-00-00                         [ ]
|           e-mail       address                                  [ ]
| Notes     Markdown
|
|
|
| This is needed.
type   full
keys   Enter
screen
| krug  1 People  4 Review                      sat 21 nov · 2 overdue
| Edit
|──────────────────────────────────────────────────────────────────────
|
| Person
| Name      full
| Kind      interviewer
| Close     [✓]
| Met       вчера                 fri 20 nov
| Channels  Telegram     @annap                                   [✓]
|           e-mail       +7 916 000-00-00                         [ ]
|           e-mail       address                                  [ ]
| Notes     Markdown
|
|
|
|
| The disk is full.
keys   Esc
screen
| krug  1 People  4 Review                      sat 21 nov · 2 overdue
| Edit
|──────────────────────────────────────────────────────────────────────
|
| Person
| Name      full
| Ki╭──────────────────────────────────────────────────────────────╮
| Cl│ Leave without saving what you changed?                       │
| Me│                                                              │
| Ch│ y leave   n go on editing                                    │]
|   ╰──────────────────────────────────────────────────────────────╯]
|           e-mail       address                                  [ ]
| Notes     Markdown
|
|
|
|
| y yes  n no                                                   ? help
keys   n C-u
type   Пётр
keys   Enter
screen
| krug  1 People  4 Review                      sat 21 nov · 2 overdue
| group 0                       │ Number 1
| ▸ 00000 Анна Петрова 0 d late │ every 2–3 months · last 12 aug (101…
|   00001 Иван Ли      1 d late │
|   00002 Ольга Кузне… 2 d late │
|   00003 Paul Smith   3 d late │
|   00004 王小明       4 d late ├──────────────────────────────────────
|                               │ 12 aug ⇄ coffee  talked about the mo…
|                               │
|                               │
|                               │
|                               │
|                               │
|                               │
|                               │
|                               │
|                               │
| saved Пётр, 2 channels, name changed
