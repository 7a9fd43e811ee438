"""The one HTTP object: what is not on its list never leaves, its host and no other is asked, and TLS is checked."""

from __future__ import annotations

import base64
import logging
import shutil
import socket
import ssl
import subprocess
import traceback
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from config.schema import Account
from config.words import LANGUAGES, in_words
from connectors.allowed import NotAllowed, check_allowed
from connectors.base import ConnectorError, SetupWrong, TryLater
from connectors.bounds import Limits
from connectors.dav import READING, SIBLINGS
from connectors.transport import Http
from tests.connectors.dav_reading import opened
from tests.connectors.mails import NOW
from tests.servers.dav import event
from tests.servers.fake_dav import CALENDAR, Asked, FakeDav, Told, running

pytestmark = pytest.mark.loopback

GRAPH = (("GET", r"/v1\.0/me/messages(/[^/]+)?"), ("POST", "/v1\\.0/me/messages"))


@pytest.fixture
def server() -> Iterator[FakeDav]:
    with running(FakeDav()) as found:
        yield found


def account(**more: Any) -> Account:
    return Account(
        "plans", "caldav", **{"url": "https://127.0.0.1:1/", "user": "me", "password_command": ("echo", "x"), **more}
    )


@pytest.mark.parametrize(
    "method", ["PUT", "POST", "DELETE", "MKCOL", "MKCALENDAR", "PROPPATCH", "MOVE", "COPY", "ACL", "LOCK", "GET"]
)
def test_a_call_that_could_change_or_send_something_is_refused_before_a_byte_leaves(
    server: FakeDav, method: str
) -> None:
    http = Http(server.account(), READING)
    with pytest.raises(NotAllowed):
        http.ask(method, f"http://127.0.0.1:{server.port}/me/outbox/", b"BEGIN:VCALENDAR")
    assert server.asked == []


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/v1.0/me/sendMail"),
        ("POST", "/v1.0/me/messages/1/send"),
        ("GET", "/v1.0/me/messages/1/send"),
        ("POST", "/v1.0/me/messages/../sendMail"),
        ("post", "/v1.0/me/messages"),
        ("DELETE", "/v1.0/me/messages/1"),
    ],
)
def test_the_list_names_whole_paths_for_other_libraries_too(method: str, path: str) -> None:
    check_allowed(GRAPH, "GET", "https://graph.example/v1.0/me/messages/1?$select=subject")
    check_allowed(GRAPH, "POST", "https://graph.example/v1.0/me/messages")
    with pytest.raises(NotAllowed):
        check_allowed(GRAPH, method, f"https://graph.example{path}")


def test_a_redirect_is_no_way_around_the_list(server: FakeDav) -> None:
    server.faults.append(lambda asked: Told(308, "", (("Location", "/me/sendMail"),)))
    http = Http(server.account(), (("REPORT", "/me/cal/"),))
    with pytest.raises(NotAllowed):
        http.ask("REPORT", f"http://127.0.0.1:{server.port}/me/cal/")
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("url", "plain", "asked", "key"),
    [
        ("http://dav.example.jp/", True, "http://dav.example.jp/", "web.plain"),
        ("http://127.0.0.1:1/", False, "http://127.0.0.1:1/", "web.plain"),
        ("https://dav.example.jp/", False, "https://dav.other.example/", "web.other_host"),
        ("https://dav.example.jp/", False, "http://dav.example.jp/", "web.other_host"),
        ("https://dav.example.jp/", False, "https://me@dav.example.jp.evil.example/", "web.other_host"),
        ("https://dav.example.jp/", False, "https://[bad/", "web.no_url"),
        ("https://caldav.icloud.com/", False, "https://p1-caldav.icloud.com.evil.example/", "web.other_host"),
        ("https://caldav.icloud.com/", False, "https://evil.example/p1-caldav.icloud.com", "web.other_host"),
        ("https://caldav.icloud.com/", False, "http://p1-caldav.icloud.com/", "web.other_host"),
    ],
)
def test_nobody_else_is_given_the_password(url: str, *, plain: bool, asked: str, key: str) -> None:
    siblings = SIBLINGS.get(url.split("/")[2], "")
    with pytest.raises(SetupWrong) as fault:
        Http(account(url=url, plain=plain), READING, siblings).ask("PROPFIND", asked)
    assert fault.value.said.key == key
    assert all("me@" not in in_words(fault.value.said, language) for language in LANGUAGES)


def test_the_numbered_hosts_of_one_provider_are_its_own() -> None:
    http = Http(account(url="https://caldav.icloud.com/"), READING, SIBLINGS["caldav.icloud.com"])
    http._check_host("https://p42-caldav.icloud.com:443/123/calendars/")
    with pytest.raises(SetupWrong):
        http._check_host("https://p42-contacts.icloud.com/")


def test_proxies_and_passwords_of_the_surroundings_are_left_alone(
    server: FakeDav, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://192.0.2.1:3128")
    (Path.home() / ".netrc").write_text("machine 127.0.0.1 login eve password evil\n")
    Http(server.account(), READING).ask("PROPFIND", f"http://127.0.0.1:{server.port}/")
    assert server.asked[0].headers["authorization"] == "Basic bWU6c2VjcmV0"


def test_a_connection_that_the_server_closed_meanwhile_is_opened_again(server: FakeDav) -> None:
    http = Http(server.account(), READING)
    url = f"http://127.0.0.1:{server.port}/"
    assert http.ask("PROPFIND", url).status == 207

    def once(_asked: Asked) -> Told:
        server.faults.clear()
        return Told(raw=b"HTTP/1.1 207 Multi-Status\r\nContent-Length: 99\r\n\r\n<")

    server.faults.append(once)
    assert http.ask("PROPFIND", url).status == 207


def test_a_whole_reading_connects_to_its_host_and_no_other(server: FakeDav, monkeypatch: pytest.MonkeyPatch) -> None:
    server.put(f"{CALENDAR}a.ics", event("a", "20261110T010000Z"))
    real, reached = socket.socket.connect, set[object]()

    def connect(self: socket.socket, address: Any) -> None:
        reached.add(address)
        real(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)
    for kind in ("caldav", "carddav"):
        source = opened(server.account(kind))
        list(source.fetch(None, None, NOW))
        assert source.check() == []
    assert reached == {("127.0.0.1", server.port)}


@pytest.mark.parametrize(
    "told", [Told(401), Told(403), Told(429), Told(500), Told(200, "<html>"), Told(raw=b"HTTP/1.1 2"), None]
)
def test_the_password_shows_in_no_error_and_no_log(
    server: FakeDav, told: Told | None, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    server.faults.append(lambda _asked: told)
    canary = "kanaria-5f0c9a7e"
    (tmp_path / "password").write_text(canary)
    port = 1 if told is None else server.port
    account = server.account(url=f"http://127.0.0.1:{port}/", password_command=("cat", str(tmp_path / "password")))
    with pytest.raises(ConnectorError) as fault:
        list(opened(account).fetch(None, None, NOW))
    told_of = traceback.TracebackException.from_exception(fault.value, capture_locals=True)
    ours = [frame for frame in told_of.stack if frame.filename != __file__]
    seen = "".join([*traceback.StackSummary.from_list(ours).format(), *told_of.format_exception_only()])
    assert "caldav.py" in seen
    for secret in (canary, base64.b64encode(f"me:{canary}".encode()).decode()):
        assert secret not in seen
        assert secret not in caplog.text


# --- TLS --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of 127.0.0.1, signed by itself, and its key."""
    folder = tmp_path_factory.mktemp("tls")
    openssl = shutil.which("openssl")
    assert openssl is not None, "these tests need the program openssl"
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-keyout", folder / "key.pem", "-out", folder / "cert.pem", "-subj", "/CN=home", "-addext", "subjectAltName=IP:127.0.0.1"],
        check=True, capture_output=True,
    )  # fmt: skip
    return folder / "cert.pem"


@pytest.fixture
def tls_port(certificate: Path) -> Iterator[int]:
    """A server that speaks TLS and answers one short line."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_name("key.pem"))
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                near, _ = listener.accept()
                with context.wrap_socket(near, server_side=True) as line:
                    line.recv(65536)
                    line.sendall(b"HTTP/1.1 207 Multi-Status\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")
            except ssl.SSLError:
                continue
            except OSError:
                return

    thread = Thread(target=serve, daemon=True)
    thread.start()
    yield listener.getsockname()[1]
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


def tried(port: int, **more: Any) -> bytes:
    url = f"https://{more.pop('host', '127.0.0.1')}:{port}/"
    return Http(account(url=url, **more), READING, limits=Limits(connect=5, silence=5)).ask("PROPFIND", url).body


def test_a_certificate_of_ones_own_is_trusted_only_where_it_is_named(tls_port: int, certificate: Path) -> None:
    with pytest.raises(SetupWrong) as fault:
        tried(tls_port)
    assert fault.value.said.key == "web.certificate"
    assert tried(tls_port, ca=certificate) == b"ok"


def test_a_certificate_of_another_host_is_not_trusted(tls_port: int, certificate: Path) -> None:
    with pytest.raises(SetupWrong) as fault:
        tried(tls_port, ca=certificate, host="localhost")
    assert fault.value.said.key == "web.certificate"


def test_a_file_of_certificates_that_is_none_is_named(tls_port: int, tmp_path: Path) -> None:
    wrong = tmp_path / "ca.pem"
    for _ in range(2):  # not there, then not a certificate
        with pytest.raises(SetupWrong) as fault:
            tried(tls_port, ca=wrong)
        assert fault.value.said.key == "web.ca"
        assert str(wrong) in in_words(fault.value.said, "ja")
        wrong.write_text("no certificate")


def test_a_server_without_tls_gets_no_password(server: FakeDav) -> None:
    with pytest.raises(ConnectorError) as fault:
        tried(server.port)
    assert isinstance(fault.value, TryLater)
    assert server.asked == []


@pytest.mark.parametrize("token", ["secret\rx", "secret\x00", "sécret", "秘密"])
def test_what_is_no_token_goes_into_no_header_and_no_error(server: FakeDav, token: str) -> None:
    http = Http(server.account(), READING, token=lambda _again: token)
    with pytest.raises(SetupWrong) as caught:
        http.ask("PROPFIND", f"http://127.0.0.1:{server.port}/")
    assert caught.value.said.key == "secrets.odd_token"
    assert token not in "".join(traceback.format_exception(caught.value))
    assert server.asked == []


def test_an_address_that_a_server_names_moves_no_cursor(server: FakeDav) -> None:
    told = b"HTTP/1.1 308 On\r\nLocation: http://other.example/\x1b[2J\xc2\x9b1m%s\r\nContent-Length: 0\r\n\r\n" % (
        b"x" * 300
    )
    server.faults.append(lambda _asked: Told(raw=told))
    with pytest.raises(SetupWrong) as caught:
        Http(server.account(), READING).ask("PROPFIND", f"http://127.0.0.1:{server.port}/")
    assert caught.value.said.key == "web.moved"
    for language in LANGUAGES:
        words = in_words(caught.value.said, language)
        assert words.isprintable()
        assert "http://other.example/" in words


def test_a_redirect_to_what_is_no_address_is_told(server: FakeDav) -> None:
    server.faults.append(lambda _asked: Told(308, "", (("Location", "http://[bad"),)))
    with pytest.raises(SetupWrong) as caught:
        Http(server.account(), READING).ask("PROPFIND", f"http://127.0.0.1:{server.port}/")
    assert caught.value.said.key == "web.no_url"
