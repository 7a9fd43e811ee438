"""English: ways to say each act, a module or a folder a family; `TABLES` has them in the order in which they are tried."""

from __future__ import annotations

from daemon.think.language.en.acts.about_you import ABOUT_YOU
from daemon.think.language.en.acts.apologies import APOLOGIES
from daemon.think.language.en.acts.asks import ASKS
from daemon.think.language.en.acts.broken import BROKEN
from daemon.think.language.en.acts.callbacks import CALLBACKS
from daemon.think.language.en.acts.congratulations import CONGRATULATIONS
from daemon.think.language.en.acts.formulas import FORMULAS
from daemon.think.language.en.acts.gives import GIVES
from daemon.think.language.en.acts.kept import KEPT
from daemon.think.language.en.acts.own_life import OWN_LIFE
from daemon.think.language.en.acts.promises import PROMISES
from daemon.think.language.en.acts.questions import QUESTIONS
from daemon.think.language.en.acts.smalltalk import SMALLTALK
from daemon.think.language.en.acts.support import SUPPORT
from daemon.think.language.en.acts.thanks import THANKS

TABLES = (
    FORMULAS,
    SMALLTALK,
    OWN_LIFE,
    ASKS,
    QUESTIONS,
    ABOUT_YOU,
    GIVES,
    THANKS,
    APOLOGIES,
    CONGRATULATIONS,
    SUPPORT,
    PROMISES,
    KEPT,
    BROKEN,
    CALLBACKS,
)
