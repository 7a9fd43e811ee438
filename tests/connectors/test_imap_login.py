"""How tsunagari signs in: what goes over the line, and that nothing goes where it must not."""

from __future__ import annotations

import base64
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread

import pytest

from config.schema import Account
from connectors.base import SetupWrong, SignInAgain, TryLater, nothing_known
from connectors.imap import Imap
from connectors.imap_session import Session
from tests.connectors.mails import NOW, TOKYO
from tests.servers.imap import Box, Server

pytestmark = pytest.mark.loopback

Answer = Callable[[bytes], Sequence[bytes]]


@contextmanager
def dialogue(answer: Answer, capabilities: bytes) -> Iterator[tuple[int, list[bytes]]]:
    """A server that greets, tells what it can, and gives the answers of the test; its port, and the lines it was told."""
    listener, told = socket.create_server(("127.0.0.1", 0)), []

    def serve() -> None:
        near, _ = listener.accept()
        with near, near.makefile("rwb") as line, suppress(OSError):
            line.write(b"* OK ready\r\n")
            line.flush()
            while words := line.readline():
                told.append(words.rstrip(b"\r\n"))
                tag, _, rest = told[-1].partition(b" ")
                if rest.upper() == b"CAPABILITY":
                    replies: Sequence[bytes] = (b"* CAPABILITY IMAP4rev1 " + capabilities, tag + b" OK done")
                else:
                    replies = [reply.replace(b"TAG", _tag(told)) for reply in answer(told[-1])]
                line.write(b"".join(reply + b"\r\n" for reply in replies))
                line.flush()

    thread = Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield int(listener.getsockname()[1]), told
    finally:
        listener.close()
        thread.join(timeout=5)


def _tag(told: Sequence[bytes]) -> bytes:
    """The tag of the last command; lines that answer a challenge have none."""
    return next(line.split(b" ")[0] for line in reversed(told) if b" " in line)


def account_at(port: int, user: str, password: str, auth: str = "password") -> Account:
    command = ("echo", password)
    return Account(
        "mail", "imap", host="127.0.0.1", port=port, user=user, plain=True, password_command=command, auth=auth
    )


def refuse(line: bytes) -> Sequence[bytes]:
    if b" AUTHENTICATE " in line:
        return (b"+ ",)
    return (b"TAG NO [AUTHENTICATIONFAILED] no",)


@pytest.mark.parametrize("password", ["secret", 'with "quotes" and \\', "パスワード", "tab\tand é"])
def test_any_password_goes_over_the_line_as_it_is(password: str) -> None:
    with dialogue(refuse, b"AUTH=PLAIN") as (port, told), pytest.raises(SignInAgain):
        Session.open(account_at(port, "花子@例.jp", password))
    assert base64.b64decode(told[-1]) == f"\0花子@例.jp\0{password}".encode()


def test_a_server_that_knows_only_login_gets_both_in_quotes() -> None:
    with dialogue(refuse, b"") as (port, told), pytest.raises(SignInAgain):
        Session.open(account_at(port, 'Hanako "H" Sato', 'a "b" c'))
    assert told[-1].partition(b" ")[2] == rb'LOGIN "Hanako \"H\" Sato" "a \"b\" c"'


def test_a_token_is_shown_as_xoauth2_and_a_refusal_is_heard_to_its_end() -> None:
    def answer(line: bytes) -> Sequence[bytes]:
        if b" AUTHENTICATE " in line:
            return (b"+ ",)
        if line:
            return (b"+ " + base64.b64encode(b'{"status":"400"}'),)
        return (b"TAG NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)",)

    with dialogue(answer, b"AUTH=XOAUTH2") as (port, told), pytest.raises(SignInAgain) as fault:
        Session.open(account_at(port, "hanako@mail.example", "ya29.token", auth="xoauth2"))
    assert told[-2:] == [base64.b64encode(b"user=hanako@mail.example\x01auth=Bearer ya29.token\x01\x01"), b""]
    assert fault.value.said.key == "imap.sign_in_token"


def test_on_port_143_nothing_is_said_before_tls_begins(dovecot: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("connectors.imap_login._PLAIN_PORT", dovecot.plain)
    box = dovecot.box()
    session = Session.open(box.account(port=dovecot.plain))
    assert session.can("IMAP4rev1")
    assert session._client._starttls_done
    session.close()
    with pytest.raises(SetupWrong) as fault:
        Session.open(box.account(port=dovecot.plain, ca=None))
    assert fault.value.said.key == "imap.certificate"


def test_a_server_without_starttls_gets_no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    with dialogue(refuse, b"AUTH=PLAIN") as (port, told):
        monkeypatch.setattr("connectors.imap_login._PLAIN_PORT", port)
        account = Account("mail", "imap", host="127.0.0.1", port=port, user="x", password_command=("echo", "secret"))
        with pytest.raises((SetupWrong, TryLater)):
            Session.open(account)
    assert not any(b"AUTH" in line or b"LOGIN" in line for line in told)


def test_without_encryption_only_this_machine_is_spoken_to() -> None:
    account = Account("mail", "imap", host="imap.example.jp", user="x", plain=True, password_command=("echo", "secret"))
    with pytest.raises(SetupWrong) as fault:
        Session.open(account)
    assert fault.value.said.key == "imap.plain_abroad"


def test_a_file_that_holds_no_certificate_is_named(box: Box, tmp_path: Path) -> None:
    for name, text in (("none.pem", None), ("words.pem", "no certificate")):
        if text is not None:
            (tmp_path / name).write_text(text)
        with pytest.raises(SetupWrong) as fault:
            list(Imap(box.account(ca=tmp_path / name), nothing_known, TOKYO).fetch(None, None, NOW))
        assert dict(fault.value.said.fields)["path"] == str(tmp_path / name)


def test_another_name_than_that_of_the_certificate_is_refused(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *rest, **more: real("127.0.0.1", *rest, **more))
    with pytest.raises(SetupWrong) as fault:
        Session.open(box.account(host="imap.elsewhere.example"))
    assert fault.value.said.key == "imap.certificate"
