# The brief: one page before a talk, with where each line comes from; it scrolls, and is
# written to a file to be printed. A warning is muted by one key, and u takes it back.
book   sample
now    2026-11-21T18:00:00+03:00
size   120x36
lang   en
keys   / A n n a Enter b
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
|  Who
|  Anna Petrova                                                               recruiter · formal (вы)
|  Lead recruiter, Northern Bank (since 2025-01)                                               Moscow
|  how we met: led me through the interviews at Vector
|  last contact on 12 aug
|  9 days late: the time ended on 12 nov.
|  notes: Better to write after lunch. Dislikes voice messages.
|
|  How to reach them
|  18:00 there                                                                          Europe/Moscow
|  Telegram: @anna_p_hr                                                                     preferred
|  e-mail: anna.petrova@example.com
|  phone: +7 900 000-10-03
|  Telegram @anna_p_hr: they answered 2 of 2 there                                           proposed
|  when: 10:00–18:00                                                                         proposed
|
|  Last words
|  ⇄ meeting: talked about the new team; they look for a head of storage                       12 aug
|  ← Telegram: moved, calmer now                                                               24 apr
|  → Telegram: asked how the move went                                                         24 apr
|
|  What to bring up
|  congratulate: birthday, 26 nov                                                    from their dates
|  share: event · Rust Moscow meets in December                           from the shelf: fits “Rust”
|  share: candidate · Looks for a first job where Rust is written         from the shelf: fits “Rust”
|  ask about: talked about the new team; they look for a head of storage      from the talk of 12 aug
|  ask about: moved, calmer now                                          from their message of 24 apr
|  introduce: Ivan Li                                                         both have the tag #rust
|
|  Interests, in common
|  interests: climbing, Rust, jazz
|  in common: we both studied in Novosibirsk                                       noted as in common
|  in common: Rust                                                      from their interests and mine
|                                                                                                    ↓
| E export  j/k move  q back                                                                                      ? help

# The rest of it.
keys   G
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
|  phone: +7 900 000-10-03                                                                           ↑
|  Telegram @anna_p_hr: they answered 2 of 2 there                                           proposed
|  when: 10:00–18:00                                                                         proposed
|
|  Last words
|  ⇄ meeting: talked about the new team; they look for a head of storage                       12 aug
|  ← Telegram: moved, calmer now                                                               24 apr
|  → Telegram: asked how the move went                                                         24 apr
|
|  What to bring up
|  congratulate: birthday, 26 nov                                                    from their dates
|  share: event · Rust Moscow meets in December                           from the shelf: fits “Rust”
|  share: candidate · Looks for a first job where Rust is written         from the shelf: fits “Rust”
|  ask about: talked about the new team; they look for a head of storage      from the talk of 12 aug
|  ask about: moved, calmer now                                          from their message of 24 apr
|  introduce: Ivan Li                                                         both have the tag #rust
|
|  Interests, in common
|  interests: climbing, Rust, jazz
|  in common: we both studied in Novosibirsk                                       noted as in common
|  in common: Rust                                                      from their interests and mine
|
|  Interviews and applications
|  Northern Bank · Lead engineer: rejection                                                    16 jul
|
|  Feedback there
|  gave feedback 1 of 1, after 5 days
|  constructive: system design: no estimate of the load                                        21 jul
|
|  Mind
|  Nothing is planned: birthday on 26 nov, in 5 days                                     a date comes
|
|  Coming
|  birthday                                                                                    26 nov
| E export  j/k move  q back                                                                                      ? help

# Back, and what is told of her is muted.
keys   Esc m
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| People · by urgency / Anna                       │ Anna Petrova                                         recruiter · вы
| overdue                                        1 │ Lead recruiter, Northern Bank (since 2025-01)          Moscow 18:00
| ▸ Anna Petrova                          9 d late │ ✈ @anna_p_hr   ✉ anna.petrova@example.com   ☎ +7 900 000-10-03
| ready                                          1 │ 9 days late: the time ended on 12 nov.
|   Alexander Volkov                     57 d left │ every 2–3 months · last 12 aug (101 d)
|                                                  │ due mon 23 nov
|                                                  │ ! Nothing is planned: birthday on 26 nov, in 5 days
|                                                  │ #bank #rust
|                                                  │ interests: climbing, Rust, jazz
|                                                  │ in common: we both studied in Novosibirsk
|                                                  │ work anniversary: 21 January
|                                                  │ birthday: 26 November
|                                                  │ how we met: led me through the interviews at Vector
|                                                  │ Recruiter, Vector, 2021-11–2025-01
|                                       ╭─ Warnings ─────────────────────────────╮lunch. Dislikes voice messages.
|                                       │ type to narrow                         │ meetings 15, mutual value 10,
|                                       │ ▸ mute “a date comes” for Anna Petrova │
|                                       │   mute “a date comes” for everybody    │───────────────────────────────────────
|                                       ╰────────────────────────────────────────╯
|                                                  │ ▸ 12 aug ⇄ meeting
|                                                  │            talked about the new team; they look for a head of
|                                                  │            storage
|                                                  │            topics: #team
|                                                  │            got: information
|                                                  │   24 apr ← Telegram  moved, calmer now
|                                                  │   24 apr → Telegram  asked how the move went
|                                                  │   2025
|                                                  │   26 dec ← Telegram  thanks for the article, passed it to the team…
|                                                  │   26 sep ⇄ meeting  about the bank moving to a new platform  ★ gav…
|                                                  │   10 jul → Telegram, congratulation  congratulated on the new place
|                                                  │   9 jul  ← Telegram  moved to Northern Bank, invites me for a coff…
|                                                  │   11 mar ⇄ meeting, interview  stage 2, data engineer
|                                                  │   20 feb → e-mail, thank-you  thanks for the detailed story
|                                                  │   19 feb ⇄ phone call  first talk about the vacancy at Vector
| ↓/↑ move  Enter choose  Esc back                                                                               F1 help

keys   Enter
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| People · by urgency / Anna                       │ Anna Petrova                                         recruiter · вы
| overdue                                        1 │ Lead recruiter, Northern Bank (since 2025-01)          Moscow 18:00
| ▸ Anna Petrova                          9 d late │ ✈ @anna_p_hr   ✉ anna.petrova@example.com   ☎ +7 900 000-10-03
| ready                                          1 │ 9 days late: the time ended on 12 nov.
|   Alexander Volkov                     57 d left │ every 2–3 months · last 12 aug (101 d)
|                                                  │ due mon 23 nov
|                                                  │
|                                                  │ #bank #rust
|                                                  │ interests: climbing, Rust, jazz
|                                                  │ in common: we both studied in Novosibirsk
|                                                  │ work anniversary: 21 January
|                                                  │ birthday: 26 November
|                                                  │ how we met: led me through the interviews at Vector
|                                                  │ Recruiter, Vector, 2021-11–2025-01
|                                                  │ notes: Better to write after lunch. Dislikes voice messages.
|                                                  │ depth: 63 (both ways 25, live meetings 15, mutual value 10,
|                                                  │ informal 0, years known 13)
|                                                  ├─────────────────────────────────────────────────────────────────────
|                                                  │   2026
|                                                  │ ▸ 12 aug ⇄ meeting
|                                                  │            talked about the new team; they look for a head of
|                                                  │            storage
|                                                  │            topics: #team
|                                                  │            got: information
|                                                  │   24 apr ← Telegram  moved, calmer now
|                                                  │   24 apr → Telegram  asked how the move went
|                                                  │   2025
|                                                  │   26 dec ← Telegram  thanks for the article, passed it to the team…
|                                                  │   26 sep ⇄ meeting  about the bank moving to a new platform  ★ gav…
|                                                  │   10 jul → Telegram, congratulation  congratulated on the new place
|                                                  │   9 jul  ← Telegram  moved to Northern Bank, invites me for a coff…
|                                                  │   11 mar ⇄ meeting, interview  stage 2, data engineer
|                                                  │   20 feb → e-mail, thank-you  thanks for the detailed story
|                                                  │   19 feb ⇄ phone call  first talk about the vacancy at Vector
| Muted: a date comes · u undo

keys   u
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                 sat 21 nov · 6 overdue · 2 owed
| People · by urgency / Anna                       │ Anna Petrova                                         recruiter · вы
| overdue                                        1 │ Lead recruiter, Northern Bank (since 2025-01)          Moscow 18:00
| ▸ Anna Petrova                          9 d late │ ✈ @anna_p_hr   ✉ anna.petrova@example.com   ☎ +7 900 000-10-03
| ready                                          1 │ 9 days late: the time ended on 12 nov.
|   Alexander Volkov                     57 d left │ every 2–3 months · last 12 aug (101 d)
|                                                  │ due mon 23 nov
|                                                  │ ! Nothing is planned: birthday on 26 nov, in 5 days
|                                                  │ #bank #rust
|                                                  │ interests: climbing, Rust, jazz
|                                                  │ in common: we both studied in Novosibirsk
|                                                  │ work anniversary: 21 January
|                                                  │ birthday: 26 November
|                                                  │ how we met: led me through the interviews at Vector
|                                                  │ Recruiter, Vector, 2021-11–2025-01
|                                                  │ notes: Better to write after lunch. Dislikes voice messages.
|                                                  │ depth: 63 (both ways 25, live meetings 15, mutual value 10,
|                                                  │ informal 0, years known 13)
|                                                  ├─────────────────────────────────────────────────────────────────────
|                                                  │   2026
|                                                  │ ▸ 12 aug ⇄ meeting
|                                                  │            talked about the new team; they look for a head of
|                                                  │            storage
|                                                  │            topics: #team
|                                                  │            got: information
|                                                  │   24 apr ← Telegram  moved, calmer now
|                                                  │   24 apr → Telegram  asked how the move went
|                                                  │   2025
|                                                  │   26 dec ← Telegram  thanks for the article, passed it to the team…
|                                                  │   26 sep ⇄ meeting  about the bank moving to a new platform  ★ gav…
|                                                  │   10 jul → Telegram, congratulation  congratulated on the new place
|                                                  │   9 jul  ← Telegram  moved to Northern Bank, invites me for a coff…
|                                                  │   11 mar ⇄ meeting, interview  stage 2, data engineer
|                                                  │   20 feb → e-mail, thank-you  thanks for the detailed story
|                                                  │   19 feb ⇄ phone call  first talk about the vacancy at Vector
| Undone: Warning muted: a date comes · Anna Petrova · ^R redo
