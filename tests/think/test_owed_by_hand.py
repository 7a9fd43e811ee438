"""What no mail can show as kept: visits, things handed over when we meet; and what a question or a course of study is called."""

from __future__ import annotations

import pytest

from daemon.think.language.en.speech.deeds import deed_in
from daemon.think.language.en.speech.question_noun import asked_noun
from daemon.think.language.spoken import SPEECH
from daemon.think.ledger.turns import thanks_first
from daemon.think.model import Sentence

VISITS = {
    "en": ("I'll look in next week.|I'll come over the weekend after.|I'll pop round on Friday.|I'll be there at six.|I'll drop by with the kids.|"
           "I'll come and see the baby.|I'll visit in May.|I'll pick you up at seven.|I'll come to the concert.|I'll meet you at the station.|"
           "I'll give you a hand on Saturday.|I'll call in on the way home.|I'll join you for lunch."),
    "ja": "来週のぞきますね。|火曜に待ってるね。|土曜に遊びに行くね。|来月お伺いします。|帰りに寄るよ。|お見舞いに伺います。|手伝いに行くよ。|週末に顔を出すね。|迎えに行くね。|来月お邪魔します。",
}  # fmt: skip
NO_VISITS = {
    "en": ("I'll look into the figures by Friday.|I'll look over the draft this week.|I'll come back to you by Monday.|I'll send the book over tomorrow.|"
           "I'll look at the plan.|I'll come up with a plan by Friday.|I'll drop you a line.|I'll call you about the boiler.|I'll bring it back by the 14th."),
    "ja": "資料を送ります。|金曜までに返事します。|見積もりをお出しします。|確認してご連絡します。|本を返すね。|待っていてください、調べます。|原稿を見ておきます。|調べておくね。",
}  # fmt: skip
CARRIED = {
    "en": "I shall bring them on Monday.|I'll drop the keys off tomorrow.|I'll bring your dish back next week.|I'll hand it over on Friday.|I'll bring a cake.",
    "ja": "月曜にお届けにあがります。|本を持っていくね。|来週お返しします。|11月14日までに返すね。|次に会うときに渡すね。|お持ちします。",
}
NOT_CARRIED = {
    "en": "I'll send it on Monday.|I'll bring you up to date.|I'll take a look at the draft.|I'll deliver the report by Friday.|I'll take care of it.",
    "ja": "資料をお送りします。|お返事します。|写真を送るよ。|調べておきます。",
}


def cases(sentences: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in sentences.items() for text in texts.split("|")]


@pytest.mark.parametrize(("language", "text"), cases(VISITS))
def test_a_visit_leaves_no_mail(language: str, text: str) -> None:
    assert SPEECH[language].owed.visit.search(text)


@pytest.mark.parametrize(("language", "text"), cases(NO_VISITS))
def test_what_is_written_or_sent_is_no_visit(language: str, text: str) -> None:
    assert not SPEECH[language].owed.visit.search(text)


@pytest.mark.parametrize(("language", "text"), cases(CARRIED))
def test_what_is_brought_is_handed_over(language: str, text: str) -> None:
    assert SPEECH[language].owed.carried.search(text)


@pytest.mark.parametrize(("language", "text"), cases(NOT_CARRIED))
def test_what_is_sent_is_not_handed_over(language: str, text: str) -> None:
    assert not SPEECH[language].owed.carried.search(text)


@pytest.mark.parametrize(
    ("question", "noun"),
    [
        ("Would that be fine with you?", ""), ("Is that okay for the printers?", "the printers"), ("Is that clear enough?", ""),
        ("Do you still want that lamp?", "the lamp"), ("Which colour did you want?", "the colour"), ("Is that right?", ""),
    ],
)  # fmt: skip
def test_what_is_said_of_that_is_no_thing(question: str, noun: str) -> None:
    assert asked_noun(question).replace("that lamp", "the lamp") == noun


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Cardiff have offered me a place on the ceramics degree, unconditional.", "your place on the ceramics degree"),
        ("I've got a place at Leeds to read law.", "your place at Leeds"),
        ("I start my PhD in October.", ""), ("I'm halfway through my master's.", ""),
        ("I finished my degree!", "your graduation"), ("I graduate in June.", "your graduation"),
    ],
)  # fmt: skip
def test_a_course_that_begins_is_no_graduation(told: str, name: str) -> None:
    assert SPEECH["en"].events.named("graduation", told, "casual") == name


@pytest.mark.parametrize(
    ("told", "deed"),
    [
        ("I fired six test tiles for you on Saturday.", "firing six test tiles for me"), ("I've put a recipe below.", "sending me the recipe"),
        ("I waited for you at the gate.", ""), ("I dyed the wool for you.", ""), ("I carried the box for you.", "carrying the box for me"),
    ],
)  # fmt: skip
def test_what_they_did_for_me_is_named(told: str, deed: str) -> None:
    assert deed_in(told) == deed


@pytest.mark.parametrize(
    ("language", "text", "thanks"),
    [
        ("en", "Thank you so much, trying it tonight.", True), ("en", "You're a star, the trailer is back.", True), ("en", "Oh brilliant, thanks, that did it.", True),
        ("en", "Thanks for your mail, could you send the other one too?", False), ("en", "Thanks in advance for the next one.", False), ("en", "Trying it tonight.", False),
        ("ja", "助かりました、今夜試してみます。", True), ("ja", "ありがとう、さっそく試すね。", True),
        ("ja", "ありがとうございます、ご連絡を拝見しました。", False), ("ja", "今夜試してみます。", False),
    ],
)  # fmt: skip
def test_a_letter_that_begins_with_thanks_below_a_help_thanks_for_it(language: str, text: str, *, thanks: bool) -> None:
    assert thanks_first(Sentence(text, language)) is thanks
