"""Japanese: what somebody asks themselves about the years that are left, and what they want to know about hours and halls."""

from __future__ import annotations

import pytest

from tests.think.test_asks_ja import acts


@pytest.mark.parametrize(
    "text",
    [
        "私、あと何年書けるのかしら。",
        "私はあと何年生きるのでしょう。",
        "私、いつまで歩けるのかしら。",
        "俺はいつまで働くのかな。",
        "僕はいつまで走り続けるんだろう。",
        "自分は何のために働いてきたんだろうな。",
        "私の人生、いったい何だったのかしら。",
        "私、何をしているのかしら。",
    ],
)
def test_nobody_is_asked_how_long_one_will_live(text: str) -> None:
    assert "question" not in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "私はいつまで会場を使えるのかな。",
        "私はいつまで本を借りられるのでしょう。",
        "私、あと何枚チラシを配れるのかしら。",
        "私たちはあと何回プールで泳げるのでしょう。",
        "私はあと何曲歌えるのかな。",
        "私はあと何冊借りられるのでしょう。",
        "私たちはいつまでここで歌えるのかな。",
        "私はいつまで待つのかな。",
        "私の番号は何だったかしら。",
        "私は何のために印鑑を持っていくのでしょう。",
        "私たちはいつまでに申し込むのかな。",
    ],
)
def test_how_long_and_how_many_of_a_thing_is_asked(text: str) -> None:
    assert "question" in acts(text)
