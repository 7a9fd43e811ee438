"""Long lines on a terminal: no word is torn, nothing that is to be typed, and no Japanese line begins with a closing sign."""

from __future__ import annotations

import pytest

from daemon.notifier.folding import beside, columns_of, fold, folded


@pytest.mark.parametrize("width", [20, 33, 80])
def test_no_line_is_wider_and_no_sign_is_lost(width: int) -> None:
    text = "Next: `tsunagari doctor` checks it. 次は「下書き」を、ご自分で確かめてください（`init` の後）。 End."
    lines = fold(text, width)
    assert all(columns_of(line) <= width + 2 for line in lines)  # a closing sign may stand over
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_a_command_stays_on_one_line_where_it_fits() -> None:
    lines = fold("Next, type this here: `tsunagari login mail`, and then that.", 30)
    assert any("`tsunagari login mail`," in line for line in lines)
    assert fold("`tsunagari login mail`", 12) == ["`tsunagari", "login mail`"]


def test_lines_of_a_text_stay_lines_and_what_is_set_in_stays_so() -> None:
    assert folded("One\n  two three four\n\nfive", 11) == "One\n  two three\n  four\n\nfive"


def test_what_is_numbered_goes_on_beside_its_number() -> None:
    assert folded("  1  One two three", 12) == "  1  One two\n     three"
    assert folded("1. 一つ目の手順です", 12) == "1. 一つ目の\n   手順です"
    assert folded("3.「認証」で二つ目", 12) == "3.「認証」で\n  二つ目"
    assert folded("* one two three", 9) == "* one two\n  three"
    assert folded("127.0.0.1 was here", 12) == "127.0.0.1\nwas here"


def test_signs_that_take_no_room_are_not_counted() -> None:
    assert columns_of("が") == columns_of("か\u3099") == 2
    assert columns_of("é") == columns_of("e\u0301") == 1


def test_what_stands_beside_a_mark_goes_on_below_its_first_word() -> None:
    assert beside("!!   ", "mail: one two three", 16) == "!!   mail: one\n     two three"
    assert beside("注   ", "一つ目と二つ目", 12) == "注   一つ目\n     と二つ\n     目"


def test_no_line_begins_with_a_sign_that_ends_a_word() -> None:
    assert fold("列を省きました: 輪", 14) == ["列を省きまし", "た: 輪"]
    assert fold("次を(入れる)、", 10) == ["次を(入れ", "る)、"]
