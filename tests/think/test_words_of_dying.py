"""Words for a life that comes to its end, and the same words said of a ferry, a letter, a knee."""

from __future__ import annotations

import pytest

from daemon.think.language.known import LANGUAGES

SAID = [
    ("en", "She is in a hospice now.", "My sister works in a hospice."),
    ("en", "The doctors say it's terminal.", "I meet her at the ferry terminal."),
    ("en", "This will be my last Christmas.", "Sorry about the scrawl in my last letter."),
    ("en", "I have decided against any more treatment.", "My back is better, no more treatment."),
    ("en", "There is nothing more they can do.", "There is nothing more they can do, it is healed."),
    ("en", "There is no cure.", "It is no cure for boredom."),
    ("ja", "もう長くはないそうです。", "入院はそう長くはないそうです。"),
    ("ja", "父が入院し、先は長くないと言われました。", "夏休みももう長くないね。"),
    ("ja", "治療はここまでにして、家に戻ります。", "母の治療はここまで順調でした。"),
    ("ja", "治療をやめて家で過ごしています。", "骨折の治療を終えて家に戻りました。"),
    ("ja", "母を家で看取りたいと思います。", "祖母を看取りました。"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "dying", "other"), SAID)
def test_only_a_life_comes_to_its_end(language: str, dying: str, other: str) -> None:
    words = LANGUAGES[language].letters.ailments.dying
    assert words.search(dying.lower())
    assert not words.search(other.lower())
