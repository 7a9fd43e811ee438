"""What a morning says about the service itself reaches its owner."""

from __future__ import annotations

import re
import threading
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config.schema import Account, Circle, DraftPlace, Me, Settings
from config.sections import drafts_of
from config.words import LANGUAGES, in_words, say
from daemon.morning import Told
from daemon.notifier.digest import as_html, as_text
from daemon.notifier.placing import DraftTold, Outcome, Placed
from daemon.propose import Suggestion
from daemon.store.locks import write_lock
from daemon.telling import digest_of, write_digest
from daemon.think.choose import Candidate, Skipped
from daemon.think.evidence import day_in_words, day_said
from daemon.think.findings import Finding
from daemon.think.model import Act, Contact, Direction, LifeEvent, Measure, Obligation, Person, Sentence, Tie, Voice
from daemon.think.model import Letter as Letter_

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
SETTINGS = Settings(Path("c.yaml"), Me("M", ("m@a.test",)), ZoneInfo("Asia/Tokyo"), Path("state"))


@pytest.mark.parametrize(("language", "words"), [("en", "was left out"), ("ja", "外しました")])
def test_a_rule_that_broke_is_named_in_the_digest(language: str, words: str) -> None:
    told = Told(NOW, (), (), (), (), notes=(say("morning.rule_broke", rule="drift", fault="ZeroDivisionError"),))
    digest = digest_of(told, SETTINGS, language)
    for page in (as_text(digest, language), as_html(digest, language)):
        assert "drift" in page
        assert words in page


def test_of_two_mornings_at_once_one_writes_its_digest_after_the_other(tmp_path: Path) -> None:
    """Else both would fill the same half-written file, and the page could be a mixture."""
    settings, folder = replace(SETTINGS, state=tmp_path), tmp_path / "digest"
    writer = threading.Thread(target=write_digest, args=(Told(NOW, (), (), (), ()), settings))
    with write_lock(tmp_path):
        writer.start()
        writer.join(0.5)
        assert writer.is_alive()
        assert not folder.exists() or not list(folder.iterdir())
    writer.join()
    assert sorted(path.name for path in folder.iterdir()) == ["2026-11-24.html", "2026-11-24.txt"]


def test_an_account_that_takes_drafts_is_their_place_where_no_other_is_named() -> None:
    mail = Account("mail", "maildir", path=Path("Maildir"))
    home = Account("home", "maildir", path=Path("Home"), drafts=True)
    place = drafts_of((mail, home))
    assert place is not None
    assert (place.kind, place.account) == ("account", "home")
    assert drafts_of((mail,)) is None


@pytest.mark.parametrize("subjects", [("The tickets", "The tickets"), ("The tickets", "The train")])
def test_letters_that_read_alike_are_one_line_of_evidence(subjects: tuple[str, str]) -> None:
    asked = tuple(
        Contact(NOW.replace(hour=hour), Direction.INBOUND, f"{hour}@b.test", subject=subject)
        for hour, subject in zip((1, 2), subjects, strict=True)
    )
    tie = Tie(Person("b@b.test", "Bea", ("b@b.test",)), asked)
    found = Finding("answer-owed", 80.0, {"en": "Bea waits for your answer."}, tuple(one.id for one in asked))
    told = Told(NOW, (), (Suggestion(tie, (found,), None, say("morning.digest_only")),), (), ())
    page = as_text(digest_of(told, SETTINGS, "en"), "en")
    assert [page.count(f"“{subject}”") for subject in set(subjects)] == [1] * len(set(subjects))
    assert page.count("×2") == 2 - len(set(subjects))  # and whoever counts comes to the number of letters


def test_why_there_is_no_draft_names_the_account_that_it_speaks_of() -> None:
    fault = say("imap.silent", account="home")
    tie = Tie(Person("b@b.test", "Bea", ("b@b.test",)), ())
    told = Told(NOW, (), (Suggestion(tie, (), None, fault),), (), ())
    assert "No draft: Account home: the server did not answer" in as_text(digest_of(told, SETTINGS, "en"), "en")


def test_the_fault_that_keeps_several_drafts_away_is_told_once() -> None:
    fault = say("imap.silent", account="home")
    ties = (Tie(Person(f"{one}@b.test", one, (f"{one}@b.test",)), ()) for one in ("Bea", "Joe", "Kim"))
    told = Told(NOW, (), tuple(Suggestion(tie, (), None, fault) for tie in ties), (), (), trouble=fault)
    page = as_text(digest_of(told, SETTINGS, "en"), "en")
    assert page.count("the server did not answer") == 1
    assert page.count("No draft: for the same reason as above.") == 2


def test_what_was_noticed_of_those_in_a_circle_comes_first_then_what_weighs_most_then_the_latest() -> None:
    def seen(name: str, weight: float, days: int, circle: Circle | None = None) -> Candidate:
        person = Person(f"{name}@b.test", name, (f"{name}@b.test",), circle=circle)
        letter = Contact(NOW - timedelta(days=days), Direction.INBOUND, f"{name}-1", f"{name}@b.test")
        finding = Finding("drift", weight, {"en": "It has become quiet."}, (letter.id,), show="pattern")
        return Candidate(Tie(person, (letter,)), (finding,), lambda _signal: Measure("active"))

    candidates = (
        seen("Ann", 10, 5),
        seen("Bob", 50, 90),
        seen("Cleo", 50, 9),
        seen("Dora", 1, 9, Circle("friends", 30)),
    )
    page = as_text(digest_of(Told(NOW, (), (), (), candidates), SETTINGS, "en"), "en")
    assert re.findall(r"(Ann|Bob|Cleo|Dora) <", page) == ["Dora", "Cleo", "Bob", "Ann"]


@pytest.mark.parametrize(("language", "words"), [("en", "2 drafts of earlier mornings"), ("ja", "下書きが2通")])
def test_no_morning_is_called_quiet_over_drafts_that_lie_unsent(language: str, words: str) -> None:
    bea, joe = (Tie(Person(f"{one}@b.test", one, (f"{one}@b.test",)), ()) for one in ("Bea", "Joe"))
    day = NOW.date() - timedelta(days=7)
    named = Skipped(bea, (), say("choose.draft_open", day=day_said(day)))
    told = Told(NOW, (), (), (named,), (), lying=((bea, day), (joe, day)))
    page = as_text(digest_of(told, SETTINGS, language), language)
    assert words in page
    assert page.count(day_in_words(day, language)) == 1
    assert "Bea" in page
    assert "Joe" in page  # no rule names him any more, and his draft lies there all the same
    assert in_words(say("digest.quiet"), language) not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reason_tells_the_thing_itself_in_the_words_of_its_letter(language: str) -> None:
    letter = Contact(NOW - timedelta(days=20), Direction.OUTBOUND, "1@m.test", subject="Ladder")
    rows = (
        Obligation("promise", "mine", "I will send you the number of the roofer " * 5, NOW.date(), "overdue", ("1@m.test",)),
        Obligation("promise", "mine", "I will bring the cake.", NOW.date(), "kept", ("1@m.test",)),
        Obligation("question", "mine", "Is <b>Tom</b> well?", NOW.date(), "open", ("2@m.test",)),
    )  # fmt: skip
    tie = Tie(Person("b@b.test", "Bea", ("b@b.test",)), (letter,), obligations=rows)
    reasons = (("days_overdue", "1@m.test"), ("their_unanswered_days", "2@m.test"))
    found = tuple(Finding("own", 88.0, {language: "It waits."}, (mail,), cites=(one,)) for one, mail in reasons)
    told = Told(NOW, (), (Suggestion(tie, found, None, say("morning.digest_only")),), (), ())
    digest = digest_of(told, SETTINGS, language)
    page, html = as_text(digest, language), as_html(digest, language)
    opens, closes = "“”" if language == "en" else "「」"
    for shown in (page, html):
        assert f"{opens}I will send you the number of the roofer" in shown
        assert f"…{closes}" in shown  # no more than is read at a glance
        assert "cake" not in shown  # it was kept
    assert f"{opens}Is <b>Tom</b> well?{closes}" in page
    assert "Is &lt;b&gt;Tom" in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_funeral_and_an_operation_of_the_next_days_stand_among_them(language: str) -> None:
    def told_by(name: str, text: str, kind: str, days: int) -> Candidate:
        day = NOW.date() + timedelta(days=days)
        mail = Contact(NOW - timedelta(days=9), Direction.INBOUND, f"{name}@b.test")
        event = Act("life_event", event=LifeEvent(kind, "sender", day))
        letter = Letter_(mail, "en", (Sentence(text, "en", (event,)),), Voice())
        tie = Tie(Person(f"{name}@b.test", name, (f"{name}@b.test",)), (mail,), letters=(letter,))
        return Candidate(tie, (), lambda _signal: Measure("active"))

    candidates = (
        told_by("Ruth", "My operation is on the 24th.", "illness", 0),
        told_by("Joe", "The funeral is on the 27th.", "bereavement", 3),
        told_by("Ann", "My operation is on the 29th.", "illness", 5),
        told_by("Bob", "We move on the 25th.", "move", 1),
    )
    page = as_text(digest_of(Told(NOW, (), (), (), candidates), SETTINGS, language), language)
    shown = re.findall(r"My operation is on the 24th|The funeral is on the 27th|on the 29th|We move", page)
    assert shown == ["My operation is on the 24th", "The funeral is on the 27th"]


def drafted(*, account: str = "") -> Told:
    tie = Tie(Person("b@b.test", "Bea", ("b@b.test",)), ())
    letter = DraftTold("key", "en", "casual", "Hi", "Hi Bea\n", ("b@b.test",), "", ())
    placed = Placed(letter, Outcome.PLACED, account=account)
    return Told(NOW, (), (Suggestion(tie, (), placed),), (), ())


@pytest.mark.parametrize(
    ("place", "account", "words"),
    [
        (
            DraftPlace("maildir", path=Path("/mail/.Drafts")),
            "",
            {"en": "It lies in /mail/.Drafts.", "ja": "「/mail/.Drafts」に置きました。"},
        ),
        (
            DraftPlace("account", account="home"),
            "",
            {
                "en": "It lies in the drafts of the account home.",
                "ja": "アカウント home の下書きフォルダーに置きました。",
            },
        ),
        (
            DraftPlace("account", account="home", folder="Later"),
            "",
            {
                "en": "It lies in the folder Later of the account home.",
                "ja": "アカウント home のフォルダー「Later」に置きました。",
            },
        ),
        (
            None,
            "work",
            {
                "en": "It lies in the drafts of the account work.",
                "ja": "アカウント work の下書きフォルダーに置きました。",
            },
        ),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_digest_says_readably_in_which_folder_of_which_account_a_draft_lies(
    place: DraftPlace | None, account: str, words: dict[str, str], language: str
) -> None:
    settings = replace(SETTINGS, drafts=place)
    page = as_text(digest_of(drafted(account=account), settings, language), language)
    assert words[language] in page
