"""Japanese: the forms of a verb that pledge its deed; each has its example in `test_reading_constructions.py`."""

from __future__ import annotations

import pytest

from daemon.think.language.ja.ledger.pledged_by_form import PLEDGED_BY_FORM
from daemon.think.language.ja.verbs import verbs


def test_a_verb_is_written_once_for_its_three_forms() -> None:
    assert verbs(five="研ぐ", one="届ける", nouns="清書") == (
        "(?:研ぎ|届け|清書を?し)",
        "(?:研いで|届けて|清書を?して)",
        "(?:研ぐ|届ける|清書を?する)",
    )


@pytest.mark.parametrize(
    "text", ["お" * 300, "もは、" * 100, "一二三" * 100 + "も", "うちのがに" * 60, "て" * 299 + "く"]
)
def test_a_row_of_like_signs_is_read_at_once(text: str) -> None:
    assert not PLEDGED_BY_FORM.hits(text)
