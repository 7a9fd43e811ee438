"""What the README says that is asked of an account at Google or Microsoft is the list that the program keeps to: no more, no less."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from connectors import google_calendar, google_people, google_token, graph
from connectors.allowed import Allowed, check_allowed
from connectors.auth import microsoft_wire
from connectors.gmail_box import READING
from connectors.gmail_digest import INSERTING
from connectors.gmail_drafts import WRITING

ROOT = Path(__file__).parents[2]
_LONG = "AAkALgAAAAAA_0123456789abcdef-x"
# How the paths of each row begin, and the list that it tells of.
ROWS: dict[tuple[str, str], tuple[str, Allowed]] = {
    ("gmail", ""): ("/gmail/v1/users/me/", READING),
    ("gmail", "digest"): ("/gmail/v1/users/me/", INSERTING),
    ("gmail", "drafts"): ("/gmail/v1/users/me/", WRITING),
    ("google_calendar", ""): ("/calendar/v3/", google_calendar.READING),
    ("google_people", ""): ("/v1/", google_people.READING),
    ("graph_mail", ""): ("/v1.0/me/", graph.READ_MAIL),
    ("graph_mail", "drafts"): ("/v1.0/me/", graph.WRITE_DRAFTS[len(graph.READ_MAIL) :]),
    ("graph_calendar", ""): ("/v1.0/me/", graph.READ_CALENDARS),
    ("graph_contacts", ""): ("/v1.0/me/", graph.READ_CONTACTS),
    ("oauth2.googleapis.com", ""): ("/", google_token.TOKEN),
    ("login.microsoftonline.com", ""): ("/", microsoft_wire.ALLOWED),
}


def told(readme: str) -> dict[tuple[str, str], list[tuple[str, str]]]:
    """The calls of each row, as pairs of a method and a path."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for line in (ROOT / readme).read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) != 3 or not re.search(r"`(?:GET|POST)`", cells[2]):
            continue
        kind = re.search(r"`(\w+)`", cells[0])
        host = re.search(r"\w+\.(?:googleapis|microsoftonline)\.com", cells[2])
        way = re.search(r"`(digest|drafts): true`", cells[0])
        row = (kind[1] if kind else host[0] if host else "", way[1] if way else "")
        found[row] = list(calls(cells[2], ROWS[row][0]))
    return found


def calls(cell: str, begin: str) -> list[tuple[str, str]]:
    """`GET` a, b; `POST` c (why): each with its method; what is said in brackets is for people."""
    plain = re.sub(r"[(（][^()（）]*[)）]", "", cell)
    pairs = []
    for method, names in re.findall(r"`([A-Z]+)`([^`]*)", plain):
        for name in re.findall(r"[\w$./-]+", _in_english(names), re.ASCII):
            path = name.removeprefix("users/me/") if begin.endswith("users/me/") else name
            path = re.sub(r"^(?:oauth2|login)\.\w+\.com/|^\.\.\./", "", path)
            pairs.append((method, begin + ("TENANT/oauth2/v2.0/devicecode" if path == "devicecode" else path)))
    return pairs


def _in_english(names: str) -> str:
    return names.replace("テナント", "TENANT").replace("名前", "NAME").replace("同 ", ".../")


@pytest.mark.parametrize("readme", ["README.md", "docs/README.ja.md"])
def test_each_row_names_what_its_list_allows_and_the_list_allows_nothing_else(readme: str) -> None:
    rows = told(readme)
    assert set(rows) == set(ROWS)
    for row, pairs in rows.items():
        allowed = ROWS[row][1]
        urls = [(method, f"https://x.example{sample(path)}") for method, path in pairs]
        for method, url in urls:
            check_allowed(allowed, method, url)
        for one in allowed:
            assert any(matches(one, method, url) for method, url in urls), (row, one)


def sample(path: str) -> str:
    """The path with an id, or a name of a folder, in it."""
    draft = "r-8871442306914231000"
    return path.replace("drafts/ID", f"drafts/{draft}").replace("/ID", f"/{_LONG}").replace("/NAME", "/inbox")


def matches(one: tuple[str, str], method: str, url: str) -> bool:
    try:
        check_allowed((one,), method, url)
    except RuntimeError:
        return False
    return True
