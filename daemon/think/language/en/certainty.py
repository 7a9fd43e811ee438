"""English: the weights beside the constructions, and how sure they must be."""

from __future__ import annotations

from daemon.think.language.en.weights import BIASES, PACKED
from daemon.think.language.learned import ACTS, Model, word_pieces

# An act is added above the first certainty and goes below the second, set by cross-validation on sentences that neither constructions
# nor weights had seen (fresh5, fresh6). News is added by its words alone; what is told of oneself, of the reader, or asked, is a matter
# of degree, and goes sooner than other acts.
_ADDED, _GONE = 0.56, 0.0067
MODEL = Model(
    PACKED,
    BIASES,
    {
        **dict.fromkeys(ACTS, (_ADDED, _GONE)),
        "ask": (0.7, 0.011),
        "question": (1.0, 0.029),
        "thanks": (0.6, _GONE),
        "promise": (0.5, 0.076),
        "self_talk": (0.7, 0.047),
        "other_focus": (0.5, 0.047),
        "life_event": (1.0, 0.0),
    },
    word_pieces,
)
