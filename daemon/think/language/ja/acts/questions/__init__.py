"""Japanese: what wants only an answer (`question`), and questions that want none (`rhetorical`)."""

from __future__ import annotations

from daemon.think.language.ja.acts.questions.for_an_answer import FOR_AN_ANSWER
from daemon.think.language.ja.acts.questions.plainly import PLAINLY
from daemon.think.language.ja.acts.questions.rhetorical import RHETORICAL

QUESTIONS = (
    *RHETORICAL,
    *FOR_AN_ANSWER,
    *PLAINLY,
)
