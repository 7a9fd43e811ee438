"""Whether a sentence asks not to be written to any more, and what only looks like it."""

from __future__ import annotations

import pytest

from daemon.think.quiet import asks_for_quiet
from daemon.think.sentences import language_of


@pytest.mark.parametrize(
    "text",
    [
        "Please do not write to me any more.",
        "I'd prefer not to be in touch for a while.",
        "I would rather you didn't contact me again.",
        "Please don't reach out to me anymore.",
        "I don't want any further contact.",
        "Let's not be in touch for now.",
        "Please do not write to me for now, I will write when I can.",
        "Please delete my address and don't write again.",
        "I ask you not to contact me again.",
        "I no longer wish to hear from you.",
        "Please, no more letters, leave me be.",
        "I need some distance, please don't write.",
        "I would ask you not to write for a while.",
        "Please leave me in peace.",
        "I ask you to refrain from further contact.",
        "It is better if we do not stay in touch.",
        "連絡はもう結構です。",
        "今後のお付き合いは控えさせていただきます。",
        "あなたとはもうお話ししたくありません。",
        "今後は連絡をご遠慮ください。",
        "もう連絡してこないでください。",
        "私へのご連絡はお控えください。",
        "当面、連絡は控えさせてください。",
        "連絡を絶ちたいと思います。",
        "距離を置きたいので、連絡はしないでください。",
        "申し訳ありませんが、今後のご連絡は結構です。",
        "申し訳ないのですが、今後はメールをお送りいただかないようお願いします。",
        "今後、メールはお送りにならないでください。",
        "これ以上ご連絡をなさらないようお願いいたします。",
        "ご連絡はお控えいただけますと幸いです。",
        "もう連絡してほしくありません。",
        "これ以上メールをもらっても困ります。",
        "勝手ながら、今後はやりとりを控えさせてください。",
        "しばらく連絡を取るのをやめたいと思います。",
        "もう連絡は取りたくありません。",
        "メールのやりとりはこれで最後にさせてください。",
        "ご連絡を差し控えていただきたく存じます。",
        "もう手紙を書かないでください。",
        "I would be grateful if you didn't write to me again.",
        "I'd appreciate it if you would stop emailing me.",
        "I'd like you to stop writing.",
        "Please stop sending me emails.",
        "I think it is best if we don't write to each other any more.",
        "I'd prefer no further contact.",
        "It would be better if we stopped writing.",
        "I have decided to break off contact.",
        "I'd rather not be in touch at the moment.",
        "Could you please not write to me for a while?",
    ],
)
def test_a_wish_for_no_more_letters(text: str) -> None:
    assert asks_for_quiet(text, language_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "It is best we do not stay in the house.",
        "We had better stop at the contact lens shop.",
        "欠席の場合、連絡は不要です。",
        "その話はもうしたくありません。",
        "お土産はもう結構です。",
        "Please don't write to me at the old address.",
        "I need some space in the attic, don't call the movers yet.",
        "Please don't contact me about the invoice, ask Ben.",
        "Please do not email me the files, use the share.",
        "Please don't write to me this week, I am travelling.",
        "Please don't email me, call me instead.",
        "Don't hesitate to contact me.",
        "My sons don't write to me.",
        "You never write to me!",
        "Why don't you write to me more often?",
        "I didn't write to you for ages, sorry.",
        "She doesn't want any contact with her brother.",
        "He asked me to stop writing to her.",
        "No need to write back.",
        "遠慮なくご連絡ください。",
        "返信は不要です。",
        "この件については連絡不要です。",
        "夜間の連絡はしないでください。",
        "メールは送らないで、LINEでお願いします。",
        "連絡しないですみません。",
        "彼とは距離を置きたいと思っています。",
        "連絡先を削除してしまいました。",
        "佐藤さんには連絡しないでください。",
        "引っ越しのことはまだ母に連絡しないでください。",
        "弟はもう連絡しないでほしいと言っていました。",
        "個人情報はメールでお送りにならないようお願いいたします。",
        "しばらく連絡を控えていて、すみませんでした。",
        "Please don't stop writing to me.",
        "I stopped writing for a while because of the move.",
        "I don't want to hear about the election any more.",
    ],
)
def test_a_limit_or_another_matter_is_no_such_wish(text: str) -> None:
    assert not asks_for_quiet(text, language_of(text))
