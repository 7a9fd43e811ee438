"""Whether the owner's own server says that a delivered mail comes from the address in its From; any other may say what it likes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from connectors.model import Message, Role
from connectors.parse import parse_message

NOW = datetime(2026, 11, 18, tzinfo=UTC)
BY = "Received: from out.example ([192.0.2.7]) by mx.home.example with ESMTPS; Tue, 17 Nov 2026 10:00:00 +0000"
AR = "Authentication-Results: "


def vouched(*head: str, author: str = "me@home.example") -> bool:
    lines = (*head, f"From: Me <{author}>", "To: ann@x.example", "Subject: Hello", "Message-ID: <1@x.example>")
    raw = "\r\n".join((*lines, "Date: Tue, 17 Nov 2026 10:00:00 +0000", "", "Dear Ann,\r\n"))
    mail = parse_message(raw.encode(), "f/1", "f", Role.INBOX, NOW, UTC)
    assert isinstance(mail, Message)
    return mail.vouched


@pytest.mark.parametrize(
    "results",
    [
        "mx.home.example; dmarc=pass (p=reject dis=none) header.from=home.example",
        "mx.home.example; dkim=pass header.d=home.example header.s=k1; spf=softfail smtp.mailfrom=me@phone.example",
        "mx.home.example 1; dkim=pass (2048-bit key; unprotected) header.i=@home.example",
        "home.example; auth=pass smtp.auth=me@home.example",
        "mx.home.example; spf=pass smtp.mailfrom=me@home.example",
        "mx2.home.example; dkim=pass header.d=mail.home.example",
    ],
)
def test_a_line_of_the_server_that_delivered_it_vouches_for_its_author(results: str) -> None:
    assert vouched(BY, AR + results)


@pytest.mark.parametrize(
    "results",
    [
        "mx.evil.example; dmarc=pass header.from=home.example",
        "mx.home.example; dkim=pass header.d=evil.example",
        "mx.home.example; dmarc=fail header.from=home.example; dkim=pass header.d=home.example",
        "mx.home.example; spf=pass smtp.mailfrom=bounce@evil.example",
        "mx.home.example; none",
        "mx.home.example; dkim=none; spf=neutral smtp.mailfrom=home.example",
        "mx.home.example.evil.example; dmarc=pass header.from=home.example",
        "",
    ],
)
def test_nothing_else_does(results: str) -> None:
    assert not vouched(BY, AR + results)


def test_of_two_lines_of_the_own_server_the_newer_one_holds() -> None:
    forged = f"{AR}mx.home.example; dmarc=pass header.from=home.example"
    assert not vouched(f"{AR}mx.home.example; dkim=none; dmarc=fail header.from=home.example", BY, forged)
    assert not vouched(BY, f"{AR}mx.home.example; dkim=none", forged)
    spf = f"{AR}mx.home.example; spf=none smtp.mailfrom=phone.example"
    assert vouched(spf, BY, forged)  # a line for SPF alone says nothing of the others


def test_the_own_server_is_the_one_that_took_the_mail_in_and_not_one_further_down() -> None:
    below = "Received: from a by relay.evil.example; Tue, 17 Nov 2026 09:59:00 +0000"
    assert not vouched(BY, below, f"{AR}relay.evil.example; dmarc=pass header.from=home.example")
    inside = "Received: from mx.home.example by localhost with LMTP; Tue, 17 Nov 2026 10:00:01 +0000"
    assert vouched(inside, BY, f"{AR}mx.home.example; dmarc=pass header.from=home.example")


def test_neighbours_under_a_public_suffix_are_strangers() -> None:
    here = "Received: from a by mx.home.co.jp; Tue, 17 Nov 2026 09:59:00 +0000"
    assert vouched(here, f"{AR}mail.home.co.jp; dkim=pass header.d=home.co.jp", author="me@home.co.jp")
    assert not vouched(here, f"{AR}mx.evil.co.jp; dkim=pass header.d=home.co.jp", author="me@home.co.jp")


def test_a_line_without_a_server_counts_only_where_servers_do_not_name_themselves() -> None:
    line = f"{AR}spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=home.example; dkim=pass header.d=home.example;dmarc=pass action=none header.from=home.example"
    there = "Received: from a by AM0PR01.eurprd01.prod.outlook.com with HTTPS; Tue, 17 Nov 2026 09:59:00 +0000"
    assert vouched(there, line)
    assert not vouched(BY, line)
