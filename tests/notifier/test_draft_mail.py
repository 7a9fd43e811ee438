"""A draft as bytes: what a mail program will see, and what a hostile name or subject can do to it (nothing)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from zoneinfo import ZoneInfo

import pytest

from daemon.notifier.draft_mail import UnsafeDraft, addr_spec, draft_key, letter, words_of
from daemon.think.findings import DraftText

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
KEY = "0123456789abcdef" * 2
TEXT = DraftText(
    subject="仙台の新オフィス",
    body="久保様\n\n仙台の新しいオフィスのこと、折にふれて思い出しております。\n\n大野\n",
    language="ja",
    register="keigo",
    to="akemi.kubo@shiosai.test",
    to_name="久保 明美",
    sender="makoto@ohno.test",
    in_reply_to="c6@scenario.test",
    references=("c5@scenario.test", "c6@scenario.test"),
)


def parsed(text: DraftText, name: str = "大野 誠") -> Message:
    return message_from_bytes(letter(text, name, KEY, NOW).raw)


def decoded(value: str) -> str:
    return str(make_header(decode_header(value)))


def test_the_draft_says_what_was_composed_to_the_one_reader() -> None:
    message = parsed(TEXT)
    assert decoded(message["Subject"]) == "仙台の新オフィス"
    assert decoded(message["To"]) == "久保 明美 <akemi.kubo@shiosai.test>"
    assert decoded(message["From"]) == "大野 誠 <makoto@ohno.test>"
    payload = message.get_payload(decode=True)
    assert isinstance(payload, bytes)
    assert payload.decode() == TEXT.body


def test_it_answers_in_the_thread() -> None:
    message = parsed(TEXT)
    assert message["In-Reply-To"] == "<c6@scenario.test>"
    assert message["References"].split() == ["<c5@scenario.test>", "<c6@scenario.test>"]


def test_no_header_tells_of_a_program() -> None:
    assert set(parsed(TEXT).keys()) == {
        "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References",
        "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
    }  # fmt: skip
    assert b"tsunagari" not in letter(TEXT, "大野 誠", KEY, NOW).raw.lower()


def test_the_same_draft_is_the_same_bytes() -> None:
    assert letter(TEXT, "大野 誠", KEY, NOW).raw == letter(TEXT, "大野 誠", KEY, NOW).raw


@pytest.mark.parametrize(
    "subject", ["Re: a\r\nBcc: v@x.test", "a\u2028Bcc: v@x.test", "=?utf-8?q?a=0D=0ABcc:_v@x?=", "a\x00b", "\u202egnp"]
)
def test_a_subject_cannot_add_a_header_or_a_reader(subject: str) -> None:
    message = parsed(replace(TEXT, subject=subject))
    assert message.get_all("Bcc") is None
    assert len(message.get_all("To", [])) == 1
    assert message.keys() == parsed(TEXT).keys()


@pytest.mark.parametrize(
    "name", ['Eve" <eve@x.test>, "', "Eve\r\nBcc: v@x.test", "Eve, v@x.test", "(", "=?utf-8?b?", "久保 <v@x.test>"]
)
def test_a_name_cannot_add_a_reader(name: str) -> None:
    message = parsed(replace(TEXT, to_name=name))
    assert message.keys() == parsed(TEXT).keys()
    assert "akemi.kubo@shiosai.test" in message["To"]


def test_an_address_that_no_header_can_hold_makes_no_draft() -> None:
    with pytest.raises(UnsafeDraft):
        letter(replace(TEXT, to="a@x.test\r\nBcc: v@x.test"), "大野 誠", KEY, NOW)


def test_an_address_that_carriers_hand_out_is_quoted() -> None:
    assert addr_spec("a..b.@docomo.ne.jp") == '"a..b."@docomo.ne.jp'
    assert '"a..b."@docomo.ne.jp' in parsed(replace(TEXT, to="a..b.@docomo.ne.jp", to_name=""))["To"]


def test_an_id_with_a_line_break_breaks_no_header() -> None:
    message = parsed(replace(TEXT, in_reply_to="x\r\nBcc: v@x.test", references=()))
    assert message.get_all("Bcc") is None
    assert "In-Reply-To" not in message


def test_a_very_long_line_keeps_the_limit_of_rfc_5322() -> None:
    raw = letter(replace(TEXT, body="あ" * 590 + "\n"), "大野 誠", KEY, NOW).raw
    assert max(map(len, raw.split(b"\n"))) <= 998
    assert words_of(raw)[1] == "あ" * 590 + "\n"


def test_the_journal_gives_the_words_back() -> None:
    assert words_of(letter(TEXT, "大野 誠", KEY, NOW).raw) == (TEXT.subject, TEXT.body)


def test_the_key_is_the_same_while_nothing_new_is_between_us_and_nobody_else_can_compute_it() -> None:
    mine = draft_key("s" * 32, ["me@a.test"], "you@b.test", "m1", 0)
    assert mine == draft_key("s" * 32, ["other@a.test"], "you@b.test", "m1", 0)
    others = {
        draft_key("t" * 32, ["me@a.test"], "you@b.test", "m1", 0),
        draft_key("s" * 32, ["me@a.test"], "you@b.test", "m2", 0),
        draft_key("s" * 32, ["me@a.test"], "you@b.test", "m1", 1),
        draft_key("s" * 32, ["me@a.test"], "them@b.test", "m1", 0),
    }
    assert len(mine) == 32
    assert len(others) == 4
    assert mine not in others


def test_the_thread_is_named_each_mail_once_with_one_pair_of_brackets() -> None:
    chain = ("<c4@scenario.test>", "c5@scenario.test", "<c6@scenario.test>")
    message = parsed(replace(TEXT, in_reply_to="c6@scenario.test", references=chain))
    assert message["In-Reply-To"] == "<c6@scenario.test>"
    assert message["References"].split() == ["<c4@scenario.test>", "<c5@scenario.test>", "<c6@scenario.test>"]
