# A sync shows what it did and what is to be decided, both sides beside each other; one key
# decides, undo asks again; a card made on the phone comes in by one key.
book   phone
now    2026-11-21T18:00:00+03:00
size   120x24
lang   en
keys   =
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Sync · written 3 · read back 2                   │ Анна Сергеевна Петрова
| to be decided                                    │
| ▸ Анна Сергеевна Петрова                         │ Both changed the same
| new on the phone                                 │   in krug                          on the phone
|   Zoe Lind                                       │ nickname
| left alone                                       │   Аня                              Анюта
|   broken.ics · not a text in UTF-8               │ phone
| changed there                                    │   +7 916 111-11-11                 +7 999 000-00-00
|   Пётр Смирнов                                   │
| moved there                                      │ What is right?
|   Пётр Смирнов: get in touch · 8 December 2026   │ m  what krug says, as it stands now
| deleted there                                    │ t  what the phone says
|   Ольга Кузнецова                                │ b  both: what finds no place goes to the notes
|                                                  │
|                                                  │ anna.vcf
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
| m as in krug  t as on the phone  b keep both  D decide all  = sync  Tab pane  u undo  Esc back                  ? help
keys   b
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Sync · written 3 · read back 2                   │ Zoe Lind
| new on the phone                                 │
| ▸ Zoe Lind                                       │ Made on the phone, not in the book
| left alone                                       │ name and surname: Zoe Lind
|   broken.ics · not a text in UTF-8               │ job: Nordwind
| changed there                                    │ Captain
|   Пётр Смирнов                                   │ phone: +7 900 123-45-67
| moved there                                      │
|   Пётр Смирнов: get in touch · 8 December 2026   │ Take it in?
| deleted there                                    │ a  yes, as a person of the book
|   Ольга Кузнецова                                │ x  no, and do not ask again
|                                                  │
|                                                  │ new.vcf
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
| Decided: keep both · u undo
keys   u k t
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Sync · written 3 · read back 2                   │ Zoe Lind
| new on the phone                                 │
| ▸ Zoe Lind                                       │ Made on the phone, not in the book
| left alone                                       │ name and surname: Zoe Lind
|   broken.ics · not a text in UTF-8               │ job: Nordwind
| changed there                                    │ Captain
|   Пётр Смирнов                                   │ phone: +7 900 123-45-67
| moved there                                      │
|   Пётр Смирнов: get in touch · 8 December 2026   │ Take it in?
| deleted there                                    │ a  yes, as a person of the book
|   Ольга Кузнецова                                │ x  no, and do not ask again
|                                                  │
|                                                  │ new.vcf
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
| Decided: what the phone says · u undo
keys   u k m a
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Sync · written 3 · read back 2                   │ broken.ics
| left alone                                       │ left alone
| ▸ broken.ics · not a text in UTF-8               │ not a text in UTF-8
| changed there                                    │
|   Пётр Смирнов                                   │
| moved there                                      │
|   Пётр Смирнов: get in touch · 8 December 2026   │
| deleted there                                    │
|   Ольга Кузнецова                                │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
| Zoe Lind is in the book · u undo
keys   j
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Sync · written 3 · read back 2                   │ Пётр Смирнов
| left alone                                       │ changed there
|   broken.ics · not a text in UTF-8               │
| changed there                                    │ Read back into the book
| ▸ Пётр Смирнов                                   │   before                           now
| moved there                                      │ e-mail
|   Пётр Смирнов: get in touch · 8 December 2026   │   petr@example.org                 smirnov@example.org
| deleted there                                    │ birthday
|   Ольга Кузнецова                                │   nothing                          12 April 1985
|                                                  │ address
|                                                  │   nothing                          Тверь
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
| = sync  U inbox  Tab pane  u undo  Esc back                                                                     ? help
keys   j G
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights                                                      sat 21 nov
| Sync · written 3 · read back 2                   │ Ольга Кузнецова
| left alone                                       │ deleted there
|   broken.ics · not a text in UTF-8               │
| changed there                                    │ It stays in the book
|   Пётр Смирнов                                   │ and is not written there again until you were in touch. Close or
| moved there                                      │ archive it if it is to go here as well; krug sync --restore writes
|   Пётр Смирнов: get in touch · 8 December 2026   │ it again.
| deleted there                                    │
| ▸ Ольга Кузнецова                                │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
|                                                  │
| = sync  U inbox  Tab pane  u undo  Esc back                                                                     ? help
