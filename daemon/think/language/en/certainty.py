"""English: the weights beside the constructions, and how sure they must be."""

from __future__ import annotations

from daemon.think.language.en.weights import BIASES, PACKED
from daemon.think.language.learned import Model, word_pieces

# (above this certainty an act is added, below that it goes), set by cross-validation on sentences that the constructions had not seen (fresh2)
MODEL = Model(
    PACKED,
    BIASES,
    {
        "ask": (0.7, 0.0),
        "question": (1.0, 0.003),
        "give": (0.7, 0.0),
        "thanks": (0.6, 0.01),
        "apology": (0.4, 0.01),
        "congratulation": (0.35, 0.0),
        "support": (0.4, 0.0),
        "promise": (0.4, 0.02),
        "kept": (0.4, 0.02),
        "broken": (0.3, 0.005),
        "smalltalk": (0.3, 0.005),
        "callback": (0.3, 0.0),
        "self_talk": (0.6, 0.0),
        "other_focus": (0.4, 0.04),
        "life_event": (1.0, 0.0),
        "self_disclosure": (0.3, 0.0),
        "formula": (0.6, 0.0),
    },
    word_pieces,
)
