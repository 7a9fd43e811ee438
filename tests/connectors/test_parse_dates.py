"""Which moment counts: the Date where it is sane, else the oldest Received, else none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from connectors.dates import parse
from tests.connectors.mails import TOKYO, mail, read

MOMENT = datetime(2026, 11, 2, 0, 0, tzinfo=UTC)
ARRIVED = datetime(2026, 11, 2, 0, 0, 5, tzinfo=UTC)


def hop(date: str) -> str:
    return f"Received: from a by b; {date}"


@pytest.mark.parametrize(
    "value",
    [
        "Mon, 02 Nov 2026 09:00:00 +0900",
        "Mon, 2 Nov 2026 09:00 +0900",
        "2 Nov 26 09:00:00 +0900",
        "Mon, 02 Nov 2026 09:00:00 +0900 (JST)",
        "Mon, 02 Nov 2026 09:00:00 JST",
        "Mon, 02 Nov 2026 00:00:00 -0000",
        "Mon, 02 Nov 2026 00:00:00 GMT",
        "Mon, 02 Nov 2026 00:00:00 Z",
        "Sun, 01 Nov 2026 19:00:00 EST",
        "Sun, 01 Nov 2026 20:00:00 -0400 (EDT)",
        "Mon, 02 Nov 2026 09:00:00 GMT+0900",
        "Mon, 02 Nov 2026 09:00:00 +09:00",
        "Monday, 2 November 2026 09:00:00 +0900",
        "Mon Nov  2 09:00:00 2026 +0900",
        "2026-11-02T09:00:00+09:00",
        "Mon, 02 Nov 2026 09:00:00",  # no zone: the owner's
        "Mon, 02 Nov 2026 09:00:00 XYZ",
        "Mon Nov  2 09:00:00 2026",
    ],
)
def test_dates_of_all_kinds_name_the_moment(value: str) -> None:
    assert parse(value.encode(), TOKYO) == MOMENT


@pytest.mark.parametrize(
    "value",
    [
        "", "never", "Mo, 32 Foo 20x6 25:61", "Mon, 02 Nov 2026 25:00:00 +0900", "Sat, 31 Feb 2026 10:00:00 +0900", "2026/11/02",
        "2026年11月2日(月) 9:00", "Mon, 02 Nov 2026 09:00:00 +9999", "Mon, 02 Nov 2026 09:00:00 +9900", "9" * 20_000,
        "Sat, 01 Jan 0000 00:00:00 +0000", "Sat, 01 Jan 99999 00:00:00 +0000", "(" * 20_000 + "Mon, 02 Nov 2026 09:00:00 +0900",
    ],
)  # fmt: skip
def test_what_is_no_date_is_none(value: str) -> None:
    assert parse(value.encode(), TOKYO) is None


@pytest.mark.parametrize(
    "value",
    [
        "never",
        None,
        "Thu, 01 Jan 1970 00:00:00 +0000",
        "Tue, 13 Oct 2099 10:00:00 +0900",
        "Fri, 01 Jan 1904 00:00:00 +0000",
    ],
)
def test_without_a_sane_date_the_oldest_received_counts(value: str | None) -> None:
    hops = [hop("Tue, 03 Nov 2026 09:00:00 +0900"), hop("Mon, 02 Nov 2026 09:00:05 +0900")]
    assert read(mail("x", *hops, date=value, received=False)).date == ARRIVED


def test_of_one_moment_by_two_clocks_that_of_the_last_server_is_told() -> None:
    clocks = ["Sun, 01 Nov 2026 19:00:05 -0500", "Mon, 02 Nov 2026 09:00:05 +0900"]
    for first, second in (clocks, clocks[::-1]):
        found = read(mail("x", hop(first), hop(second), date="never", received=False)).date
        assert found == ARRIVED
        assert found.strftime("%z") == first[-5:]


def test_a_date_more_than_a_day_from_the_oldest_received_does_not_count() -> None:
    for date in (
        "Tue, 13 Oct 2009 10:00:00 +0900",
        "Fri, 30 Oct 2026 18:00:00 +0900",
        "Wed, 04 Nov 2026 18:00:00 +0900",
    ):
        assert read(mail("x", hop("Mon, 02 Nov 2026 09:00:05 +0900"), date=date, received=False)).date == ARRIVED


def test_a_slow_delivery_leaves_the_date_of_the_letter() -> None:
    message = read(
        mail("x", hop("Mon, 02 Nov 2026 09:00:05 +0900"), date="Sun, 01 Nov 2026 13:00:00 +0900", received=False)
    )
    assert message.date == datetime(2026, 11, 1, 4, 0, tzinfo=UTC)


def test_an_old_letter_brought_in_again_keeps_its_date() -> None:
    hops = [hop("Mon, 02 Nov 2026 09:00:05 +0900"), hop("Tue, 13 Oct 2009 10:00:04 +0900")]
    message = read(mail("x", *hops, date="Tue, 13 Oct 2009 10:00:00 +0900", received=False))
    assert message.date == datetime(2009, 10, 13, 1, 0, tzinfo=UTC)


def test_without_any_usable_date_the_mail_stays_undated() -> None:
    assert read(mail(date="never", received=False)).date is None
    assert read(mail("x", hop("Tue, 13 Oct 2099 10:00:00 +0900"), date="2099", received=False)).date is None


def test_an_own_mail_without_received_has_its_date() -> None:
    message = read(mail(received=False))
    assert message.date == MOMENT
    assert not message.received


def test_the_first_of_two_dates_counts() -> None:
    assert read(mail("x", "Date: Tue, 13 Oct 2009 10:00:00 +0900")).date == MOMENT
