"""Japanese: the weights beside the constructions, and how sure they must be."""

from __future__ import annotations

from daemon.think.language.learned import Fates, Kinds, Model, Replies, Sureness, Weights, stored
from daemon.think.model import ACTS
from daemon.think.model import EVENTS as EVENT_KINDS

# An act is added above the first certainty and goes below the second, set by cross-validation on two sets of sentences that neither
# constructions nor weights had seen (fresh7, fresh8), where asks count as if they were as frequent as in mail: one act in ten.
# Questions, promises, own life and small talk were moved afterwards, so that what mails of the stories plainly say is kept; then all
# but asks, questions and promises, to be added sooner (by 0.6 in logarithms of odds), and what is told of oneself, to go sooner.
_ADDED, _GONE = 0.28, 0.04
_BOUNDS = {
    **dict.fromkeys(ACTS, (_ADDED, _GONE)),
    "ask": (0.75, 0.06),
    "give": (0.3, _GONE),
    "question": (0.42, 0.03),
    "thanks": (_ADDED, 0.06),
    "apology": (0.5, 0.12),
    "congratulation": (0.45, 0.0),
    "support": (0.35, 0.0067),
    "promise": (0.5, 0.08),  # one that is none costs more than one that is missed
    "kept": (0.35, 0.1),
    "broken": (_ADDED, 0.1),
    "smalltalk": (0.33, 0.018),
    "callback": (0.4, 0.018),
    "self_talk": (0.35, 0.08),
    "other_focus": (0.35, 0.07),
    "life_event": (1.0, 0.0035),  # news is added by its words, or its own weights, alone
    "self_disclosure": (_ADDED, 0.02),
    "formula": (0.45, 0.018),
}
# Logistic regression on 1,872 acts of sentences that neither had seen. Of those that are 95 % sure and more 99 % were right, of those
# between 80 and 90 % 85 %, below 70 % 40 %.
_SURE = Sureness(slope=0.91, by_words=1.3, base=0.57)
MODEL = Model(Weights(stored("ja", "acts")), _BOUNDS, _SURE)
EVENTS = Kinds(stored("ja", "events"), labels=EVENT_KINDS)
REPLIES = Replies(stored("ja", "replies"), beside=-3.0, settles=3.0, outdoes=4.0)
FATES = Fates(stored("ja", "promises"), sure=1.0, sure_unnamed=2.5)
