"""English: goodbye said to a pet by its name: a death, told without the word.

A name is a pet's where hardly a person bears it: Biscuit, Whiskers. "We had to say goodbye to Marta" may be a leaving do.
"""

from __future__ import annotations

from daemon.think.later import later

_PET = (
    r"Bandit|Barkley|Biscuit|Blackie|Boots|Bramble|Bubbles|Bumble|Butterscotch|Buttons|Caramel|Chewie|Chip|"
    r"Conker|Cookie|Cracker|Crumble|Crumpet|Custard|Domino|Doodle|Dumpling|Fido|Flopsy|Fluff|Fluffy|Fudge|Gizmo|"
    r"Hobbes|Humbug|Jellybean|Lucky|Marmalade|Marshmallow|Mischief|Mittens|Mochi|Moggy|Mopsy|Muffin|Mustard|"
    r"Nacho|Nibbles|Noodle|Noodles|Nugget|Oreo|Patch|Peaches|Peanut|Pebble|Pebbles|Pepper|Pickle|Pickles|Pluto|"
    r"Pudding|Puddle|Pumpkin|Pushkin|Rags|Rascal|Rolo|Rover|Scamp|Scruff|Scruffy|Shadow|Simba|Smokey|Snickers|"
    r"Snoopy|Snowball|Snowy|Socks|Sooty|Sparky|Spot|Sprout|Squeak|Sultana|Tabby|Taffy|Tiddles|Tigger|Tinker|"
    r"Toffee|Treacle|Truffle|Tuppence|Waffle|Waffles|Whiskers|Ziggy"
)
_NO_DEATH = (
    r"(?!['’]s\b|[^.!?]*\b(?:for (?:now|(?:a|an|the|two|three) (?:(?:whole|long|few) )?(?:weeks?|months?|fortnight|weekend|holidays?|night|while|day))|kennels?|cattery"
    r"|airport|station|new (?:home|owners?|family)|rehom\w+|adopted|off to|back to)\b)"
)
TO_A_PET = (
    r"\b(?:[Ss]ay|[Ss]aid|[Ss]aying) (?:(?:a|our|my|one|this) )?(?:(?:last|final|sad|tearful) )?(?:goodbye|good-bye|farewell)s? "
    rf"to (?:(?:our|my|dear|old|poor|beloved|little|lovely|sweet|faithful|darling) )*(?:{_PET})\b{_NO_DEATH}"
)
"""As text, with its capitals. `We had to say goodbye to Biscuit on Sunday`; not `to Biscuit for the week`, nor `to Marta`."""
SAID_TO_A_PET = later(TO_A_PET)
PET_CALLED = later(rf"\b({_PET})\b")

SAID_TO_ONE = later(
    r"\b[Hh](?:ad|ave|aving) to (?:say|bid) (?:goodbye|good-bye|farewell) to (?:(?:our|my|dear|old|poor) )*[A-Z][a-z]+\b"
    r"(?!.*\b(?:mov\w+|hous\w+|home|flat|liv(?:e|ing)|settl\w+|relocat\w+|emigrat\w+|pack\w*)\b)"
)
"""A goodbye that somebody had to say to a name: whatever it was, it tells of no removal."""
