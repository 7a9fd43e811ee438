"""Japanese: the weights beside the constructions, and how sure they must be."""

from __future__ import annotations

from daemon.think.language.ja.weights import BIASES, PACKED
from daemon.think.language.learned import Model

# (above this certainty an act is added, below that it goes), set by cross-validation on the open sentences
MODEL = Model(
    PACKED,
    BIASES,
    {
        "ask": (0.6, 0.08),
        "question": (1.0, 0.1),
        "give": (0.45, 0.06),
        "thanks": (0.3, 0.01),
        "apology": (0.4, 0.0),
        "congratulation": (0.35, 0.0),
        "support": (0.27, 0.02),
        "promise": (0.42, 0.1),
        "kept": (1.0, 0.04),
        "broken": (0.3, 0.06),
        "smalltalk": (0.3, 0.0),
        "callback": (0.27, 0.04),
        "self_talk": (0.55, 0.035),
        "other_focus": (0.35, 0.04),
        "life_event": (1.0, 0.003),
        "self_disclosure": (0.35, 0.02),
        "formula": (0.3, 0.01),
    },
)
