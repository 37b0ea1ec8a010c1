# The questions stand in the language of the letter, whatever that of the interface is.
book   sample
now    2026-11-21T18:00:00+03:00
size   80x20
lang   en
keys   3 j j j j f
screen
| krug  1 People  2 Agenda  3 Work  4 Review  5 Insights      6 overdue · 2 owed
| Ask for feedback: Orbita · Database engineer
|────────────────────────────────────────────────────────────────────────────────
| To             Denis Morozov
| By             the preferred channel
|
| Thanks first, two or three of these, and no dispute:
| Questions      [✓] Какие мои навыки проявились лучше всего?
|                [✓] Над чем мне стоит поработать?
|                [✓] Были ли моменты, которые показались слабыми?
|                [ ] Какой совет пригодится мне на следующих собеседованиях?
|                [ ] Дошла ли моя кандидатура до финала?
| One of my own
|
|
|
|
|
|
| ^S save  Tab next field  F4 choose  Esc back                           F1 help
