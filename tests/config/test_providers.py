"""Providers whose servers are known: the data is whole, and an address finds its server."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from config.providers import provider_named, provider_of, providers
from config.values import is_address


def test_every_provider_is_whole_and_says_where_its_lines_were_read() -> None:
    for one in providers():
        assert one.name
        assert one.source
        assert one.user in ("address", "local", "other")
        assert one.signs_in in ("", "google", "microsoft")
        assert one.password in ("own", "app", "mail", "token")
        for url in filter(None, (one.page, one.caldav, one.carddav)):
            assert urlsplit(url).scheme == "https", url
            assert urlsplit(url).hostname, url
        assert one.password == "own" or one.page, f"{one.name}: where is such a password found?"
        assert not one.switch or one.page
    names = [one.name for one in providers()]
    assert len(names) == len(set(names))
    domains = [domain for one in providers() for domain in one.domains]
    assert len(domains) == len(set(domains))


def test_the_providers_of_the_issue_and_the_big_ones_of_japan_are_there() -> None:
    for address in (
        "a@gmail.com", "a@outlook.com", "a@outlook.jp", "a@yahoo.com", "a@icloud.com", "a@fastmail.com", "a@posteo.de",
        "a@mailbox.org", "a@gmx.de", "a@yahoo.co.jp", "a@docomo.ne.jp", "a@ezweb.ne.jp", "a@au.com", "a@i.softbank.jp",
        "a@ocn.ne.jp", "a@juno.ocn.ne.jp", "a@aa2.so-net.ne.jp", "a@kza.biglobe.ne.jp", "a@nifty.com", "a@shop.sakura.ne.jp",
    ):  # fmt: skip
        found = provider_of(address)
        assert found is not None, address
        host, port = found.host(address)
        assert is_address(f"x@{host}"), host
        assert port == 993


@pytest.mark.parametrize(
    "address", ["a@example.org", "a@notgmail.com", "a@gmail.com.example", "a@sakura.ne.jp.example", "a", ""]
)
def test_other_addresses_belong_to_nobody_known(address: str) -> None:
    assert provider_of(address) is None


def test_who_signs_in_follows_from_the_address_or_must_be_asked() -> None:
    icloud, docomo, sakura = (
        provider_of(f"taro@{domain}") for domain in ("icloud.com", "docomo.ne.jp", "shop.sakura.ne.jp")
    )
    assert icloud is not None
    assert icloud.user_of("taro@icloud.com") == "taro"
    assert docomo is not None
    assert docomo.user_of("taro@docomo.ne.jp") == ""
    assert sakura is not None
    assert sakura.host("taro@shop.sakura.ne.jp") == ("shop.sakura.ne.jp", 993)


def test_a_provider_is_found_by_its_name() -> None:
    assert provider_named("  fastMAIL ") is provider_of("a@fastmail.com")
    assert provider_named("nobody") is None
