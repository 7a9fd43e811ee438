"""Regional and spoken forms of Japanese become the common ones that the tables know."""

from __future__ import annotations

import pytest

from daemon.think.language.ja.dialect import SPELLINGS, Spelling, in_common_forms


@pytest.mark.parametrize("row", SPELLINGS, ids=lambda row: row.example)
def test_a_spelling_becomes_what_stands_beside_it(row: Spelling) -> None:
    assert in_common_forms(row.example) == row.becomes


@pytest.mark.parametrize(
    "sentence",
    [
        "うっとりするほどの景色でした。",
        "ごめんなさい、遅れます。",
        "台湾のりんごとみかんを買いました。",
        "隣の部屋はまだ空いています。",
        "やりとりを続けています。",
        "たくさんの人が来ました。",
    ],
)
def test_common_words_that_look_alike_stay_as_they_are(sentence: str) -> None:
    assert in_common_forms(sentence) == sentence
