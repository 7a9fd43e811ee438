"""What sentences and mails do: the sentences of tests/data/acts, answers, quotes, storms, and the lines of `read --jsonl`."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from config.words import text_of
from connectors.model import Message, Role
from daemon.cli.read_rows import read_lines, show
from daemon.think.mail.sentences import sentences_of
from daemon.think.model import ACTS
from daemon.think.reading import language_of, read_message, read_sentence

DATA = Path(__file__).parent.parent / "data" / "acts"
SENT = date(2026, 10, 14)


def lines(language: str) -> list[tuple[str, str, str, str]]:
    """(language, labels, sentence, context) of each line of a file."""
    rows = (line.split("\t") for line in (DATA / f"{language}.tsv").read_text(encoding="utf-8").splitlines())
    return [(language, row[0], row[1], row[2] if len(row) > 2 else "") for row in rows]


@pytest.mark.parametrize(("language", "labels", "sentence", "context"), [*lines("en"), *lines("ja")])
def test_a_sentence_does_what_its_line_says(language: str, labels: str, sentence: str, context: str) -> None:
    read = read_sentence(sentence, SENT, language, context)
    assert ",".join(sorted(act.kind for act in read.acts)) == ",".join(sorted(filter(None, labels.split(","))))


@pytest.mark.parametrize(
    ("sentence", "kind", "whose", "day"),
    [
        ("Congratulations on the new baby!", "birth", "recipient", None),
        ("My viva is on 3 December.", "exam", "sender", date(2026, 12, 3)),
        ("Jim and Rosa had twins on Monday.", "birth", "third", date(2026, 10, 12)),
        ("A line to tell you before the papers do: I am retiring, after 31 years.", "retirement", "sender", None),
        ("I heard the news: I am so happy you are getting married!", "wedding", "recipient", None),
        ("11月3日に姉の結婚式があるんです。", "wedding", "sender", date(2026, 11, 3)),
        ("ご栄転おめでとうございます。", "promotion", "recipient", None),
        ("山田さんが課長に昇進したそうです。", "promotion", "third", None),
    ],
)
def test_a_life_event_has_a_kind_an_owner_and_perhaps_a_day(
    sentence: str, kind: str, whose: str, day: date | None
) -> None:
    events = [act.event for act in read_sentence(sentence, SENT).acts if act.event]
    assert [(event.kind, event.whose, event.day) for event in events] == [(kind, whose, day)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The swallows have moved out.",
        "Two ducks have moved in.",
        "I have moved to the desk by the window.",
        "I moved to the back row.",
        "We cast off tomorrow.",
    ],
)
def test_what_is_said_of_animals_seats_and_ships_is_no_event_of_a_life(sentence: str) -> None:
    assert [act.event for act in read_sentence(sentence, SENT).acts if act.event] == []


def test_a_question_for_the_writers_own_sake_seeks_and_one_about_the_reader_does_not() -> None:
    seeking = read_sentence("おすすめの歯医者を教えていただけますか。", SENT)
    about_them = read_sentence("How is the loft coming on?", SENT)
    assert [act.seeks for act in seeking.acts if act.kind == "question"] == [True]
    assert [act.seeks for act in about_them.acts if act.kind == "question"] == [False]


def test_every_act_names_the_construction_that_saw_it() -> None:
    assert all(act.construction for act in read_sentence("Could you send it by Friday?", SENT).acts)


def test_language_is_known_by_the_signs() -> None:
    assert [language_of(text) for text in ("展示台は六台です。", "Dear Mr Hale,", "OK です", "123")] == [
        "ja",
        "en",
        "ja",
        "en",
    ]


def test_wrapped_lines_are_joined_and_abbreviations_and_bullets_respected() -> None:
    wrapped = "The tide tank in the lower gallery is dry for the first time in\ntwenty years. We met Dr. Hale at 5 p.m. in the hall.\n- one thing\n- another"
    assert list(sentences_of(wrapped)) == [
        "The tide tank in the lower gallery is dry for the first time in twenty years.",
        "We met Dr. Hale at 5 p.m. in the hall.",
        "- one thing",
        "- another",
    ]
    assert list(sentences_of("今日は楽しかった笑。またね！\n・一つ目\n・二つ目")) == [
        "今日は楽しかった笑。",
        "またね！",
        "・一つ目",
        "・二つ目",
    ]


def test_the_first_sentence_below_a_quoted_question_is_its_answer() -> None:
    text = "Hi,\n\n> What is the door code?\n\nIt is 4471.\n"
    mail = Message("1", b"k", "s", "f", Role.INBOX, datetime(2026, 10, 14, tzinfo=UTC), None, text=text)
    assert [sentence.text for sentence in read_message(mail, UTC).sentences if sentence.does("give")] == ["It is 4471."]


def answers(*rows: object) -> list[dict[str, object]]:
    given = (row if isinstance(row, str) else json.dumps(row) for row in rows)
    return [json.loads(line) for line in read_lines(given, SENT)]


def test_a_line_of_json_is_answered_with_labels_due_and_event() -> None:
    promise, event = answers(
        {"id": "a", "lang": "en", "text": "I'll bring the keys round by Friday.", "sent": "2026-10-14"},
        {"id": "b", "text": "11月3日に姉の結婚式があるんです。"},
    )
    assert promise == {"id": "a", "labels": ["promise"], "due": "2026-10-16"}
    assert event["event"] == {"kind": "wedding", "whose": "sender", "day": "2026-11-03"}


def test_bad_lines_are_answered_and_stop_nothing() -> None:
    broken, array, empty, odd, good = answers(
        "{",
        [1],
        {"id": 3},
        {"id": 4, "text": "ok", "sent": 7, "lang": "xx", "context": 5},
        {"id": 5, "text": "Thanks for checking the figures."},
    )
    assert [row["labels"] for row in (broken, array, empty, odd)] == [[], [], [], []]
    assert (empty["id"], good["labels"]) == (3, ["thanks"])


def test_a_whole_mail_is_answered_with_own_words_acts_asks_and_promises() -> None:
    body = "Hi Hanako,\n\nCould you bring the ladder? I'll bring the paint by Friday.\n\nBest,\nRuth\n\n-- \nRuth Palmer\n+44 20 7946 0000\n"
    (answer,) = answers({"id": "m", "body": body, "from": "ruth@palmer.example", "sent": "2026-10-14"})
    assert (
        answer["own_text"] == "Hi Hanako,\n\nCould you bring the ladder? I'll bring the paint by Friday.\n\nBest,\nRuth"
    )
    assert (answer["acts"], answer["asks"], answer["promises"], answer["automatic"]) == (
        ["ask", "promise"],
        1,
        [{"due": "2026-10-16"}],
        False,
    )


def test_a_mail_of_a_machine_does_nothing() -> None:
    (answer,) = answers(
        {
            "id": "m",
            "body": "Your parcel is on its way. Please rate us!\n\nUnsubscribe\n",
            "from": "no-reply@shop.example",
        }
    )
    assert (answer["acts"], answer["asks"], answer["automatic"]) == ([], 0, True)


LIST_POSTS = {
    "old mailman": {"headers": {"List-Id": "<garden.example>", "Precedence": "list"}},
    "mailman": {"headers": {"List-Id": "<garden.example>", "List-Post": "<mailto:garden@example.org>", "List-Unsubscribe": "<x>"}},
    "google groups": {"foot": "-- \nYou received this message because you are subscribed to the Google Groups \"garden\" group.\nTo unsubscribe from this group, send an email to garden+unsubscribe@groups.example.\n"},
    "google groups, japanese": {"foot": "-- \nこのメールは Google グループのグループ「garden」に登録しているユーザーに送られています。\n配信を停止するには garden+unsubscribe@groups.example にメールを送信してください。\n"},
    "new mailman": {"foot": "_______________________________________________\ngarden mailing list -- garden@example.org\nTo unsubscribe send an email to garden-leave@example.org\n"},
}  # fmt: skip
LETTER_TO_LIST = "Hi all,\n\nCould somebody lend me a wheelbarrow?\n\nBen\n\n"


@pytest.mark.parametrize("post", LIST_POSTS.values(), ids=LIST_POSTS)
def test_who_writes_to_a_list_of_people_is_no_machine(post: dict[str, object]) -> None:
    body = LETTER_TO_LIST + str(post.get("foot", ""))
    (answer,) = answers({"id": "m", "body": body, "from": "ben@plot.example", "headers": post.get("headers")})
    assert (answer["asks"], answer["automatic"], answer["own_text"]) == (1, False, LETTER_TO_LIST.strip())


@pytest.mark.parametrize(
    "headers",
    [
        {"List-Id": "<news.example>", "List-Post": "NO (posting not allowed on this list)"},
        {"List-Unsubscribe": "<x>", "Precedence": "list"},
        {"List-Post": "<mailto:garden@example.org>", "Auto-Submitted": "auto-replied"},
    ],
)
def test_a_list_that_only_speaks_and_a_machine_on_a_list_are_automatic(headers: dict[str, str]) -> None:
    (answer,) = answers({"id": "m", "body": LETTER_TO_LIST, "from": "ben@plot.example", "headers": headers})
    assert answer["automatic"] is True


def test_a_mail_is_shown_sentence_by_sentence_in_the_readers_language() -> None:
    mail = Message(
        "1", b"k", "s", "f", Role.INBOX, datetime(2026, 10, 14, tzinfo=UTC), None, text="I'll bring the keys by Friday."
    )
    (row,) = show(read_message(mail, UTC), "ja")
    assert (row.sentence, row.acts, row.due) == ("I'll bring the keys by Friday.", "約束", "2026-10-16")


def test_every_act_has_a_name_in_both_languages() -> None:
    assert all(text_of(f"reading.{act}", language) for act in ACTS for language in ("en", "ja"))


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("The pumps will leave our warehouse on Friday.", "2026-10-16"),
        ("Your parcel will ship on Monday.", "2026-10-19"),
        ("The train will leave on Friday.", None),
        ("The guests will leave us on Friday.", None),
    ],
)
def test_goods_that_go_off_to_the_reader_by_a_day_are_promised_and_trains_are_not(text: str, due: str | None) -> None:
    (answer,) = answers({"id": 1, "lang": "en", "text": text, "sent": "2026-10-14"})
    labels = answer["labels"]
    assert isinstance(labels, list)
    assert (answer.get("due"), "promise" in labels) == (due, due is not None)
