"""What a morning says about the service itself reaches its owner."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config.schema import Account, Me, Settings
from config.sections import drafts_of
from config.words import say
from daemon.morning import Told
from daemon.notifier.digest import as_html, as_text
from daemon.telling import digest_of

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
SETTINGS = Settings(Path("c.yaml"), Me("M", ("m@a.test",)), ZoneInfo("Asia/Tokyo"), Path("state"))


@pytest.mark.parametrize(("language", "words"), [("en", "was left out"), ("ja", "外しました")])
def test_a_rule_that_broke_is_named_in_the_digest(language: str, words: str) -> None:
    told = Told(NOW, (), (), (), (), notes=(say("morning.rule_broke", rule="drift", fault="ZeroDivisionError"),))
    digest = digest_of(told, SETTINGS, language)
    for page in (as_text(digest, language), as_html(digest, language)):
        assert "drift" in page
        assert words in page


def test_an_account_that_takes_drafts_is_their_place_where_no_other_is_named() -> None:
    mail = Account("mail", "maildir", path=Path("Maildir"))
    home = Account("home", "maildir", path=Path("Home"), drafts=True)
    place = drafts_of((mail, home))
    assert place is not None
    assert (place.kind, place.account) == ("account", "home")
    assert drafts_of((mail,)) is None
