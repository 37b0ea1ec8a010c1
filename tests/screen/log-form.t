# An interaction by fields: the consequence stands beside the day, a day ahead is a plan;
# an entry of the timeline is edited by the same form.
book   trio
now    2026-11-21T18:00:00+03:00
size   90x28
keys   L
screen
| krug  1 People  4 Review                                          sat 21 nov · 1 overdue
| Log a contact
|──────────────────────────────────────────────────────────────────────────────────────────
| With               Анна Петрова
| When               today, yesterday 15:00    sat 21 nov · still overdue
| By                 the preferred channel
| What it was        conversation
| Text
|
|
|
| Topics             rust, relocation
| Value              article, advice, vacancy gave       which one
| Promises           what was promised                         by fri           I
|
| More
| Expects an answer  [ ]
| Direction          as the channel
| Tone               not told
| Planned            [ ]
| Minutes            60
| Place or link
|
|
|
|
|
| C-s save  Tab next field  F4 choose  C-y remove row  Down/Up move  Esc back       ? help
keys   Tab
type   вчера 15:00
keys   Tab
type   v
keys   Tab Tab
type   talked about Rust
keys   Tab
type   rust, moving
keys   Tab
type   art
keys   F4
screen
| krug  1 People  4 Review                                          sat 21 nov · 1 overdue
| Log a contact
|──────────────────────────────────────────────────────────────────────────────────────────
| With               Анна Петрова
| When               вчера 15:00               fri 20 nov 15:00 · next: 20 jan 2027–20 fe…
| By                 video call
| What it was        conversation
| Text               talked about Rust
|
|
|
| Topics             rust, moving
| Value              art     ╭─ what ─────────────────────────╮one
|                    article,│ type to narrow                 │one
| Promises           what was│ ▸ article                      │by fri           I
|                            ╰────────────────────────────────╯
| More
| Expects an answer  [ ]
| Direction          as the channel
| Tone               not told
| Planned            [ ]
| Minutes            60
| Place or link
|
|
|
|
| Down/Up move  Enter accept  Esc back                                              ? help
keys   Enter C-s
screen
| krug  1 People  4 Review                                                      sat 21 nov
| People · by urgency                    │ Анна Сергеевна Петрова        recruiter · on вы
| new                                  1 │ Senior recruiter, Яндекс
|   Анна Волкова             from 25 nov │ ✈ @annap
| resting                              2 │ every 2–3 months · last 20 nov (1 d)
| ▸ Анна Петрова        from 20 jan 2027 │ In touch lately; next from 20 jan 2027.        ↓
|   Пётр Смирнов         from 2 feb 2027 ├─────────────────────────────────────────────────
|                                        │   20 nov      ⇄ video call  talked about Rust …
|                                        │ ▸ 12 aug      ⇄ meeting  talked about the move
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
|                                        │
| Logged, next: 20 jan 2027–20 feb 2027 · u undo
keys   Tab Tab e
screen
| krug  1 People  4 Review                                                      sat 21 nov
| An entry of the timeline
|──────────────────────────────────────────────────────────────────────────────────────────
| With               Анна Петрова
| When               2026-08-12                wed 12 aug
| By                 meeting
| What it was        conversation
| Text               talked about the move
|
|
|
| Topics             rust, relocation
| Value              article, advice, vacancy gave       which one
|
| More
| Expects an answer  [ ]
| Direction          both ways
| Tone               not told
| Planned            [ ]
| Minutes            60
| Place or link
|
|
|
|
|
|
| C-s save  Tab next field  F4 choose  C-y remove row  Down/Up move  Esc back       ? help
keys   Tab C-u
type   yesterday 25:00
keys   Tab
screen
| krug  1 People  4 Review                                                      sat 21 nov
| An entry of the timeline
|──────────────────────────────────────────────────────────────────────────────────────────
| With               Анна Петрова
| When               yesterday 25:00
|                    “yesterday 25:00” is not a date; write it like tomorrow, fri, 21.11 …
| By                 meeting                ▾
| What it was        conversation
| Text               talked about the move
|
|
|
| Topics             rust, relocation
| Value              article, advice, vacancy gave       which one
|
| More
| Expects an answer  [ ]
| Direction          both ways
| Tone               not told
| Planned            [ ]
| Minutes            60
| Place or link
|
|
|
|
|
| C-s save  Tab next field  F4 choose  C-y remove row  Down/Up move  Esc back       ? help
keys   C-u Esc
screen
| krug  1 People  4 Review                                                      sat 21 nov
| An entry of the timeline
|──────────────────────────────────────────────────────────────────────────────────────────
| With               Анна Петрова
| When               yesterday 25:00
|                    “yesterday 25:00” is not a date; write it like tomorrow, fri, 21.11 …
| By                 meeting                ▾
| What it was        conversation
| Text               talked about the move
|
|
|             ╭──────────────────────────────────────────────────────────────╮
| Topics      │ Leave without saving what you changed?                       │
| Value       │                                                              │
|             │ y leave   n go on editing                                    │
| More        ╰──────────────────────────────────────────────────────────────╯
| Expects an answer  [ ]
| Direction          both ways
| Tone               not told
| Planned            [ ]
| Minutes            60
| Place or link
|
|
|
|
|
| y yes  n no                                                                       ? help
