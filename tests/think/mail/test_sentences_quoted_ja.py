"""A Japanese sentence goes on behind what it quotes, and 笑 is laughter only where no verb begins with it."""

from __future__ import annotations

import pytest

from daemon.think.mail.sentences import sentences_of


@pytest.mark.parametrize(
    "text",
    [
        "兄が見たら、まだやるの？と笑うでしょう。",
        "娘は「え？」しか返さない。",
        "熱は？と、母が聞きました。",
        "もう着いた？って聞いておいて。",
        "みんなの「ばんざい！」が聞こえました。",
        "祖父は「もう寝る。」と言った。",
    ],
)
def test_it_goes_on_behind_what_it_quotes(text: str) -> None:
    assert list(sentences_of(text)) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "元気？|ところで、土曜は空いていますか。",
        "どう？|といっても急ぎません。",
        "すごい！|とても楽しかった。",
        "「来る？」|はい、行きます。",
        "「本当？」|もう一度聞きました。",
        "「だめ？」|しかし、それも道理です。",
        "笛を習います。|笑わないでください。",
        "負けました。笑|また来週。",
        "夜は長かった…|\n明日、二月が本番です。",
    ],
)
def test_a_new_one_begins(text: str) -> None:
    assert list(sentences_of(text.replace("|", ""))) == text.replace("\n", "").split("|")
