"""A reproach to the reader, and the same words in wonder, in jest or of a programme on television."""

from __future__ import annotations

import pytest

from daemon.think.language.known import LANGUAGES

SAID = [
    ("en", "How could you tell him about the loan?", "How could you tell that it was mine?"),
    ("en", "How could you say that to her?", "How could you say no to a cake like that?"),
    ("en", "How could you do this to us!", "How could you do that in one morning!"),
    ("en", "You have let me down.", "You must not think you have let me down."),
    ("en", "I shall never forgive you for that.", "I shall never forgive you for that pun!"),
    ("ja", "姉さんのことを見損ないました。", "姉さんは花火を見損なったそうです。"),
    ("ja", "見損なったよ。", "昨日の番組、見損なった。"),
    ("ja", "お前を許さない。", "あなたを許さないなんて思っていません。"),
    ("ja", "あなたに裏切られました。", "兄さんに裏切られた話は聞きました。"),
    ("ja", "よくもそんなことが言えたな。", "よくも無事にできたね。"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "reproach", "other"), SAID)
def test_only_a_reproach_is_one(language: str, reproach: str, other: str) -> None:
    words = LANGUAGES[language].letters.affairs.quarrels
    assert words.search(reproach)
    assert not words.search(other)
