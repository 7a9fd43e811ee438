"""What servers and networks do to calendars and address books: nothing lost, nothing twice, and a sentence for each fault."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from datetime import timedelta
from html import escape
from pathlib import Path
from threading import Event

import pytest

from config.words import LANGUAGES, in_words, led_by_account
from connectors.base import ConnectorError, SetupWrong, SignInAgain, TryLater
from connectors.bounds import Limits
from tests.connectors.dav_reading import ids, opened, read, said, stored
from tests.connectors.mails import NOW
from tests.servers.dav import Home, Server, card, event
from tests.servers.fake_dav import (
    BOOK,
    CALENDAR,
    HEAD,
    SPACES,
    Asked,
    FakeDav,
    Told,
    multistatus,
    refused,
    response,
    running,
)
from tests.servers.proxy import between
from tests.tools.memory_of import differences, memory_of

pytestmark = pytest.mark.loopback

CUTS, CUTS_OF_A_NIGHT = 12, 200


@pytest.fixture
def dav() -> Iterator[FakeDav]:
    """A server with ten meetings and five cards."""
    with running(FakeDav()) as server:
        for number in range(10):
            server.put(f"{CALENDAR}m{number}.ics", event(f"m{number}", f"202611{number + 10}T010000Z"))
        for number in range(5):
            server.put(f"{BOOK}c{number}.vcf", card(f"c{number}", f"FN:Friend {number}", f"EMAIL:f{number}@x.example"))
        yield server


def meetings(*without: int) -> list[str]:
    return sorted(f"m{number}" for number in range(10) if number not in without)


def fault_of(server: FakeDav, kind: str = "caldav", path: str = "/", **more: object) -> ConnectorError:
    """What the reading raises: a whole sentence in each language that tells of this account."""
    limits = more.pop("limits", Limits())
    assert isinstance(limits, Limits)
    with pytest.raises(ConnectorError) as caught:
        list(opened(server.account(kind, path, **more), limits).fetch(None, None, NOW))
    said_of = caught.value.said
    assert dict(said_of.fields)["account"] == "plans"
    told = {language: in_words(said_of, language) for language in LANGUAGES}
    for language, end in (("en", "."), ("ja", "。")):
        assert told[language].endswith(end)
        assert "{" not in told[language]
        assert "secret" not in told[language]
    assert told["en"] != told["ja"]
    assert in_words(led_by_account(said_of), "en") == f"Account plans: {told['en']}"
    return caught.value


def always(told: Told, where: Callable[[Asked], bool] = lambda _asked: True) -> Callable[[Asked], Told | None]:
    return lambda asked: told if where(asked) else None


# --- how servers write ------------------------------------------------------------------------------


def test_a_good_server_and_nothing_is_asked_but_what_changes_nothing(dav: FakeDav) -> None:
    assert ids(dav.account()) == meetings()
    assert ids(dav.account("carddav")) == [f"c{number}" for number in range(5)]
    assert {asked.method for asked in dav.asked} == {"PROPFIND", "REPORT"}
    assert not any("sync-collection" in asked.body or "<D:limit" in asked.body for asked in dav.asked)


@pytest.mark.parametrize(
    "way",
    [
        lambda path: f"http://127.0.0.1:1{path}",  # a server behind another one that does not know its own address
        lambda path: path.replace("m", "%6D"),
        lambda path: path.rstrip("/") if path.endswith("/") else path,
    ],
    ids=["absolute", "percent", "without-slash"],
)
def test_addresses_are_the_same_however_they_are_written(dav: FakeDav, way: Callable[[str], str]) -> None:
    dav.href = way
    assert ids(dav.account()) == meetings()
    assert len(ids(dav.account("carddav"))) == 5


def test_a_collection_among_its_own_members_is_no_entry(dav: FakeDav) -> None:
    def fault(asked: Asked) -> Told | None:
        own = response(CALENDAR, "<getetag/>")
        return multistatus(own, *(response(f"{CALENDAR}m{n}.ics") for n in range(3))) if asked.is_query else None

    dav.faults.append(fault)
    assert ids(dav.account(), small=1) == ["m0", "m1", "m2"]
    assert not any(CALENDAR in asked.hrefs for asked in dav.asked)


def test_without_a_token_a_collection_is_read_each_time(dav: FakeDav, tmp_path: Path) -> None:
    dav.tokens = False
    assert read(dav.account(), tmp_path).new == 10
    dav.put(f"{CALENDAR}late.ics", event("late", "20261120T010000Z"))
    assert read(dav.account(), tmp_path).new == 1


def test_with_a_token_nothing_but_the_token_is_asked_for(dav: FakeDav, tmp_path: Path) -> None:
    read(dav.account(), tmp_path)
    dav.asked.clear()
    assert read(dav.account(), tmp_path).new == 0
    assert [(asked.method, asked.path, asked.depth) for asked in dav.asked] == [
        ("PROPFIND", "/", "0"), ("PROPFIND", "/me/", "0"), ("PROPFIND", "/me/", "1"),
    ]  # fmt: skip


def test_a_token_that_the_server_forgot_costs_one_reading_and_nothing_else(dav: FakeDav, tmp_path: Path) -> None:
    read(dav.account(), tmp_path / "one")
    before = memory_of(tmp_path / "one")
    invalid = f"{HEAD}<error {SPACES}><valid-sync-token/></error>"
    for status in (403, 412):  # as Radicale and Xandikos answer to a token of another life: nobody asks with one
        dav.faults = [always(Told(status, invalid), lambda asked: "sync-collection" in asked.body)]
        dav.version += 100
        assert said(read(dav.account(), tmp_path / "one")) == ""
        assert differences(before, memory_of(tmp_path / "one")) == []


def test_signs_that_xml_cannot_hold_hide_nothing(dav: FakeDav) -> None:
    dav.put(f"{CALENDAR}odd.ics", event("odd", "20261112T010000Z", "SUMMARY:tea\x0bcake"))
    assert "odd" in ids(dav.account())


ONE = 'realm="home", nonce="5f0c", qop="auth"'


@pytest.mark.parametrize(
    ("wants", "way"),
    [
        (f"Digest {ONE}", "Digest"),
        (f"Digest {ONE}, algorithm=SHA-256", "Digest"),
        (f"Digest {ONE}, algorithm=SHA-512-256, Digest {ONE}, algorithm=MD5", "Digest"),
        (f'Negotiate, Digest {ONE}, Bearer realm="home"', "Digest"),
        ('Basic realm="digest"', "Basic"),
    ],
)
def test_it_signs_in_as_the_server_wants(dav: FakeDav, wants: str, way: str) -> None:
    def fault(asked: Asked) -> Told | None:
        right = asked.headers.get("authorization", "").startswith(f"{way} ")
        return None if right else Told(401, "", (("WWW-Authenticate", wants),))

    dav.faults.append(fault)
    assert ids(dav.account()) == meetings()
    nonces = [asked.headers["authorization"] for asked in dav.asked if "nc=" in asked.headers["authorization"]]
    assert (
        way == "Basic" or len(nonces) == len(dav.asked) - 1
    )  # the password goes once, and no challenge is asked for twice


def test_a_digest_that_ended_is_reckoned_anew(dav: FakeDav) -> None:
    def fault(asked: Asked) -> Told | None:
        nonce = f"n{len(dav.asked) // 3}"
        right = f'nonce="{nonce}"' in asked.headers.get("authorization", "")
        wants = f'Digest realm="home", nonce="{nonce}", qop="auth", stale=true'
        return None if right else Told(401, "", (("WWW-Authenticate", wants),))

    dav.faults.append(fault)
    assert ids(dav.account()) == meetings()


@pytest.mark.parametrize("wants", [f"Digest {ONE}", 'Digest realm="home"', "Digest", f"Digest {ONE}, qop=auth-int"])
def test_a_digest_that_is_not_taken_is_a_password_that_is_wrong(dav: FakeDav, wants: str) -> None:
    dav.faults.append(always(Told(401, "", (("WWW-Authenticate", wants),))))
    assert isinstance(fault_of(dav), SignInAgain)
    assert len(dav.asked) <= 2


def test_what_is_said_beside_a_challenge_is_bounded_too(dav: FakeDav) -> None:
    """The answer to the second try, with the digest, is as endless as that to the first is short."""

    def fault(asked: Asked) -> Told | None:
        digest = asked.headers.get("authorization", "").startswith("Digest")
        return Told(401, "x" * (1 << 20 if digest else 10), (("WWW-Authenticate", f"Digest {ONE}"),))

    dav.faults.append(fault)
    fault_of(dav, limits=Limits(size=1 << 16))
    assert len(dav.asked) == 2


def test_a_token_goes_as_a_token_and_a_password_in_utf_8(dav: FakeDav) -> None:
    ids(dav.account(auth="xoauth2"))
    assert {asked.headers["authorization"] for asked in dav.asked} == {"Bearer secret"}
    dav.asked.clear()
    ids(dav.account(user="花子", password_command=("echo", "秘密")))
    assert {asked.headers["authorization"] for asked in dav.asked} == {"Basic 6Iqx5a2QOuenmOWvhg=="}


# --- finding the collections ------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/", "/me/", "/me", CALENDAR, "/me/cal"])
def test_the_url_may_be_the_server_a_home_or_a_calendar(dav: FakeDav, path: str) -> None:
    assert ids(dav.account("caldav", path)) == meetings()


def test_the_well_known_address_leads_where_the_root_says_nothing(dav: FakeDav) -> None:
    def fault(asked: Asked) -> Told | None:
        if asked.path == "/.well-known/caldav":
            return Told(308, "", (("Location", "/dav"),))
        if asked.path == "/dav":
            return multistatus(response("/dav", "<current-user-principal><href>/me/</href></current-user-principal>"))
        return Told(405) if asked.path == "/" else None

    dav.faults.append(fault)
    assert ids(dav.account()) == meetings()


def test_a_wrong_path_is_not_mended_by_reading_something_else(dav: FakeDav) -> None:
    fault = fault_of(dav, path="/me/nowhere/")
    assert isinstance(fault, SetupWrong)
    assert fault.said.key == "dav.not_there"


def test_a_home_without_calendars_says_so(dav: FakeDav) -> None:
    empty = multistatus(response("/me/", "<resourcetype><collection/></resourcetype>"))
    dav.faults.append(always(empty, lambda asked: asked.depth == "1"))
    fault = fault_of(dav)
    assert isinstance(fault, SetupWrong)
    assert fault.said.key == "dav.nothing"


def test_tasks_schedules_and_the_trash_are_no_calendars(dav: FakeDav) -> None:
    tasks = '<resourcetype><collection/><C:calendar/></resourcetype><C:supported-calendar-component-set><C:comp name="VTODO"/></C:supported-calendar-component-set>'
    inbox = "<resourcetype><collection/><C:schedule-inbox/></resourcetype>"

    def fault(asked: Asked) -> Told | None:
        if asked.path != "/me/" or asked.depth != "1":
            return None
        return multistatus(dav.collection(CALENDAR), response("/me/tasks/", tasks), response("/me/inbox/", inbox))

    dav.faults.append(fault)
    assert ids(dav.account()) == meetings()


def test_tasks_among_the_events_are_left_alone(dav: FakeDav) -> None:
    dav.put(f"{CALENDAR}task.ics", "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:task\nEND:VTODO\nEND:VCALENDAR\n")
    assert ids(dav.account()) == meetings()

    def typed(asked: Asked) -> Told | None:
        if asked.path != CALENDAR or asked.method != "PROPFIND" or asked.depth != "1":
            return None
        kinds = {
            "m1": "text/calendar; component=VEVENT",
            "task": "text/calendar;component=vtodo",
            "m2": 'text/calendar; component="VEVENT"',
        }
        return multistatus(
            *(
                response(f"{CALENDAR}{name}.ics", f"<getcontenttype>{escape(kind)}</getcontenttype>")
                for name, kind in kinds.items()
            )
        )

    dav.asked.clear()
    dav.faults.append(typed)
    assert ids(dav.account()) == ["m1", "m2"]
    assert not any("task" in asked.body for asked in dav.asked)


# --- redirects --------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_within_the_host_is_followed_with_method_and_body(dav: FakeDav, status: int) -> None:
    def fault(asked: Asked) -> Told | None:
        old = asked.path.startswith("/old")
        return Told(status, "", (("Location", asked.path.removeprefix("/old")),)) if old else None

    dav.faults.append(fault)
    assert ids(dav.account("caldav", f"/old{CALENDAR}")) == meetings()


@pytest.mark.parametrize(
    "target",
    ["http://127.0.0.2/me/", "https://dav.stranger.example/me/", "//dav.stranger.example/", "http://127.0.0.1:9/"],
)
def test_a_redirect_to_another_host_is_refused_before_anything_is_sent_there(dav: FakeDav, target: str) -> None:
    dav.faults.append(always(Told(301, "", (("Location", target),))))
    fault = fault_of(dav)
    assert isinstance(fault, SetupWrong)
    assert fault.said.key == "web.moved"
    assert dict(fault.said.fields)["target"].__str__().endswith(target.rpartition("//")[2])


def test_a_home_on_another_host_is_refused_too(dav: FakeDav) -> None:
    home = "<C:calendar-home-set><href>https://p1.stranger.example/me/</href></C:calendar-home-set>"
    dav.faults.append(always(multistatus(response("/me/", home)), lambda asked: asked.path == "/me/"))
    assert fault_of(dav).said.key == "web.other_host"


def test_redirects_in_a_circle_come_to_an_end(dav: FakeDav) -> None:
    dav.faults.append(lambda asked: Told(302, "", (("Location", f"{asked.path}x"),)))
    assert isinstance(fault_of(dav), TryLater)
    assert len(dav.asked) < 10


# --- answers that are none --------------------------------------------------------------------------

BOMB = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    ("body", "error", "key"),
    [
        (
            f'{HEAD}<!DOCTYPE m [<!ENTITY l0 "ha">{BOMB}]><multistatus {SPACES}>&l11;</multistatus>',
            SetupWrong,
            "dav.doctype",
        ),
        (f'{HEAD}<!DOCTYPE m SYSTEM "file:///etc/passwd"><multistatus {SPACES}/>', SetupWrong, "dav.doctype"),
        ("<!doctype html><html><body>Sign in</body></html>", SetupWrong, "dav.no_dav"),
        ('{"error": "no"}', SetupWrong, "dav.no_dav"),
        (f"{HEAD}<multistatus {SPACES}><response><href>/me/</hr", TryLater, "dav.cut"),
        ("", TryLater, "dav.cut"),
        (f"{HEAD}<multistatus {SPACES}>" + "<a>" * 300_000, TryLater, "dav.cut"),
        (f"{HEAD}<feed/>", SetupWrong, "dav.no_dav"),
    ],
    ids=["bomb", "outside", "page", "json", "cut", "nothing", "deep", "feed"],
)
def test_what_is_no_answer_is_told_apart(dav: FakeDav, body: str, error: type[ConnectorError], key: str) -> None:
    dav.faults.append(always(Told(207, body)))
    fault = fault_of(dav)
    assert isinstance(fault, error)
    assert fault.said.key == key


@pytest.mark.parametrize(
    ("status", "error", "key"),
    [
        (200, SetupWrong, "dav.no_dav"),
        (400, TryLater, "dav.refused"),
        (401, SignInAgain, "web.sign_in_command"),
        (403, SetupWrong, "dav.forbidden"),
        (404, SetupWrong, "dav.not_there"),
        (405, SetupWrong, "dav.no_dav"),
        (412, TryLater, "dav.refused"),
        (429, TryLater, "web.busy"),
        (500, TryLater, "web.fault"),
        (502, TryLater, "web.fault"),
        (503, TryLater, "web.busy"),
        (507, TryLater, "dav.refused"),
    ],
)
def test_every_status_has_its_meaning(dav: FakeDav, status: int, error: type[ConnectorError], key: str) -> None:
    dav.faults.append(always(Told(status, "<html>no</html>")))
    for path in ("/", CALENDAR):
        fault = fault_of(dav, path=path)
        assert isinstance(fault, error)
        assert fault.said.key == key


@pytest.mark.parametrize(
    ("told", "wait"),
    [
        ("120", 120), ("1", 60), ("9999999", 86_400), ("soon", 900), ("", 900), ("Tue, 24 Nov 2026 00:10:00 GMT", 600),
    ],
)  # fmt: skip
def test_the_server_says_when_it_may_be_asked_again(dav: FakeDav, told: str, wait: float) -> None:
    headers = (("Retry-After", told), ("Date", "Tue, 24 Nov 2026 00:00:00 GMT"))
    dav.faults.append(always(Told(429, "", headers)))
    fault = fault_of(dav)
    assert isinstance(fault, TryLater)
    assert fault.after == wait


def test_a_frozen_server_is_left_in_time(dav: FakeDav) -> None:
    over = Event()

    def fault(_asked: Asked) -> None:
        over.wait(20)

    dav.faults.append(fault)
    try:
        for limits in (Limits(silence=0.2), Limits(connect=0.2, silence=0.3)):
            caught = fault_of(dav, limits=limits)
            assert isinstance(caught, TryLater)
            assert caught.said.key == "web.silent"
    finally:
        over.set()


def test_an_answer_without_end_is_left_in_time(dav: FakeDav) -> None:
    dav.faults.append(always(Told(207, b"<a>" * 1000)))
    caught = fault_of(dav, limits=Limits(whole=-1))
    assert caught.said.key == "web.silent"


@pytest.mark.parametrize("packed", [False, True])
def test_a_huge_answer_is_refused_without_being_held(dav: FakeDav, *, packed: bool) -> None:
    huge = gzip.compress(bytes(60 << 20)) if packed else b" " * (2 << 20)
    headers = (("Content-Encoding", "gzip"),) if packed else ()
    dav.faults.append(always(Told(207, huge, headers), lambda asked: asked.is_multiget and "m3.ics" in asked.body))
    assert ids(dav.account(), limits=Limits(size=1 << 20)) == sorted(["!me/cal#m3.ics", *meetings(3)])


# --- one bad thing beside good ones -----------------------------------------------------------------


def mixed(path: str, told: str) -> Callable[[Asked], Told | None]:
    """One entry has another answer than the others."""

    def fault(asked: Asked) -> Told | None:
        if not asked.is_multiget or not any(path in href for href in asked.hrefs):
            return None
        server = FakeDav({f"{CALENDAR}m{n}.ics": event(f"m{n}", f"202611{n + 10}T010000Z") for n in range(10)})
        return multistatus(*(told if path in href else server.entry(href) for href in asked.hrefs))

    return fault


@pytest.mark.parametrize(
    ("told", "broken"),
    [
        (refused(f"{CALENDAR}m3.ics", 404), False),
        (refused(f"{CALENDAR}m3.ics", 403), True),
        (refused(f"{CALENDAR}m3.ics", 500), True),
        (response(f"{CALENDAR}m3.ics", "<C:calendar-data/>", 403), True),
        (response(f"{CALENDAR}m3.ics", "<C:calendar-data/>", 503), True),
        (refused(f"{CALENDAR}m3.ics", 507), True),
        ("", True),
        (response(f"{CALENDAR}m3.ics", "<C:calendar-data>no calendar</C:calendar-data>"), True),
    ],
    ids=["gone", "forbidden", "fault", "data-forbidden", "data-fault", "full", "silent", "no-calendar"],
)
def test_an_entry_with_an_answer_of_its_own_hides_no_other(
    dav: FakeDav, told: str, *, broken: bool, tmp_path: Path
) -> None:
    dav.faults.append(mixed("m3.ics", told))
    assert ids(dav.account()) == sorted((["!me/cal#m3.ics"] if broken else []) + meetings(3))
    report = read(dav.account(), tmp_path / "one")
    assert report.ok
    assert len(report.broken) == broken
    dav.faults.clear()
    dav.version += 1
    assert read(dav.account(), tmp_path / "one").broken == ()
    read(dav.account(), tmp_path / "other")
    assert differences(memory_of(tmp_path / "one"), memory_of(tmp_path / "other")) == []


@pytest.mark.parametrize("small", [1, 2_000])
def test_what_is_not_handed_out_today_stays_for_some_days(dav: FakeDav, small: int, tmp_path: Path) -> None:
    read(dav.account(), tmp_path, small=small)
    dav.faults.append(mixed("m3.ics", refused(f"{CALENDAR}m3.ics", 500)))
    dav.delete(f"{CALENDAR}m5.ics")
    for hours in (0, 1, 71):
        report = read(dav.account(), tmp_path, NOW + timedelta(hours=hours), small=small)
        assert [source for source, _ in report.broken] == ["me/cal#m3.ics"]
        assert stored(tmp_path) == set(meetings())
    read(dav.account(), tmp_path, NOW + timedelta(hours=73), small=small)
    assert stored(tmp_path) == set(meetings(3, 5))
    dav.asked.clear()
    read(dav.account(), tmp_path, NOW + timedelta(hours=74), small=small)
    assert [asked.hrefs for asked in dav.asked if asked.method == "REPORT"] == [[f"{CALENDAR}m3.ics"]]
    dav.faults.clear()
    assert read(dav.account(), tmp_path, NOW + timedelta(hours=75), small=small).broken == ()
    assert stored(tmp_path) == set(meetings(5))
    dav.asked.clear()
    read(dav.account(), tmp_path, NOW + timedelta(hours=76), small=small)
    assert all(asked.method == "PROPFIND" for asked in dav.asked)
    dav.faults.append(mixed("m3.ics", refused(f"{CALENDAR}m3.ics", 500)))
    dav.version += 1
    read(dav.account(), tmp_path, NOW + timedelta(hours=80), small=small)
    assert stored(tmp_path) == set(meetings(5))


def test_a_server_that_breaks_over_one_entry_gives_the_others(dav: FakeDav) -> None:
    dav.faults.append(always(Told(500), lambda asked: asked.is_multiget and "m3.ics" in asked.body))
    assert ids(dav.account()) == sorted(["!me/cal#m3.ics", *meetings(3)])


def test_a_server_that_hands_out_nothing_is_left_alone(dav: FakeDav) -> None:
    for number in range(300):
        dav.put(f"{CALENDAR}n{number}.ics", event(f"n{number}", "20261110T010000Z"))
    dav.faults.append(always(Told(500), lambda asked: asked.is_multiget))
    assert isinstance(fault_of(dav), TryLater)
    assert len(dav.asked) < 200


@pytest.mark.parametrize("status", [413, 507])
def test_a_server_that_gives_few_at_once_is_asked_for_few(dav: FakeDav, status: int) -> None:
    dav.faults.append(always(Told(status), lambda asked: asked.is_multiget and len(asked.hrefs) > 3))
    assert ids(dav.account()) == meetings()


def test_a_book_of_which_only_a_part_is_listed_takes_nothing_away(dav: FakeDav, tmp_path: Path) -> None:
    read(dav.account("carddav"), tmp_path)
    full = multistatus(refused(BOOK, 507), *(response(f"{BOOK}c{n}.vcf", "<resourcetype/>") for n in (0, 1)))
    dav.faults.append(always(full, lambda asked: asked.path == BOOK and asked.method == "PROPFIND"))
    dav.version += 1
    report = read(dav.account("carddav"), tmp_path)
    assert [(source, reason.key) for source, reason in report.broken] == [("me/book", "dav.partial")]
    assert stored(tmp_path) == {f"c{number}" for number in range(5)}
    dav.faults.clear()
    assert read(dav.account("carddav"), tmp_path).broken == ()


# --- several calendars ------------------------------------------------------------------------------

CLUB = "/me/club/"


def club(server: FakeDav, status: int = 0) -> Callable[[Asked], Told | None]:
    """A second calendar, or what the server says of it in place of showing it."""
    kind = "<resourcetype><collection/><C:calendar/></resourcetype><S:getctag>1</S:getctag>"
    text = event("club", "20261112T010000Z")

    def fault(asked: Asked) -> Told | None:
        if asked.path == "/me/" and asked.depth == "1":
            shown = refused(CLUB, status) if status else response(CLUB, kind)
            return multistatus(server.collection(CALENDAR), shown)
        if asked.path != CLUB:
            return None
        if asked.is_multiget:
            return multistatus(response(f"{CLUB}1.ics", f"<C:calendar-data>{text}</C:calendar-data>"))
        return multistatus(response(CLUB, kind), response(f"{CLUB}1.ics", "<resourcetype/>"))

    return fault


@pytest.mark.parametrize("status", [403, 404, 500, 503])
def test_a_calendar_that_fails_hides_no_other_and_keeps_what_it_held(dav: FakeDav, status: int, tmp_path: Path) -> None:
    dav.faults = [club(dav)]
    read(dav.account(), tmp_path)
    assert "club" in stored(tmp_path)
    dav.put(f"{CALENDAR}late.ics", event("late", "20261120T010000Z"))
    dav.faults = [always(Told(status), lambda asked: asked.path == CLUB), club(dav)]
    dav.faults[1] = _changed(club(dav))
    report = read(dav.account(), tmp_path)
    assert stored(tmp_path) == {*meetings(), "late", "club"}
    assert report.ok == (status < 500)
    assert [source for source, _ in report.broken] == (["me/club"] if status < 500 else [])
    dav.faults = [club(dav)]
    report = read(dav.account(), tmp_path)
    assert (report.ok, report.broken) == (True, ())


def _changed(fault: Callable[[Asked], Told | None]) -> Callable[[Asked], Told | None]:
    """The same with another token."""

    def other(asked: Asked) -> Told | None:
        told = fault(asked)
        return told and Told(told.status, str(told.body).replace("<S:getctag>1<", "<S:getctag>2<"))

    return other


def test_a_calendar_that_the_server_does_not_show_today_is_not_taken_for_deleted(dav: FakeDav, tmp_path: Path) -> None:
    dav.faults = [club(dav)]
    read(dav.account(), tmp_path)
    dav.faults = [club(dav, 403)]
    report = read(dav.account(), tmp_path)
    assert [source for source, _ in report.broken] == ["me/club"]
    assert "club" in stored(tmp_path)


@pytest.mark.parametrize("status", [403, 500, 507])
def test_a_list_of_calendars_that_is_not_whole_takes_none_away(dav: FakeDav, status: int, tmp_path: Path) -> None:
    dav.faults = [club(dav)]
    read(dav.account(), tmp_path)
    part = multistatus(refused("/me/", status), dav.collection(CALENDAR))
    dav.faults = [always(part, lambda asked: asked.path == "/me/" and asked.depth == "1")]
    assert not read(dav.account(), tmp_path).ok
    assert "club" in stored(tmp_path)


def test_a_list_of_calendars_without_end_is_told(dav: FakeDav) -> None:
    dav.faults = [always(Told(207, b" " * 2_000_000), lambda asked: asked.path == "/me/")]
    assert fault_of(dav, limits=Limits(size=1 << 20)).said.key == "dav.huge"


def test_a_calendar_that_is_gone_is_told_as_gone(dav: FakeDav) -> None:
    dav.faults = [club(dav)]
    *_, last = opened(dav.account()).fetch(None, None, NOW)
    dav.faults.clear()
    (batch,) = opened(dav.account()).fetch(last.cursor, None, NOW)
    assert (batch.replaces, batch.gone, batch.items) == (("me/club",), ("me/club",), ())


def test_in_the_calendar_of_another_what_has_no_organiser_is_theirs(dav: FakeDav) -> None:
    shared = (
        "<resourcetype><collection/><C:calendar/></resourcetype><current-user-principal><href>/people/me/</href>"
        "</current-user-principal><owner><href>/people/{}/</href></owner>"
    )
    owner = "me"

    def fault(asked: Asked) -> Told | None:
        return multistatus(response(CALENDAR, shared.format(owner))) if asked.depth == "0" else None

    dav.faults.append(fault)
    own = [item for batch in opened(dav.account(path=CALENDAR)).fetch(None, None, NOW) for item in batch.items]
    owner = "bo"
    theirs = [item for batch in opened(dav.account(path=CALENDAR)).fetch(None, None, NOW) for item in batch.items]
    assert {getattr(one, "organizer", 0) for one in own} == {None}
    assert all(getattr(one, "organizer", None) is not None for one in theirs)


# --- the line ---------------------------------------------------------------------------------------


def test_wherever_a_server_dies_the_next_reading_makes_it_good(dav: FakeDav, tmp_path: Path) -> None:
    """From the n-th request on every answer breaks off, at another place each time."""
    read(dav.account(), tmp_path / "whole", small=3)
    trips = len(dav.asked)
    whole = memory_of(tmp_path / "whole")
    answer = dav.answer
    for trip in range(0, trips, max(1, trips // CUTS)):
        folder = tmp_path / f"cut{trip}"
        dav.asked.clear()
        dying = [_breaking(dav, trip, trip * 37 % 100)]
        dav.faults = dying
        report = read(dav.account(), folder, small=3)
        assert said(report) in ("web.lost", "web.unreachable", "dav.cut")
        dav.faults = []
        assert said(read(dav.account(), folder, small=3)) == ""
        assert differences(whole, memory_of(folder)) == [], f"after {trip} requests"
    assert answer is not None


def _breaking(server: FakeDav, after: int, percent: int) -> Callable[[Asked], Told | None]:
    def fault(asked: Asked) -> Told | None:
        if len(server.asked) <= after:
            return None
        good = FakeDav(server.entries, version=server.version).answer(asked)
        head = f"HTTP/1.1 207 Multi-Status\r\nContent-Length: {len(str(good.body).encode())}\r\n\r\n"
        whole = head.encode() + str(good.body).encode()
        return Told(raw=whole[: len(whole) * percent // 100 or 1])

    return fault


def cut_everywhere(home: Home, tmp_path: Path, cuts: int) -> None:
    """Cut the line at bytes spread over a whole reading; that reading or the next one brings the store to the same."""
    plans, club_ = home.make("caldav", "plans"), home.make("caldav", "club")
    for number in range(40):
        (plans if number % 3 else club_).put(
            f"m{number}.ics", event(f"m{number}", f"202610{number % 28 + 1:02}T010000Z")
        )
    with between(home.server.port) as proxy:
        account = home.account("caldav", url=f"http://127.0.0.1:{proxy.port}/")
        assert said(read(account, tmp_path / "whole", small=20)) == ""
        length, whole = proxy.came, memory_of(tmp_path / "whole")
        for number in range(cuts):
            proxy.came, proxy.cut_at = 0, 1 + length * number // cuts
            folder = tmp_path / f"cut{number}"
            first = read(account, folder, small=20)
            assert not first.needs_person
            proxy.cut_at = None
            assert said(read(account, folder, small=20)) == ""
            assert differences(whole, memory_of(folder)) == [], f"cut number {number}"


def test_after_a_line_that_breaks_anywhere_the_store_is_that_of_an_undisturbed_reading(
    radicale: Server, tmp_path: Path
) -> None:
    cut_everywhere(radicale.home(), tmp_path, CUTS)


@pytest.mark.nightly
def test_the_same_at_two_hundred_bytes(radicale: Server, tmp_path: Path) -> None:
    cut_everywhere(radicale.home(), tmp_path, CUTS_OF_A_NIGHT)
