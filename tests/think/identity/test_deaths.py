"""Deaths told by others: of whom they speak, and of whom they do not."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from connectors.model import CivilDay
from daemon.think.identity.deaths import told_deaths
from daemon.think.identity.named_guests import Register
from daemon.think.mail.orders import orders_in
from daemon.think.mail.sentences import language_of
from daemon.think.model import Birthday, Person, Sentence

WHEN = datetime(2026, 11, 10, 9, tzinfo=UTC)
PEOPLE = (
    Person("peter@moss.example", "Peter Moss", ("peter@moss.example",), ("Peter Moss",), "Moss", "Peter"),
    Person("kubo@firm.example", "久保 明美", ("kubo@firm.example",), ("久保 明美",), "久保", "明美"),
    Person("a@x.example", "Ann Lee", ("a@x.example",), ("Ann Lee",), "Lee", "Ann"),
    Person("b@y.example", "Ann Lee", ("b@y.example",), ("Ann Lee",), "Lee", "Ann"),
)


def died(text: str, seen: dict[str, datetime] | None = None) -> list[str]:
    orders = orders_in((Sentence(text, language_of(text)),), date(2026, 11, 10))
    told = [("m1", WHEN, language_of(text), order.sentence) for order in orders if order.kind == "died"]
    return sorted(told_deaths(told, Register.of(PEOPLE), seen or {}))


@pytest.mark.parametrize(
    ("texts", "who"),
    [
        (("I have sad news about Peter Moss.", "He died on Monday."), ["peter@moss.example"]),
        (("久保さんのことで、お知らせがあります。", "先週、亡くなりました。"), ["kubo@firm.example"]),
        (("I went with Peter Moss to see Ben.", "He died on Monday."), []),
        (("I met Peter Moss on the bridge.", "My dog died on Monday."), []),
        (
            ("I live next door to Peter Moss.", "You should hear it from somebody: he died on the third."),
            ["peter@moss.example"],
        ),
        (("I am Peter Moss's daughter.", "We have not met.", "My father died on Sunday."), ["peter@moss.example"]),
        (("I am the daughter of Peter Moss.", "My father passed away."), ["peter@moss.example"]),
        (("Peter Moss had a stroke in August.", "We buried him on the 28th."), ["peter@moss.example"]),
        (("Peter Moss had been ill since spring.", "On Thursday evening he passed away."), ["peter@moss.example"]),
        (("I had supper with Peter Moss.", "My father died on Sunday."), []),
        (("Peter Moss's brother wrote to me.", "He died on Sunday."), []),
        (("久保明美の長女の梓と申します。", "母は去る八月二十日に永眠いたしました。"), ["kubo@firm.example"]),
        (("久保さんと食事をしました。", "母が先月、亡くなりました。"), []),
    ],
)
def test_a_sentence_may_tell_it_of_whom_the_one_before_names(texts: tuple[str, ...], who: list[str]) -> None:
    sentences = tuple(Sentence(text, language_of(text)) for text in texts)
    told = [("m1", WHEN, sentences[0].language, order.sentence) for order in orders_in(sentences, WHEN.date())]
    assert sorted(told_deaths(told, Register.of(PEOPLE), {})) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("I am sorry to tell you that Peter Moss passed away last Sunday.", "peter@moss.example"),
        ("Peter Moss, our old neighbour, died on Monday after a short illness.", "peter@moss.example"),
        ("The funeral of Peter Moss is on Friday.", "peter@moss.example"),
        ("In spring we lost our friend Peter Moss.", "peter@moss.example"),
        ("悲しいお知らせですが、久保さんが先週亡くなりました。", "kubo@firm.example"),
        ("久保明美様が11月3日に永眠されました。", "kubo@firm.example"),
        ("久保さんの訃報に接し、言葉もありません。", "kubo@firm.example"),
        ("久保明美さんが先週、病気のため亡くなりました。", "kubo@firm.example"),
        ("久保さんが先月、眠るように旅立ちました。", "kubo@firm.example"),
        ("My father, Peter Moss, passed away on 12 April, peacefully at home.", "peter@moss.example"),
        ("Our dear friend and teacher, Peter Moss, has died at the age of 81.", "peter@moss.example"),
        ("Peter Moss (my father) passed away on Sunday.", "peter@moss.example"),
        ("Peter Moss was killed in an accident in March.", "peter@moss.example"),
        ("Sadly Peter Moss did not survive the operation.", "peter@moss.example"),
        ("Peter Moss lost his battle with cancer on Sunday.", "peter@moss.example"),
        ("Peter Moss had a heart attack and died.", "peter@moss.example"),
        ("久保明美さんのご葬儀に参列しました。", "kubo@firm.example"),
        ("I thought you would want to know that Peter Moss died last month.", "peter@moss.example"),
        ("Peter Moss was laid to rest on Tuesday.", "peter@moss.example"),
        ("After the death of my husband, Peter Moss, I moved.", "peter@moss.example"),
        ("久保さんを偲ぶ会が来月あります。", "kubo@firm.example"),
        ("ご存じかもしれませんが、久保さんが八月に亡くなったそうです。", "kubo@firm.example"),
        ("亡くなった久保さんの本を整理しています。", "kubo@firm.example"),
    ],
)
def test_a_death_is_told_of_the_one_who_is_named(text: str, who: str) -> None:
    assert died(text) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Peter Moss's father died on Monday.",
        "Peter Moss told me that his dog died.",
        "Peter Moss nearly died in the mountains.",
        "Peter Moss died laughing at your letter.",
        "久保さんのお父様が亡くなりました。",
        "久保さんが、田中先生が亡くなったと教えてくれました。",
        "Peter Moss wrote that his mother died.",
        "Peter Moss told me that Ben passed away.",
        "Peter Moss left us for Boston.",
        "Peter Moss is dead tired.",
        "Peter Moss passed on your message.",
        "久保さんが、亡くなったお父様の話をしてくれました。",
        "久保さんの車が故障しました。",
        "久保さんが先週、友人の父が亡くなったと言っていました。",
        "大久保さんが亡くなりました。",
        "Ann Lee died on Monday.",
        "My husband died in March.",
        "Peter Moss is well.",
    ],
)
def test_nobody_dies_of_a_word_about_another(text: str) -> None:
    assert died(text) == []


def test_whoever_wrote_afterwards_was_not_meant() -> None:
    text = "Peter Moss passed away last Sunday."
    assert died(text, {"peter@moss.example": WHEN + timedelta(days=1)}) == []
    assert died(text, {"peter@moss.example": WHEN - timedelta(days=1)}) == ["peter@moss.example"]


def test_the_day_and_the_mail_that_told_it_are_kept() -> None:
    told = [("m1", WHEN, "en", "Peter Moss died on Monday.")]
    assert told_deaths(told, Register.of(PEOPLE), {}) == {"peter@moss.example": Birthday(CivilDay(11, 10, 2026), "m1")}


@pytest.mark.parametrize(
    ("text", "by", "who"),
    [
        ("I must tell you that Peter died on Sunday, in the orchard.", PEOPLE[0], ["peter@moss.example"]),
        ("My husband Peter passed away in March.", PEOPLE[0], ["peter@moss.example"]),
        ("I must tell you that Peter died on Sunday.", PEOPLE[1], ["peter@moss.example"]),
        ("I must tell you that my uncle Peter died on Sunday.", PEOPLE[1], []),
        ("Peter Hale died on Sunday.", PEOPLE[1], []),
        ("Ann died on Sunday.", PEOPLE[1], []),
        ("Peter died in 1987, as you know.", PEOPLE[1], []),
        ("Peter's brother died on Sunday.", PEOPLE[0], []),
        ("妻の明美が先週亡くなりました。", PEOPLE[1], ["kubo@firm.example"]),
        ("明美の父が亡くなりました。", PEOPLE[1], []),
    ],
)
def test_the_family_tells_it_from_the_address_of_the_dead_by_the_given_name(
    text: str, by: Person, who: list[str]
) -> None:
    orders = orders_in((Sentence(text, language_of(text)),), date(2026, 11, 10))
    told = [("m1", WHEN, language_of(text), order.sentence) for order in orders if order.kind == "died"]
    assert sorted(told_deaths(told, Register.of(PEOPLE), {}, {"m1": by})) == who


BROTHER = Person("toru@arai.example", "荒井 徹", ("toru@arai.example",), ("荒井 徹",), "荒井", "徹")
SISTER = Person("setsuko@arai.example", "荒井 節子", ("setsuko@arai.example",), ("荒井 節子",), "荒井", "節子")
WIDOW = Person("mary@moss.example", "Mary Moss", ("mary@moss.example",), ("Mary Moss",), "Moss", "Mary")


def told_by(writer: Person, text: str) -> list[str]:
    orders = orders_in((Sentence(text, language_of(text)),), date(2026, 11, 10))
    told = [("m1", WHEN, language_of(text), order.sentence) for order in orders if order.kind == "died"]
    register = Register.of((*PEOPLE, BROTHER, SISTER, WIDOW))
    return sorted(told_deaths(told, register, {}, {"m1": writer}))


@pytest.mark.parametrize(
    ("writer", "text", "who"),
    [
        (SISTER, "兄の徹が先月、永眠いたしました。", BROTHER),
        (SISTER, "夫・徹は昨年の秋に亡くなりました。", BROTHER),
        (SISTER, "徹儀、去る十月三日に永眠いたしました。", BROTHER),
        (WIDOW, "My husband Peter died in August.", PEOPLE[0]),
        (WIDOW, "Peter passed away peacefully on Sunday.", PEOPLE[0]),
    ],
)
def test_the_family_calls_the_dead_by_the_given_name(writer: Person, text: str, who: Person) -> None:
    assert told_by(writer, text) == [who.key]


@pytest.mark.parametrize(
    ("writer", "text"),
    [
        (PEOPLE[1], "兄の徹が先月、永眠いたしました。"),
        (SISTER, "徹の友人が先月、亡くなりました。"),
        (SISTER, "徹夜で看病しましたが、猫が亡くなりました。"),
        (PEOPLE[2], "My husband Peter died in August."),
        (WIDOW, "Peter's uncle passed away on Sunday."),
    ],
)
def test_a_given_name_alone_is_nobody_outside_the_family(writer: Person, text: str) -> None:
    assert told_by(writer, text) == []


@pytest.mark.parametrize("text", ["久保明美さんは昨年の秋に亡くなりました。", "久保さんが先週の火曜に急逝されました。"])
def test_when_somebody_died_may_be_told_in_between(text: str) -> None:
    assert died(text) == ["kubo@firm.example"]


@pytest.mark.parametrize(
    "text", ["久保さんは先月、お母様が亡くなりました。", "久保さんは昨年の秋にご主人が他界されたそうです。"]
)
def test_whose_relative_died_is_alive(text: str) -> None:
    assert died(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "We will miss Peter Moss, who died on Monday.",
        "Peter Moss, my dear colleague of many years and a friend to us all, passed away on Sunday.",
        "Peter Moss's funeral is on Friday.",
        "We buried Peter Moss on Friday.",
        "Peter Moss is no longer alive.",
    ],
)
def test_a_death_is_told_in_many_words(text: str) -> None:
    assert died(text) == ["peter@moss.example"]


@pytest.mark.parametrize(
    "text",
    [
        "久保さんのお葬式は土曜日です。",
        "久保明美さんが先月、息を引き取りました。",
        "久保明美が天に召されました。",
        "久保明美 儀 かねてより病気療養中のところ、十月三日に永眠いたしました。",
        "久保さんが死去されました。",
    ],
)
def test_a_death_is_told_in_many_japanese_words(text: str) -> None:
    assert died(text) == ["kubo@firm.example"]


@pytest.mark.parametrize(
    "text",
    [
        "I lost Peter Moss in the crowd.",
        "We lost Peter Moss to another firm.",
        "Peter Moss, whose father built the mill, told me that the old miller died.",
        "Peter Moss's passing grade came today.",
        "We buried Peter Moss's cat.",
        "Peter Moss's grandmother's funeral is on Friday.",
    ],
)
def test_a_loss_that_is_no_death_of_theirs(text: str) -> None:
    assert died(text) == []
