# The letter of a step: the key is hinted where a template of the user's lies, the editor
# gets it filled in, and it is copied. A step without a template says so.
book   letters
now    2026-11-21T18:00:00+03:00
size   110x16
env    VISUAL=
env    EDITOR=sh -c 'cat "$1"; read enter' editor
keys   3 j Tab Tab w
screen
keys   j j j
screen
keys   w
screen
