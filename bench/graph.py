"""The first reading of a Microsoft account against a bare loop over the same library; then a look without news.

    python -m bench.graph [--messages N]

Starts the tests' small Graph on loopback, in a process of its own, with N made-up mails. Three parts, each a process of its own on
the same machine: ours, from the sign-in that was kept to the rows in the store; a bare loop that asks for the same pages with
requests and keeps nothing (goal: ours is at least 0.7 as fast); and a second reading, whose questions are counted (goal: 2).
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from bench._online import ME, made_up, messages_asked, moment, part, report, serving, synced
from config.schema import Account

CLIENT = "11111111-2222-3333-4444-555555555555"


def serve(count: int, ready: Callable[[int], None]) -> None:
    """The server, until it is killed."""
    from tests.servers.graph import FakeGraph, running  # noqa: PLC0415
    from tests.servers.graph_mail import properties  # noqa: PLC0415

    with running(FakeGraph()) as server:
        for number in range(count):
            server.lay(made_up(number), at=moment(number))
        for mail in server.mails.values():
            properties(mail)  # Exchange has them ready as well
        ready(server.port)
        while True:
            time.sleep(3600)


def ours(account: Account, state: Path, asked: Path) -> dict[str, Any]:
    """One `sync` of the account; notes every question for the bare loop."""
    import connectors.graph_mail  # noqa: F401, PLC0415  as the bare loop, it has its library loaded when the clock starts
    from connectors.transport import Http  # noqa: PLC0415

    questions: list[Any] = []
    usual = Http.ask

    def noting(self: Http, method: str, url: str, *arguments: Any, **more: Any) -> Any:
        questions.append([url, arguments[1]["Prefer"]])
        return usual(self, method, url, *arguments, **more)

    setattr(Http, "ask", noting)  # noqa: B010  a bench looks over the shoulder
    told = synced(account, state)
    asked.write_text(json.dumps(questions), encoding="utf-8")
    return {**told, "trips": len(questions)}


def bare(account: Account, asked: Path) -> dict[str, Any]:
    """The same questions, one after the other, and nothing done with the answers but to read the JSON."""
    import requests  # noqa: PLC0415

    from connectors.auth.microsoft import kept_of  # noqa: PLC0415

    kept = kept_of(account)
    assert kept is not None
    began, mails = time.perf_counter(), 0
    with requests.Session() as session:
        session.trust_env = False
        session.headers["Authorization"] = f"Bearer {kept.access}"
        for url, prefer in json.loads(asked.read_text(encoding="utf-8")):
            mails += len(session.get(url, headers={"Prefer": prefer}, timeout=60).json().get("value", []))
    return {"seconds": time.perf_counter() - began, "mails": mails}


def missed(count: int) -> bool:
    """All three parts; whether a goal was missed."""
    with tempfile.TemporaryDirectory(prefix="tsunagari-graph-") as folder, serving(partial(serve, count)) as port:
        at, asked = Path(folder), Path(folder) / "questions.json"
        url = f"http://127.0.0.1:{port}"
        account = Account("mail", "graph_mail", user=ME, client_id=CLIENT, endpoint=url, tokens=at / "tokens")
        part(partial(_sign_in, account))
        part(partial(ours, account, at / "warm", asked))
        first = part(partial(ours, account, at / "state", asked))
        loop = part(partial(bare, account, asked))
        again = part(partial(ours, account, at / "state", at / "again.json"))
    return report(count, first, loop, again)


def _sign_in(account: Account) -> dict[str, Any]:
    from connectors.registry import sign_in_of  # noqa: PLC0415

    sign_in_of(account).sign_in(lambda _said: None)
    return {}


if __name__ == "__main__":
    sys.exit(missed(messages_asked(__doc__)))
