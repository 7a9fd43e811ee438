"""English: what wants only an answer (`question`), and questions that want none (`rhetorical`)."""

from __future__ import annotations

from daemon.think.language.en.acts.questions.by_form import BY_FORM
from daemon.think.language.en.acts.questions.for_an_answer import FOR_AN_ANSWER
from daemon.think.language.en.acts.questions.invitations import INVITATIONS
from daemon.think.language.en.acts.questions.politely import POLITELY
from daemon.think.language.en.acts.questions.rhetorical import RHETORICAL

QUESTIONS = (
    *FOR_AN_ANSWER,
    *POLITELY,
    *INVITATIONS,
    *BY_FORM,
    *RHETORICAL,
)
