"""Names that sound alike in kana and in Latin letters, and short forms of given names."""

from __future__ import annotations

import pytest

from daemon.think.identity.sounds import same_bearer, short_form, sound


@pytest.mark.parametrize(
    ("kana", "latin"),
    [
        ("ホリ シンイチ", "Shinichi Hori"),
        ("ほり しんいち", "HORI Sin'iti"),
        ("おおの けんた", "Kenta Ohno"),
        ("おおの けんた", "Kenta Ono"),
        ("ちば しょうこ", "Shoko Chiba"),
        ("さとう じゅんこ", "Junko Satou"),
        ("なんば てっぺい", "Teppei Namba"),
        ("えとう りょう", "Ryo Eto"),
    ],
)
def test_a_name_sounds_the_same_in_kana_and_in_latin_letters(kana: str, latin: str) -> None:
    assert sound(kana) == sound(latin) != ""


def test_kanji_do_not_tell_how_they_sound_and_other_names_sound_otherwise() -> None:
    assert sound("堀 慎一") == ""
    assert sound("ほり しんいち") != sound("Shinji Hori")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mike Brandt", "Michael Brandt", True),
        ("Bob Ray", "Robert Ray", True),
        ("Dan Fox", "Daniel Fox", True),
        ("J. Marlowe", "Judith Marlowe", True),
        ("Maria Brandt", "Michael Brandt", False),
        ("Mike Brandt", "Michael Berg", False),
        ("Karin Lund", "Erik Lund", False),
        ("Chris Day", "Christine Day", True),
        ("Fred Ott", "Friedrich Ott", True),
        ("Christian Day", "Christine Day", False),
        ("Paul Winter", "Paula Winter", False),
        ("Jan Novak", "Jana Novak", False),
        ("Patrick Hall", "Patricia Hall", False),
        ("Robert Lee", "Herbert Lee", False),
        ("堀 慎一", "堀 慎", False),
    ],
)
def test_a_short_form_of_the_given_name_under_the_same_family_name(one: str, other: str, same: bool) -> None:
    assert short_form(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("John Dow", "Jane Dow", False),
        ("Paul Hart", "Paula Hart", False),
        ("Mike Brandt", "Michael Brandt", True),
        ("Jack Ames", "John Ames", True),
        ("J. Dow", "Jane Dow", True),
        ("Yuko Tanaka", "Yuuko Tanaka", True),
        ("Mohammed Rahman", "Muhammad Rahman", True),
        ("Tanaka Yuko", "Yuko Tanaka", True),
        ("Maria Luisa Gomez", "Maria Gomez", True),
        ("Ruth Harper", "Ruth Miller", True),
        ("髙橋 佳代", "Kayo Takahashi", True),
    ],
)
def test_a_couple_of_one_initial_is_two(one: str, other: str, same: bool) -> None:
    assert same_bearer(one, other) is same
