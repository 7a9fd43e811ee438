"""The XML of CalDAV and CardDAV as text and plain data: what is asked, and what a multistatus answers (RFC 4918). No I/O.

A document type is refused wherever it stands: no answer of a DAV server has one, and a bomb needs one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser
from xml.sax.saxutils import escape

DAV, CALDAV, CARDDAV, SERVER = (
    "DAV:",
    "urn:ietf:params:xml:ns:caldav",
    "urn:ietf:params:xml:ns:carddav",
    "http://calendarserver.org/ns/",
)
_SPACES = f'xmlns:D="{DAV}" xmlns:C="{CALDAV}" xmlns:A="{CARDDAV}" xmlns:S="{SERVER}"'
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
_STATUS = re.compile(r"\s*HTTP/[\d.]+\s+(\d{3})")
_PAGE = re.compile(rb"\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_MOST_ELEMENTS = 1_000_000
# What XML cannot hold (XML 1.0, section 2.2) and servers hand out all the same where somebody once typed it.
_ILLEGAL = re.compile(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]));"
)


class NoDav(Exception):
    """This is no multistatus; `key` names the sentence that says what it is."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said of one resource: the status of the whole (0: none given), and its properties by `{space}name`.

    `refused` is the status of properties that were asked for and not given.
    """

    href: str
    status: int = 0
    props: dict[str, Element] = field(default_factory=dict)
    refused: int = 0

    @property
    def key(self) -> str:
        """What names the resource however its address is written: absolute or not, with or without %-signs."""
        return path_of(self.href)

    def text(self, name: str) -> str:
        """The text of a property; empty where there is none."""
        found = self.props.get(name)
        return "" if found is None else "".join(found.itertext()).strip()

    def names(self, name: str) -> frozenset[str]:
        """The names of what stands in a property, such as the kinds in a resourcetype."""
        found = self.props.get(name)
        return frozenset() if found is None else frozenset(one.tag for one in found)

    def hrefs(self, name: str) -> tuple[str, ...]:
        """The addresses in a property."""
        found = self.props.get(name)
        return () if found is None else tuple(filter(_is_address, map(_text, found.iter(f"{{{DAV}}}href"))))

    def attributes(self, name: str, attribute: str) -> frozenset[str]:
        """This attribute of all that stands in a property, in capitals."""
        found = self.props.get(name)
        return frozenset() if found is None else frozenset(one.get(attribute, "").upper() for one in found)


def path_of(href: str) -> str:
    """The path of an address, without %-signs and without the slash at its end."""
    return unquote(urlsplit(href.strip()).path).rstrip("/") or "/"


# --- what is asked -----------------------------------------------------------------------------------


def propfind(*names: str) -> bytes:
    """Which properties are wanted, with the prefixes D (WebDAV), C (CalDAV), A (CardDAV) and S (calendarserver.org)."""
    wanted = "".join(f"<{name}/>" for name in names)
    return f"{_HEAD}<D:propfind {_SPACES}><D:prop>{wanted}</D:prop></D:propfind>".encode()


def multiget(report: str, data: str, hrefs: Iterable[str]) -> bytes:
    """The entries at these addresses (RFC 4791, section 7.9; RFC 6352, section 8.7)."""
    listed = "".join(f"<D:href>{escape(href)}</D:href>" for href in hrefs)
    return f"{_HEAD}<{report} {_SPACES}><D:prop><{data}/></D:prop>{listed}</{report}>".encode()


def events_within(first: datetime | None, last: datetime | None) -> bytes:
    """Which resources hold an event that touches this span, open at one end or none (RFC 4791, section 9.9)."""
    start = f' start="{_moment(first)}"' if first else ""
    end = f' end="{_moment(last)}"' if last else ""
    return (
        f"{_HEAD}<C:calendar-query {_SPACES}><D:prop><D:getetag/></D:prop><C:filter>"
        '<C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">'
        f"<C:time-range{start}{end}/></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>"
    ).encode()


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


# --- what is answered --------------------------------------------------------------------------------


def multistatus(body: bytes) -> tuple[Reply, ...]:
    """All that a multistatus says. Raises `NoDav` for anything else, whole or broken off."""
    try:
        root = _tree(body)
    except (ParseError, ValueError, LookupError):
        root = _mended(body)
    if root.tag != f"{{{DAV}}}multistatus":
        raise NoDav("dav.no_dav")
    return tuple(reply for one in root.iter(f"{{{DAV}}}response") for reply in _replies(one))


def _tree(body: bytes) -> Element:
    parser = XMLParser(target=_Builder())  # noqa: S314  the builder refuses document types, all that is dangerous in XML
    parser.feed(body)
    root: Element = parser.close()
    return root


def _mended(body: bytes) -> Element:
    """The tree without the signs that make it no XML; raises `NoDav` where it is broken in another way."""
    if _PAGE.match(body) or body.strip()[:1] not in (b"<", b""):
        raise NoDav("dav.no_dav")
    try:
        return _tree(_ILLEGAL.sub(b"", body.decode("utf-8", "replace").encode()))
    except (ParseError, ValueError, LookupError):
        raise NoDav("dav.cut") from None


class _Builder(TreeBuilder):
    """A tree without document type, and not larger than any answer is."""

    _count = 0

    def doctype(self, name: str, _public: str | None, _system: str | None) -> None:
        raise NoDav("dav.no_dav" if name.lower() == "html" else "dav.doctype")

    def start(self, tag: str, attrs: dict[str, str], /) -> Element:
        self._count += 1
        if self._count > _MOST_ELEMENTS:
            raise NoDav("dav.no_dav")
        return super().start(tag, attrs)


def _replies(response: Element) -> Iterator[Reply]:
    status = _status(response)
    props: dict[str, Element] = {}
    refused = 0
    for group in response.iter(f"{{{DAV}}}propstat"):
        code = _status(group)
        if code // 100 == 2 or not code:
            props.update((one.tag, one) for some in group.findall(f"{{{DAV}}}prop") for one in some)
        else:
            refused = max(refused, code)
    for href in response.findall(f"{{{DAV}}}href"):  # several share one status
        if _is_address(text := _text(href)):
            yield Reply(text, status, props, refused)


def _status(element: Element) -> int:
    found = _STATUS.match(_text(element.find(f"{{{DAV}}}status")))
    return int(found[1]) if found else 0


def _is_address(text: str) -> bool:
    try:
        return bool(text) and urlsplit(text) is not None
    except ValueError:
        return False


def _text(element: Element | None) -> str:
    return (element.text or "").strip() if element is not None else ""
