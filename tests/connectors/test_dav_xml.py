"""What a server may answer, taken apart: whatever comes, there is an answer or one word why there is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.dav_xml import NoDav, multiget, multistatus, path_of, propfind
from tests.servers.fake_dav import multistatus as answered
from tests.servers.fake_dav import refused, response

GOOD = str(
    answered(response("/me/a%20b/", "<displayname>予定</displayname><getetag>1</getetag>"), refused("/me/c", 404)).body
).encode()


def test_an_answer_comes_apart() -> None:
    one, other = multistatus(GOOD)
    assert (one.key, one.status, one.text("{DAV:}displayname"), one.refused) == ("/me/a b", 0, "予定", 0)
    assert (other.key, other.status, other.props) == ("/me/c", 404, {})


def test_several_resources_may_share_one_status() -> None:
    both = GOOD.replace(b"<href>/me/c</href>", b"<href>/me/c</href><href>/me/d</href>")
    assert [(one.key, one.status) for one in multistatus(both)] == [("/me/a b", 0), ("/me/c", 404), ("/me/d", 404)]


@pytest.mark.parametrize("prefix", ["D:", "d:", "x1:", ""])
def test_a_name_counts_with_its_space_and_not_with_its_prefix(prefix: str) -> None:
    name = f"xmlns:{prefix.strip(':')}" if prefix else "xmlns"
    text = f'<{prefix}multistatus {name}="DAV:"><{prefix}response><{prefix}href>/a</{prefix}href></{prefix}response></{prefix}multistatus>'
    assert [one.key for one in multistatus(text.encode())] == ["/a"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1", "shift_jis"])
def test_an_answer_may_come_in_another_encoding(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?><multistatus xmlns="DAV:"><response><href>/a</href></response></multistatus>'
    try:
        assert [one.key for one in multistatus(text.encode(encoding))] == ["/a"]
    except NoDav:
        assert encoding == "shift_jis"  # the parser knows none but the usual ones


def test_what_is_asked_is_escaped() -> None:
    asked = multiget("C:calendar-multiget", "C:calendar-data", ["/a&b/<c>", "/d"])
    assert b"/a&amp;b/&lt;c&gt;" in asked
    assert multistatus(GOOD)  # both are XML
    assert propfind("D:owner").endswith(b"<D:prop><D:owner/></D:prop></D:propfind>")


@given(st.binary(max_size=400))
def test_any_bytes_are_told_apart(body: bytes) -> None:
    _read(body)


@given(st.integers(0, len(GOOD)), st.integers(0, len(GOOD)), st.binary(max_size=12))
def test_an_answer_damaged_anywhere_is_told_apart(start: int, end: int, put: bytes) -> None:
    _read(GOOD[:start] + put + GOOD[end:])


def _read(body: bytes) -> None:
    try:
        replies = multistatus(body)
    except NoDav:
        return
    assert all(reply.href and path_of(reply.href) for reply in replies)
