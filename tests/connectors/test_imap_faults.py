"""What networks and servers do to an IMAP account, on a real Dovecot behind a proxy: nothing lost, nothing twice, nothing marked."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from config.schema import Account, Me, Settings
from connectors.base import Known, SetupWrong, SignInAgain, Source, TryLater, nothing_known
from connectors.imap import Imap
from connectors.model import Broken, Item, Message
from daemon.store.cache import Cache
from daemon.store.state import State
from daemon.sync import AccountReport, sync
from tests.connectors.mails import NOW, TOKYO, mail
from tests.contract.source_contract import Shelf, Stand
from tests.servers.imap import Box, Server
from tests.servers.proxy import Proxy, between
from tests.tools.memory_of import differences, memory_of

pytestmark = pytest.mark.loopback

CUTS, CUTS_OF_A_NIGHT = 10, 200
BATCH = 7


def letters(box: Box, folder: str, first: int, count: int) -> None:
    """So many good mails."""
    for number in range(first, first + count):
        text = f"Thank you for letter {number}. Could you send me the photos by Friday?\n" * 3
        raw = mail(text, message_id=f"<m{number}@friends.example>", subject=f"letter {number}")
        box.client.append(folder, raw.replace(b"\n", b"\r\n"), [rb"\Seen"] if number % 3 == 0 else [])


def large_mail(number: int, size: int = 120_000) -> bytes:
    """Words, a page, and something attached."""
    attached = b"QUJDREVG" * (size // 8)
    lines = b"\n".join(attached[start : start + 76] for start in range(0, len(attached), 76))
    body = (
        b'--q\nContent-Type: multipart/alternative; boundary="in ner"\n\n--in ner\nContent-Type: text/plain; charset=utf-8\n'
        b"Content-Transfer-Encoding: 8bit\n\n"
        + "写真をお送りします。ご都合のよいときにご覧ください。お返事はいつでもかまいません。\n".encode()
        + b"--in ner\nContent-Type: text/html\n\n<p>page</p>\n--in ner--\n--q\nContent-Type: image/jpeg; name=p.jpg\n"
        b"Content-Disposition: attachment; filename*=utf-8''%E5%86%99%E7%9C%9F.jpg\nContent-Transfer-Encoding: base64\n\n"
        + lines
        + b"\n--q--"
    )
    return mail(
        body, "MIME-Version: 1.0", message_id=f"<large{number}@friends.example>", kind="multipart/mixed; boundary=q"
    )


def filled(box: Box) -> Box:
    """Some dozens of mails in several folders, small and large ones."""
    letters(box, "INBOX", 0, 30)
    box.lay("INBOX", large_mail(1))
    letters(box, "Sent", 100, 12)
    box.client.create_folder("Archive")
    letters(box, "Archive", 200, 8)
    return box


def through(proxy: Proxy, box: Box, *, plain: bool = False, **more: Any) -> Account:
    """The account behind a proxy."""
    return box.account(port=proxy.port, **({"plain": True, "ca": None} if plain else {}), **more)


def read(account: Account, folder: Path, batch: int = BATCH, **patience: float) -> AccountReport:
    """One `sync` of this account into a state folder."""
    settings = Settings(
        folder / "c.yaml", Me("Ren Mori", ("ren@home.example",)), ZoneInfo("UTC"), folder, accounts=(account,)
    )

    def opening(one: Account, known: Known, zone: Any) -> Source:
        return Imap(one, known, zone, batch, **patience)

    folder.mkdir(parents=True, exist_ok=True)
    with Cache.open(folder) as cache, State.open(folder) as state:
        (report,) = sync(settings, cache, state, NOW, open_account=opening)
    return report


def all_items(account: Account, batch: int = 500) -> list[Item]:
    return [item for some in Imap(account, nothing_known, TOKYO, batch).fetch(None, None, NOW) for item in some.items]


def said(report: AccountReport) -> str:
    """Which sentence ended the reading."""
    return report.error.key if report.error else ""


# --- the line ------------------------------------------------------------------------------------


def cut_everywhere(box: Box, tmp_path: Path, cuts: int) -> None:
    """Cut the line at bytes spread over a whole reading; each time the next reading must bring the store to the same."""
    flags = {name: box.mails(name) for name in box.folders()}
    with between(box.server.tls) as proxy:
        account = through(proxy, box)
        assert said(read(account, tmp_path / "whole")) == ""
        length = proxy.came
        whole = memory_of(tmp_path / "whole")
        failed = 0
        for number in range(cuts):
            proxy.came, proxy.cut_at = 0, 1 + length * number // cuts
            folder = tmp_path / f"cut{number}"
            report = read(account, folder)
            failed += not report.ok
            assert said(report) in ("", "imap.lost", "imap.unreachable", "imap.odd_answer", "imap.busy"), proxy.cut_at
            assert not report.needs_person
            proxy.cut_at = None
            assert said(read(account, folder)) == ""
            assert differences(whole, memory_of(folder)) == [], f"cut number {number}"
    assert failed >= cuts - 2  # the last bytes are those of saying good-bye
    assert {name: box.mails(name) for name in box.folders()} == flags


def test_after_a_line_that_breaks_anywhere_the_store_is_that_of_an_undisturbed_reading(
    box: Box, tmp_path: Path
) -> None:
    cut_everywhere(filled(box), tmp_path, CUTS)


@pytest.mark.nightly
def test_the_same_at_two_hundred_bytes(box: Box, tmp_path: Path) -> None:
    cut_everywhere(filled(box), tmp_path, CUTS_OF_A_NIGHT)


def test_what_was_read_before_the_line_broke_is_not_fetched_again(box: Box, tmp_path: Path) -> None:
    filled(box)
    with between(box.server.tls) as proxy:
        account = through(proxy, box)
        read(account, tmp_path / "whole")
        length = proxy.came
        proxy.came, proxy.cut_at = 0, length * 3 // 4
        read(account, tmp_path / "state")
        before, proxy.came = proxy.came, 0
        assert read(account, tmp_path / "state").ok
        assert before > length // 2
        assert proxy.came < length * 2 // 3


@pytest.mark.parametrize("after", [0, 400, 6_000, 30_000])
def test_a_server_that_falls_silent_is_left_and_tried_later(box: Box, tmp_path: Path, after: int) -> None:
    filled(box)
    with between(box.server.tls, silent_at=after) as proxy:
        report = read(through(proxy, box), tmp_path / "state", connect=0.3, answer=0.3)
        assert said(report) == "imap.silent"
        assert not report.needs_person
    assert read(box.account(), tmp_path / "state").ok
    read(box.account(), tmp_path / "whole")
    assert differences(memory_of(tmp_path / "whole"), memory_of(tmp_path / "state")) == []


def test_nobody_at_the_port_is_tried_later(box: Box) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(TryLater) as fault:
        all_items(box.account(port=port))
    assert fault.value.said.key == "imap.unreachable"


@pytest.fixture
def speaks() -> Iterator[Callable[[bytes], int]]:
    """A server that greets everybody with the same words and leaves; its port."""
    listeners: list[socket.socket] = []

    def start(words: bytes) -> int:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)

        def serve() -> None:
            while True:
                try:
                    near, _ = listener.accept()
                except OSError:
                    return
                with near, suppress(OSError):
                    near.sendall(words)
                    near.shutdown(socket.SHUT_WR)
                    while near.recv(4096):
                        pass

        Thread(target=serve, daemon=True).start()
        return int(listener.getsockname()[1])

    yield start
    for listener in listeners:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def test_a_port_without_tls_gets_no_password_and_is_a_wrong_setup(box: Box, speaks: Callable[[bytes], int]) -> None:
    with pytest.raises(SetupWrong) as fault:
        all_items(box.account(port=speaks(b"* OK plain speaking server here, as on port 143\r\n")))
    assert fault.value.said.key == "imap.no_tls"


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", "imap.odd_answer"),
        (b"* BYE [UNAVAILABLE] too many connections, come back\r\n", "imap.busy"),
        (b"", "imap.odd_answer"),
        (b"* OK hello\r\n", "imap.lost"),
        (b"\xff\xfe\x00\x00" * 50 + b"\r\n", "imap.odd_answer"),
    ],
)
def test_a_server_that_speaks_strangely_is_tried_later(
    box: Box, speaks: Callable[[bytes], int], words: bytes, key: str
) -> None:
    with pytest.raises(TryLater) as fault:
        all_items(box.account(port=speaks(words), plain=True, ca=None))
    assert fault.value.said.key in (key, "imap.lost", "imap.unreachable")


# --- signing in ----------------------------------------------------------------------------------


@pytest.mark.parametrize("server", ["dovecot", "pymap"])
def test_a_wrong_password_is_for_the_person_and_says_how(request: pytest.FixtureRequest, server: str) -> None:
    box: Box = request.getfixturevalue(server).box()
    with pytest.raises(SignInAgain) as fault:
        all_items(box.account(password_command=("echo", "wrong")))
    assert fault.value.said.key == "imap.sign_in_command"
    box.leave()


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)", SignInAgain),
        ("NO [ALERT] Application-specific password required: https://support.example (Failure)", SignInAgain),
        ("NO LOGIN failed.", SignInAgain),
        ("NO Login incorrect", SignInAgain),
        ("NO Login incorrect, please try again", SignInAgain),
        ("NO Login failed, try again later", TryLater),
        ("NO [WEBALERT https://mail.example/x] Web login required.", SignInAgain),
        ("NO [ALERT] Too many simultaneous connections. (Failure)", TryLater),
        ("NO [UNAVAILABLE] Temporary authentication failure.", TryLater),
        ("NO [LIMIT] Rate limit hit.", TryLater),
        ("NO [INUSE] Maximum number of connections from user+IP exceeded", TryLater),
        ("NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure connections.", SetupWrong),
        ("BAD Internal server error", TryLater),
    ],
)
def test_a_refused_login_is_the_persons_affair_only_where_the_password_is_wrong(
    box: Box, answer: str, kind: type[Exception]
) -> None:
    with scripted(answer.encode()) as port, pytest.raises(kind) as fault:
        all_items(box.account(port=port, plain=True, ca=None))
    assert "secret" not in repr(fault.value)


def scripted(answer: bytes) -> Any:
    """A server that answers the sign-in with this, whatever it is given."""

    @contextmanager
    def serving() -> Iterator[int]:
        listener = socket.create_server(("127.0.0.1", 0))

        def serve() -> None:
            near, _ = listener.accept()
            with near, near.makefile("rwb") as line:
                line.write(b"* OK ready\r\n")
                line.flush()
                while words := line.readline().split():
                    tag, verb = words[0], words[1].upper()
                    reply = {b"CAPABILITY": b"* CAPABILITY IMAP4rev1\r\n" + tag + b" OK done"}.get(verb)
                    line.write((reply or tag + b" " + answer) + b"\r\n")
                    line.flush()

        thread = Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield int(listener.getsockname()[1])
        finally:
            listener.close()
            thread.join(timeout=5)

    return serving()


def test_too_many_connections_are_a_reason_to_wait_not_to_ask_for_a_password(box: Box) -> None:
    crowd = [replace_client(box) for _ in range(50)]
    try:
        with pytest.raises(TryLater) as fault:
            all_items(box.account())
        assert fault.value.said.key == "imap.busy"
    finally:
        for client in crowd:
            client.shutdown()


def replace_client(box: Box) -> Any:
    """One more mail program of the same person, over the plain port."""
    return Box(replace(box.server, tls=0), box.user).connect()


# --- folders -------------------------------------------------------------------------------------


def test_a_folder_that_was_made_anew_is_read_again_and_known_by_its_mails(box: Box, tmp_path: Path) -> None:
    filled(box)
    first = read(box.account(), tmp_path / "state")
    box.client.select_folder("INBOX")
    box.client.delete_folder("Archive")
    box.client.create_folder("Archive")
    letters(box, "Archive", 199, 9)
    again = read(box.account(), tmp_path / "state")
    assert (first.new, again.new) == (51, 1)
    read(box.account(), tmp_path / "whole")
    assert differences(memory_of(tmp_path / "whole"), memory_of(tmp_path / "state")) == []


def test_a_folder_that_is_gone_takes_its_mails_along_and_no_other(box: Box, tmp_path: Path) -> None:
    filled(box)
    shelf, stand = Shelf(), Stand(lambda known: Imap(box.account(), known, TOKYO, BATCH), frozenset())
    shelf.read(stand)
    box.client.delete_folder("Archive")
    shelf.read(stand)
    assert {item.source.partition("/")[0] for item in shelf.items.values()} == {"INBOX", "Sent"}
    assert len(shelf.items) == 43


def test_a_folder_that_is_removed_under_us_ends_this_reading_and_not_the_next(box: Box, tmp_path: Path) -> None:
    filled(box)
    box.client.create_folder("Projects")
    letters(box, "Projects", 300, 20)
    other = box.connect()

    def remove() -> None:
        other.delete_folder("Projects")

    with between(box.server.plain, moment=rb"EXAMINE \"?Projects", then=lambda: None) as proxy:
        proxy.then = lambda: arm(proxy, rb"FETCH", remove)
        report = read(through(proxy, box, plain=True), tmp_path / "state")
    assert said(report) in ("", "imap.lost", "imap.folder_shut")
    assert read(box.account(), tmp_path / "state").ok
    read(box.account(), tmp_path / "whole")
    assert differences(memory_of(tmp_path / "whole"), memory_of(tmp_path / "state")) == []
    other.shutdown()


def arm(proxy: Proxy, moment: bytes, then: Callable[[], None]) -> None:
    """From now on the proxy waits for another moment."""
    proxy.moment, proxy.then = moment, then


def test_a_mail_that_vanishes_between_search_and_fetch_is_no_fault(box: Box, tmp_path: Path) -> None:
    filled(box)
    with between(box.server.plain, moment=rb"UID FETCH", then=lambda: box.take_out("INBOX", 28, 29)) as proxy:
        report = read(through(proxy, box, plain=True), tmp_path / "state")
    assert report.ok
    assert report.broken == ()
    read(box.account(), tmp_path / "whole")
    read(box.account(), tmp_path / "state")
    assert differences(memory_of(tmp_path / "whole"), memory_of(tmp_path / "state")) == []


def test_folders_are_called_as_their_owner_calls_them_whatever_their_names(box: Box) -> None:
    names = ["送信済み", "A&B", "Entwürfe/2024", 'say "hi"', "back\\slash", "&", "プロジェクト/🚀", "100 %", "12345"]
    for number, name in enumerate(names):
        box.client.create_folder(name)
        letters(box, name, number, 1)
    found = {item.folder: item.role for item in all_items(box.account()) if isinstance(item, Message)}
    assert set(found) == set(names) - {"Entwürfe/2024"}
    assert found["送信済み"] == "sent"
    chosen = {
        item.folder
        for item in all_items(box.account(folders=("entwürfe/2024", "プロジェクト/🚀")))
        if isinstance(item, Message)
    }
    assert chosen == {"Entwürfe/2024", "プロジェクト/🚀"}


def test_five_hundred_folders_are_read_and_then_looked_after_in_a_few_questions(box: Box, tmp_path: Path) -> None:
    box.make_folders(*(f"Projects/{number:03}" for number in range(500)))
    letters(box, "Projects/007", 0, 3)
    with between(box.server.plain) as proxy:
        account = through(proxy, box, plain=True)
        assert read(account, tmp_path / "state").new == 3
        proxy.asked.clear()
        assert read(account, tmp_path / "state").ok
        assert proxy.trips <= 12


def test_a_look_without_news_asks_little_of_a_server_that_knows_no_short_way(plain_box: Box, tmp_path: Path) -> None:
    for number in range(12):
        plain_box.client.create_folder(f"Projects{number}")
    letters(plain_box, "INBOX", 0, 3)
    with between(plain_box.server.plain) as proxy:
        account = plain_box.account(port=proxy.port)
        read(account, tmp_path / "state")
        proxy.asked.clear()
        assert read(account, tmp_path / "state").ok
        assert proxy.trips <= 5 + 14


def test_a_named_folder_that_is_not_there_is_told_and_the_others_are_read(box: Box) -> None:
    letters(box, "INBOX", 0, 2)
    source = Imap(box.account(folders=("INBOX", "Nowhere")), nothing_known, TOKYO)
    came: list[Item] = []
    with pytest.raises(SetupWrong) as fault:
        came.extend(item for batch in source.fetch(None, None, NOW) for item in batch.items)
    assert len(came) == 2
    assert dict(fault.value.said.fields)["folder"] == "Nowhere"


# --- mails ---------------------------------------------------------------------------------------


def test_a_large_mail_is_read_without_what_was_attached_and_says_the_same_as_a_file(box: Box) -> None:
    box.lay("INBOX", large_mail(1, 2_000_000))
    with between(box.server.tls) as proxy:
        (item,) = all_items(through(proxy, box))
        assert proxy.came < 30_000
    assert isinstance(item, Message)
    assert item.text.startswith("写真をお送りします。")
    assert item.attachments == ("写真.jpg",)


def test_bytes_that_no_mail_may_hold_harm_nothing(dovecot: Server, box: Box) -> None:
    letters(box, "INBOX", 0, 2)
    assert dovecot.mails is not None
    place = dovecot.mails / box.user / "new" / "1700000000.M1P1.host"
    place.write_bytes(mail(b"nul \0 and \0\0 nul", message_id="<nul@friends.example>", subject=b"sub\0ject"))
    place.chmod(0o666)
    found = [item for item in all_items(box.account()) if isinstance(item, Message)]
    assert sorted(item.id for item in found) == ["m0@friends.example", "m1@friends.example", "nul@friends.example"]
    assert all("\0" not in item.text + item.subject for item in found)


def test_headers_alone_are_read_where_the_settings_say_so(box: Box) -> None:
    filled(box)
    with between(box.server.plain) as proxy:
        found = all_items(through(proxy, box, plain=True, read="headers"))
        assert not any(b"TEXT" in line or b"MIME" in line or b"BODYSTRUCTURE" in line for line in proxy.asked)
    assert len(found) == 51
    assert all(isinstance(item, Message) and item.text == "" and item.date for item in found)


def test_nothing_is_ever_asked_for_that_marks_or_changes_anything(box: Box) -> None:
    filled(box)
    with between(box.server.plain) as proxy:
        all_items(through(proxy, box, plain=True))
        words = b"\n".join(proxy.asked).upper()
    for verb in (
        b" SELECT ",
        b" STORE ",
        b" APPEND ",
        b" EXPUNGE",
        b" CLOSE",
        b" COPY ",
        b" MOVE ",
        b" CREATE ",
        b"BODY[",
    ):
        assert verb not in words, verb
    assert b"BODY.PEEK[" in words


def test_a_mail_at_which_the_server_breaks_off_is_named_and_hides_no_other(dovecot: Server, box: Box) -> None:
    letters(box, "INBOX", 0, 6)
    assert dovecot.mails is not None
    box.leave()
    files = [path for path in (dovecot.mails / box.user).rglob("*") if path.is_file()]
    (victim,) = [path for path in files if b"m3@friends" in path.read_bytes()]
    victim.chmod(0)  # the server may not read it
    shelf, stand = Shelf(), Stand(lambda known: Imap(box.account(), known, TOKYO), frozenset())
    shelf.read(stand)
    assert len(shelf.good()) == 5
    assert [item.reason.key for item in shelf.items.values() if isinstance(item, Broken)] == ["imap.breaks_off"]
    victim.chmod(0o600)


def test_sent_mail_is_known_by_its_sender_where_no_folder_is_called_so(plain_box: Box) -> None:
    plain_box.client.delete_folder("Sent")
    plain_box.client.create_folder("Ausgehendes 7")
    letters(plain_box, "INBOX", 0, 12)
    for number in range(10):
        raw = mail(
            "Yes.", sender="Ren <ren@home.example>", to="alice@friends.example", message_id=f"<s{number}@home.example>"
        )
        plain_box.lay("Ausgehendes 7", raw)
    source = Imap(plain_box.account(), nothing_known, TOKYO)
    items = [item for batch in source.fetch(None, None, NOW) for item in batch.items]
    roles = {item.folder: item.role for item in items if isinstance(item, Message)}
    assert roles == {"INBOX": "inbox", "Ausgehendes 7": "sent"}
    assert source.check() == []
    assert Imap(plain_box.account(), nothing_known, TOKYO).check() == []


def test_no_folder_for_sent_mail_is_said(plain_box: Box) -> None:
    plain_box.client.delete_folder("Sent")
    letters(plain_box, "INBOX", 0, 12)
    assert [one.key for one in Imap(plain_box.account(), nothing_known, TOKYO).check()] == ["mail.no_sent"]
