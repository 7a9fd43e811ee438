"""Which calendars or address books an account has, beginning at the url that was configured (RFC 6764, RFC 5397).

The url may be a collection itself, a home of several, a person, or nothing but the server.
"""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from connectors.base import SetupWrong, TryLater
from connectors.bounds import TooLarge
from connectors.dav import CALENDARS, Collection, Dav, NotHere
from connectors.dav_xml import CALDAV, DAV, SERVER, Reply, path_of
from connectors.one_line import CONTROLS

_PRINCIPAL = f"{{{DAV}}}current-user-principal"


def collections(dav: Dav) -> tuple[Collection, ...]:
    """The collection at the account's url, else all of its person. Raises `SetupWrong` where there is none."""
    try:
        return _Discovery(dav).all()
    except TooLarge:
        raise TryLater(dav.say("dav.huge")) from None


class _Discovery:
    """One look around."""

    def __init__(self, dav: Dav) -> None:
        self._dav = dav
        self._asked = (
            "D:resourcetype", "D:current-user-principal", "D:owner", "D:sync-token", "S:getctag",
            "C:supported-calendar-component-set", dav.kind.home_asked,
        )  # fmt: skip
        self._person = ""

    def all(self) -> tuple[Collection, ...]:
        url, reply = self._start(self._dav.account.url)
        self._person = next(iter(reply.hrefs(_PRINCIPAL)), "")
        if self._is_wanted(reply):
            return (self._collection(url, reply),)
        found = self._below(url, reply)
        if all(one.status for one in found.values()):
            raise SetupWrong(self._dav.say("dav.nothing"))
        return tuple(found.values())

    # --- where to begin ---------------------------------------------------------------------------

    def _start(self, given: str) -> tuple[str, Reply]:
        """What stands at the url, or at the well-known address where that says nothing of a person (RFC 6764, section 6)."""
        fault = None
        try:
            url, reply = self._at(given)
            if self._is_wanted(reply) or self._names_somebody(reply):
                return url, reply
        except NotHere as caught:
            fault = caught
        if fault is None or path_of(given) == "/" or fault.status not in (403, 404, 410):
            try:
                known, other = self._at(urljoin(given, self._dav.kind.well_known))
            except NotHere:
                pass
            else:
                if self._names_somebody(other):
                    return known, other
        if fault is not None:
            raise fault
        return url, reply

    def _at(self, url: str) -> tuple[str, Reply]:
        found, replies = self._dav.described(url, "0", *self._asked)
        own = next((one for one in replies if one.key == path_of(found)), next(iter(replies), None))
        if own is None or own.status >= 400:
            raise self._dav.refused(own.status if own else 404)
        return found, own

    def _names_somebody(self, reply: Reply) -> bool:
        return bool(reply.hrefs(_PRINCIPAL) or reply.hrefs(self._dav.kind.home))

    # --- what lies below --------------------------------------------------------------------------

    def _below(self, url: str, reply: Reply) -> dict[str, Collection]:
        """By path: what lies at the url if it is a home by itself, else in the homes of the person."""
        homes = [_near(url, href) for href in reply.hrefs(self._dav.kind.home)]
        if not homes and path_of(url) not in ("/", path_of(self._person)):
            try:
                if found := self._listed(url):
                    return found
            except NotHere:
                pass  # a place that may not be looked into, such as the root of all people
        if not homes and self._person:
            homes = self._homes_of(_near(url, self._person))
        return {path: one for home in homes for path, one in self._listed(home).items()}

    def _homes_of(self, person: str) -> list[str]:
        url, replies = self._dav.described(person, "0", self._dav.kind.home_asked)
        return [_near(url, href) for reply in replies for href in reply.hrefs(self._dav.kind.home)]

    def _listed(self, home: str) -> dict[str, Collection]:
        """The collections of our kind at an address and right below it, and what the server does not tell about.

        A list that is not whole is none: what is missing in it would be taken for deleted.
        """
        url, replies = self._dav.described(home, "1", *self._asked)
        for reply in replies:
            if reply.status == 507 or (reply.status >= 400 and reply.key == path_of(url)):
                raise self._dav.refused(reply.status)
        told = (reply for reply in replies if self._is_wanted(reply) or _hidden(reply))
        return {reply.key: self._collection(_near(url, reply.href), reply) for reply in told}

    def _is_wanted(self, reply: Reply) -> bool:
        """A calendar that may hold events, or an address book."""
        parts = reply.attributes(f"{{{CALDAV}}}supported-calendar-component-set", "name")
        holds_events = self._dav.kind is not CALENDARS or not parts or "VEVENT" in parts
        return self._dav.kind.type in reply.names(f"{{{DAV}}}resourcetype") and holds_events

    def _collection(self, url: str, reply: Reply) -> Collection:
        owner = next(iter(reply.hrefs(f"{{{DAV}}}owner")), "")
        token = reply.text(f"{{{SERVER}}}getctag") or reply.text(f"{{{DAV}}}sync-token")
        return Collection(
            url=url if urlsplit(url).path.endswith("/") else f"{url}/",
            place=_place(url),
            token=token[:500],
            foreign=bool(owner and self._person) and _who(owner) != _who(self._person),
            status=_hidden(reply),
        )


def _near(base: str, href: str) -> str:
    """An address that a server names; one behind another server that names itself wrongly is asked where it answered."""
    to, home = urlsplit(urljoin(base, href)), urlsplit(base)
    return to._replace(scheme=home.scheme, netloc=home.netloc).geturl() if to.hostname == home.hostname else to.geturl()


def _hidden(reply: Reply) -> int:
    """The status with which a server refuses to tell what something is; 0: it tells, or says that nothing is there."""
    untold = f"{{{DAV}}}resourcetype" not in reply.props
    status = (reply.status or reply.refused) if untold else 0
    return status if status >= 400 and status not in (404, 410) else 0


def _place(url: str) -> str:
    """The path of a collection as people read it, fit for a source string."""
    path = CONTROLS.sub(" ", path_of(url)).replace("#", "%23").strip("/")
    return path[:300] or (urlsplit(url).hostname or "")


def _who(principal: str) -> str:
    """The last part of a principal's address: servers write the rest of it in several ways."""
    return path_of(principal).rpartition("/")[2].casefold()
