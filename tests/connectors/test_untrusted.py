"""Why a certificate is not believed, as a real handshake tells it: in words of ours, in both languages."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pytest

from config.words import LANGUAGES, Said, in_words, say
from connectors.untrusted import why_untrusted

pytestmark = pytest.mark.loopback


def made(folder: Path, name: str) -> tuple[Path, Path]:
    """A certificate that signs itself, and its key."""
    certificate, key = folder / "cert.pem", folder / "key.pem"
    openssl = shutil.which("openssl")
    assert openssl is not None
    words = f"req -x509 -newkey rsa:2048 -nodes -subj /CN={name} -addext subjectAltName=DNS:{name}".split()
    subprocess.run([openssl, *words, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    return certificate, key


def reason(certificate: Path, key: Path, trusted: Path | None) -> Said | str:
    """Why a client that asks for `localhost` does not believe it."""
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(certificate, key)
    with socket.create_server(("127.0.0.1", 0)) as door:

        def serve() -> None:
            line, _ = door.accept()
            with suppress(OSError), line:
                serving.wrap_socket(line, server_side=True)

        thread = Thread(target=serve)
        thread.start()
        asking = ssl.create_default_context(cafile=str(trusted) if trusted else None)
        try:
            with (
                socket.create_connection(door.getsockname()) as line,
                pytest.raises(ssl.SSLCertVerificationError) as caught,
            ):
                asking.wrap_socket(line, server_hostname="localhost")
        finally:
            thread.join()
    return why_untrusted(caught.value)


def test_a_real_handshake_is_told_in_words_of_ours(tmp_path: Path) -> None:
    for key, name, is_trusted in (("self_signed", "localhost", False), ("other_name", "mail.example", True)):
        folder = tmp_path / key
        folder.mkdir()
        certificate, private = made(folder, name)
        assert reason(certificate, private, certificate if is_trusted else None) == say(f"untrusted.{key}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("code", "key"), [(9, "not_yet"), (10, "expired"), (18, "self_signed"), (20, "unknown_issuer"), (62, "other_name")]
)
def test_each_usual_reason_has_words_in_both_languages(code: int, key: str, language: str) -> None:
    said = why_untrusted(fault(code))
    assert said == say(f"untrusted.{key}")
    assert isinstance(said, Said)
    assert in_words(said, language).isascii() == (language == "en")


def test_an_unusual_reason_stays_in_the_words_of_the_library() -> None:
    assert why_untrusted(fault(23)) == "certificate revoked"


def fault(code: int) -> ssl.SSLCertVerificationError:
    told = ssl.SSLCertVerificationError("x")
    told.verify_code, told.verify_message = code, "certificate revoked"
    return told
