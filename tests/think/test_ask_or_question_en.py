"""English: which wishes want a deed, and which an answer, where both are said alike."""

from __future__ import annotations

from datetime import date

import pytest

from daemon.think.reading import read_sentence


def wish(text: str) -> set[str]:
    return {act.kind for act in read_sentence(text, date(2026, 3, 2), "en").acts} & {"ask", "question"}


@pytest.mark.parametrize(
    "text",
    [
        "how much rye can you spare in November?",
        "How many hours could you spare?",
        "will you ride with us on Sunday?",
        "Will you come swimming with us?",
        "Will you play tennis with me on Saturday?",
        "Can you walk with us on Saturday morning?",
        "Would you hang the drawings in room 3 or in the corridor?",
        "Would you plant the roses by the wall or by the gate?",
        "Would you paint it blue or green?",
        "Would you frame them black or dark brown?",
        "Will you sing with us on Sunday?",
        "Will you play cards with us?",
    ],
)
def test_a_figure_company_or_an_opinion_is_an_answer(text: str) -> None:
    assert wish(text) == {"question"}


@pytest.mark.parametrize(
    "text",
    [
        "Could you spare an hour on Saturday?",
        "Can you spare some rye?",
        "Will you walk with me to the hospital?",
        "Will you walk the dog on Sunday?",
        "Will you run the stall with me?",
        "Will you share your notes with us?",
        "Will you check with me first?",
        "Would you help in the kitchen or in the bar?",
        "Would you look after Rex on Saturday or on Sunday?",
        "Would you please hang them in room 3 or in the corridor?",
        "Would you bring it today or tomorrow?",
        "Would you hang it up or not?",
        "Would you weed it weekly or fortnightly?",
        "Would you wash them hot or cold?",
        "Could you sing alto with us at the concert?",
        "Could you play cello with us at the concert?",
        "Would you print them single or double?",
        "Do you know anybody who mends sofas?",
        "Do you have time for an eighth grader on Wednesdays?",
    ],
)
def test_a_deed_an_hour_or_a_name_is_asked_for(text: str) -> None:
    assert wish(text) == {"ask"}
