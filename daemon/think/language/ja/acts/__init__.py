"""Japanese: ways to say each act, a module or a folder a family; `TABLES` has them in the order in which they are tried."""

from __future__ import annotations

from daemon.think.language.ja.acts.about_you import ABOUT_YOU
from daemon.think.language.ja.acts.apologies import APOLOGIES
from daemon.think.language.ja.acts.asks import ASKS
from daemon.think.language.ja.acts.broken import BROKEN
from daemon.think.language.ja.acts.callbacks import CALLBACKS
from daemon.think.language.ja.acts.congratulations import CONGRATULATIONS
from daemon.think.language.ja.acts.formulas import FORMULAS
from daemon.think.language.ja.acts.gives import GIVES
from daemon.think.language.ja.acts.kept import KEPT
from daemon.think.language.ja.acts.of_others import OF_OTHERS
from daemon.think.language.ja.acts.own_life import OWN_LIFE
from daemon.think.language.ja.acts.promises import PROMISES
from daemon.think.language.ja.acts.questions import QUESTIONS
from daemon.think.language.ja.acts.smalltalk import SMALLTALK
from daemon.think.language.ja.acts.support import SUPPORT
from daemon.think.language.ja.acts.thanks import THANKS

TABLES = (
    FORMULAS,
    SMALLTALK,
    OF_OTHERS,
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
