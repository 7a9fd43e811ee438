"""Texts, pages and heads made of one piece repeated without end are read in linear time, whatever comes behind them.

The limit is that of the inputs (3 seconds of the processor); what is read keeps far below it, so a busy machine does not matter.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from connectors.model import Message, Role
from connectors.parse import parse_message
from daemon.think.reading import read_message

NOW, TOKYO = datetime(2026, 11, 24, tzinfo=UTC), ZoneInfo("Asia/Tokyo")
SIZE, LIMIT = 60_000, 3.0
BEHIND = ("", "x", " x.", "\nx", "あ")  # what makes a greedy pattern go back on its steps
SIGNS = list(
    ".!?…,;:-_=*#>\"'()[]{}<@/\\|~+^&%$ \t\n\r\u3000。！？、「」『』（）【】・ー―─＝〜♪★※→①👩😀\u200d\ufe0f\u0301\u2028\x0caA1あ漢様"
)
PIECES = [
    "\n\n", "> ", "\n> ", ">\n", "\n-- ", "- ", "a ", "a.", "A. ", "a@", "@a.", "a@a.", "http://", "a\n", "a \n", " \n", ". ", "?!", "... ",
    "。\n", "、\n", "です。", "On ", "wrote:\n", "\nOn a, b wrote:\n", "2026年", "11月", "2026/", "10:00", "From: ", "\n差出人: a\n", "Sent from ",
    "\nDear ", "Best,\n", "Hi,\n", "様\n", "です\n", "でございます。", "I'll ", "until ", "back on ", "(a", "a)", "「あ", "あ」", "😀 ", "(笑)", "www",
    "--\n", "\n==\n", "┃\n", "&nbsp;", "&#", "Mr. ", "e.g. ", "1. ", "a,\n", "\nA b\n", "TEL: ", "03-", "株式会社", "unsubscribe ", "自動",
    "<p>", "<div>", "<table><tr><td>", "<br/>", "<blockquote>", "</blockquote>", "<style>", "<script>", "<!--", "<![if", "<td width=1>", "<b",
]  # fmt: skip
OFTEN = ["?", "!", "a\n", "\n", " ", "(", ">", "あ", "<div>", "a@a."]
FIELDS = ("Subject", "From", "To", "Date", "Received", "References", "Message-ID", "Content-Type", "List-Id")


def took(raw: bytes) -> float:
    """Seconds of the processor for one mail, read from its bytes to what it says."""
    begun = time.process_time()
    message = parse_message(raw, "INBOX/1", "INBOX", Role.INBOX, NOW, TOKYO)
    if isinstance(message, Message):
        read_message(message, TOKYO)
    return time.process_time() - begun


def mail(text: str, kind: str = "plain", first: str = "") -> bytes:
    head = f"{first}Date: Mon, 02 Nov 2026 09:00:00 +0900\nFrom: Alice Adams <alice@friends.example>\nTo: ren@home.example\n"
    return f"{head}MIME-Version: 1.0\nContent-Type: text/{kind}; charset=utf-8\n\nHello.\n{text}\nThe end.\n".encode()


def slowest(piece: str) -> float:
    """The slowest of all mails that are made of the piece."""
    long = piece * (SIZE // len(piece))
    texts = [mail(long + behind, kind) for behind in BEHIND for kind in ("plain", "html")]
    short = long[:20_000].replace("\r", " ").replace("\n", "\n ")
    heads = [mail("Hello.", first=f"{field}: {short}x\n") for field in FIELDS]
    return max(map(took, [*texts, *heads]))


@pytest.mark.parametrize("piece", OFTEN, ids=ascii)
def test_what_once_took_minutes_is_read_at_once(piece: str) -> None:
    assert slowest(piece) <= LIMIT


@pytest.mark.nightly
@pytest.mark.parametrize("piece", [*SIGNS, *PIECES], ids=ascii)
def test_no_piece_repeated_takes_long(piece: str) -> None:
    assert slowest(piece) <= LIMIT
