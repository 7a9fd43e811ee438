"""What the digest quotes below a reason: the words of the letters that show it."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from daemon.think.at_issue import in_their_words
from daemon.think.findings import Finding
from tests.think.ties import TOKYO, mail, says, tie

NOW = datetime(2026, 11, 24, 7, tzinfo=TOKYO)


@pytest.mark.parametrize(
    ("gave", "beside"),
    [
        ("Here is the number of our plumber.", "We are off to the coast."),
        ("水道屋さんの番号をお送りします。", "来週は海に行きます。"),
    ],
)
def test_a_help_that_waits_for_thanks_is_quoted(gave: str, beside: str) -> None:
    helped = mail("a", NOW - timedelta(days=30), "theirs", says(gave, "give"), says(beside, "self_talk"))
    thanks_due = Finding("thanks-due", 66, {}, (helped.contact.id,), "thank", cites=("newest_unthanked_days",))
    assert in_their_words(tie([helped]), thanks_due) == (gave,)
