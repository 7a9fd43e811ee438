"""There is no verb for sending anywhere: not in the source, not in what it imports."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("config", "connectors", "daemon")
SENDING = re.compile(
    r"smtplib|aiosmtplib|sendmail|send_message|\bsend_mail\b|/send\b|sendMail|messages\(\)\.send|drafts\(\)\.send|mutt\b|\bmsmtp\b"
)


def sources() -> list[Path]:
    found = [path for room in ROOMS for path in (ROOT / room).rglob("*.py")]
    assert len(found) > 40
    return found


def test_no_line_of_the_source_can_send() -> None:
    lines = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in sources()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if SENDING.search(line)
    ]
    assert lines == []


def test_nothing_is_called_send() -> None:
    names = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sources()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.FunctionDef) and re.match(r"_?send(?!er)", node.name))
        or (isinstance(node, ast.Attribute) and node.attr == "send")
    ]
    assert names == []


def test_the_whole_product_loads_without_a_library_that_sends() -> None:
    code = (
        "import sys, pkgutil, importlib\n"
        "for room in ('config', 'connectors', 'daemon'):\n"
        "    package = importlib.import_module(room)\n"
        "    for found in pkgutil.walk_packages(package.__path__, room + '.'):\n"
        "        importlib.import_module(found.name)\n"
        "print(sorted({'smtplib', 'aiosmtplib', 'asyncio', 'http.client'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "smtplib" not in done.stdout
