"""The whole command on a real server: to whom it connects, how much memory it takes, and what it leaves in its files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.connectors.mails import mail
from tests.connectors.test_imap_faults import large_mail, letters
from tests.servers.imap import Box

pytestmark = pytest.mark.loopback

# Everything that Python does with the network raises these events, whichever library does it.
WATCHED = """
import json, sys
log, peak, sys.argv[1:] = open(sys.argv[1], "a"), sys.argv[2], sys.argv[3:]
def heard(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"):
        told = arguments[1] if event in ("socket.connect", "socket.bind", "socket.sendto") else arguments[:2]
        log.write(json.dumps([event, told if isinstance(told, (list, tuple)) else [str(told)]]) + "\\n")
        log.flush()
sys.addaudithook(heard)
from daemon.cli.main import main
try:
    main()
finally:
    with open(peak, "w") as file:
        file.write(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def settings_for(box: Box, folder: Path) -> Path:
    account = box.account()
    told = {
        "name": "mail",
        "kind": "imap",
        "host": account.host,
        "port": account.port,
        "user": box.user,
        "ca": str(account.ca),
    }
    config: dict[str, Any] = {
        "me": {"name": "Ren Mori", "addresses": ["ren@home.example"]},
        "key": "6f1c" * 8,
        "timezone": "Asia/Tokyo",
        "accounts": [{**told, "password_command": ["echo", "secret"]}],
        "drafts": {"account": "mail"},
        "state": str(folder / "state"),
    }
    (folder / "c.yaml").write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")
    return folder / "c.yaml"


def watched(folder: Path, config: Path, *words: str) -> tuple[list[Any], float, str]:
    """Run the command; to whom it spoke, its peak in MiB, and all that it printed."""
    log, peak = folder / "network.log", folder / "peak"
    command = [sys.executable, "-c", WATCHED, str(log), str(peak), "--config", str(config), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode in (0, 1), done.stderr[-2000:]
    spoken = [json.loads(line) for line in log.read_text().splitlines()]
    return spoken, int(peak.read_text()) / 1024, done.stdout + done.stderr


def test_the_process_opens_no_connection_but_to_the_configured_host(box: Box, tmp_path: Path) -> None:
    letters(box, "INBOX", 0, 5)
    letters(box, "Sent", 100, 5)
    config = settings_for(box, tmp_path)
    for words in (("sync",), ("morning", "--json"), ("people", "--json"), ("doctor",)):
        spoken, _, _ = watched(tmp_path, config, "--now", "2026-11-24T07:00:00+09:00", *words)
    assert spoken
    account = box.account()
    for event, told in spoken:
        assert event in ("socket.connect", "socket.getaddrinfo"), (event, told)
        assert told[:2] == [account.host, account.port], (event, told)


def test_the_password_is_in_nothing_that_is_written_or_printed(box: Box, tmp_path: Path) -> None:
    letters(box, "INBOX", 0, 3)
    config = settings_for(box, tmp_path)
    told = config.read_text(encoding="utf-8").replace("- secret", "- canary-wrong-secret")
    for text in (config.read_text(encoding="utf-8"), told):
        config.write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "daemon.cli.main", "--config", str(config), "sync"]
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=60, cwd=Path(__file__).parents[2]
        )
        for file in [*(tmp_path / "state").rglob("*")]:
            assert not file.is_file() or b"canary" not in file.read_bytes(), file
        assert "canary" not in done.stdout + done.stderr


def test_a_mail_of_sixty_megabytes_and_many_large_ones_stay_within_the_memory(box: Box, tmp_path: Path) -> None:
    letters(box, "INBOX", 0, 5)
    box.lay("INBOX", large_mail(0, 60_000_000))
    page = "<p>" + "<b>words</b> and <i>more words</i> " * 12_000 + "</p>"
    for number in range(1, 40):
        box.lay("INBOX", mail(page, message_id=f"<page{number}@friends.example>", kind="text/html; charset=utf-8"))
    config = settings_for(box, tmp_path)
    _, peak, _ = watched(tmp_path, config, "--now", "2026-11-24T07:00:00+09:00", "sync")
    assert peak < 300
