"""Words for one's own family in an address line, and family names that sound like them."""

from __future__ import annotations

import pytest

from daemon.think.language.spoken import SPEECH


@pytest.mark.parametrize("line", ["お母さん", "おとうさん、", "お義母さま", "とうさんへ", "うちのおかあさん"])
def test_a_word_of_kin_calls_kin(line: str) -> None:
    assert SPEECH["ja"].hand.kin_called.search(line)


@pytest.mark.parametrize("line", ["さとうさん、", "いとうさん", "かとうさんへ", "伊藤さん"])
def test_a_name_that_sounds_like_it_does_not(line: str) -> None:
    assert not SPEECH["ja"].hand.kin_called.search(line)


@pytest.mark.parametrize(
    ("line", "register"), [("佐藤先生、", "keigo"), ("山田社長", "keigo"), ("総務部御中", "teinei"), ("健一", "casual")]
)
def test_a_curt_letter_to_somebody_with_a_title_makes_no_friend_of_them(line: str, register: str) -> None:
    assert SPEECH["ja"].hand.register_unseen(line, "casual", False) == register
