"""The mail folders of a Microsoft account: which there are, what they are for, and which of them are read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from connectors.base import TryLater
from connectors.folders import NOT_READ
from connectors.graph import Gone, Graph, TooMuch, Unfit
from connectors.graph_json import Odd, Told, plain, text, whole
from connectors.model import Role

# Names that hold in every language (Graph, resource mailFolder: "Well-known folder names").
_WELL_KNOWN = {
    "inbox": Role.INBOX, "sentitems": Role.SENT, "archive": Role.ARCHIVE, "drafts": Role.DRAFTS, "outbox": Role.DRAFTS,
    "deleteditems": Role.TRASH, "junkemail": Role.JUNK,
}  # fmt: skip
_SELECT = "id,displayName,parentFolderId,childFolderCount,totalItemCount"
_DEEPEST, _MOST = 12, 5_000


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder. `name` is its path as its owner sees it; `count` mails lie in it."""

    id: str
    name: str
    role: Role
    count: int = 0


class Folders:
    """All folders by id. One below a folder that is not read is not read either."""

    def __init__(self, found: Mapping[str, Folder]) -> None:
        self._found = dict(found)

    @classmethod
    def ask(cls, graph: Graph) -> Folders:
        """As the server has them now."""
        try:
            roles = dict(_well_known(graph))
            return cls({one.id: one for one in _below(graph, "/me/mailFolders", "", Role.OTHER, roles, 0)})
        except (Odd, Gone, Unfit):
            raise graph.odd() from None
        except TooMuch as fault:
            raise graph.fault(fault.status) from None

    @classmethod
    def of(cls, kept: object) -> Folders | None:
        """As a cursor keeps them; None where it keeps none."""
        if not isinstance(kept, dict) or not kept:
            return None
        try:
            return cls({str(key): Folder(str(key), str(one[0]), Role(one[1])) for key, one in kept.items()})
        except (ValueError, LookupError, TypeError):
            return None

    def kept(self) -> dict[str, list[str]]:
        """For the cursor."""
        return {one.id: [one.name, one.role.value] for one in self._found.values()}

    def __contains__(self, folder: str) -> bool:
        return folder in self._found

    def of_mail(self, folder: str) -> Folder:
        """The folder with this id; one that nothing is known of is an ordinary one."""
        return self._found.get(folder, Folder(folder, "", Role.OTHER))

    def chosen(self, named: Sequence[str]) -> tuple[frozenset[str] | None, tuple[str, ...]]:
        """The ids of the folders that were named (None: all that hold contacts), and the names that mean none."""
        if not named:
            return None, ()
        by_name: dict[str, str] = {}
        for one in sorted(self._found.values(), key=lambda one: -one.name.count("/")):
            by_name[one.name.casefold()] = one.id
            by_name.setdefault(one.name.rpartition("/")[2].casefold(), one.id)
            if one.role is not Role.OTHER:
                by_name.setdefault(one.role.value, one.id)
        meant = {name: by_name.get(name.strip("/").casefold()) for name in named}
        return frozenset(one for one in meant.values() if one), tuple(name for name, one in meant.items() if not one)

    def is_read(self, folder: str, chosen: frozenset[str] | None) -> bool:
        """Whether mail in the folder with this id is read."""
        return self.of_mail(folder).role not in NOT_READ if chosen is None else folder in chosen

    def left_out(self, chosen: frozenset[str] | None) -> tuple[str, ...]:
        """Names of folders that hold mail and are left out by the owner's wish."""
        others = (one for one in self._found.values() if chosen is not None and one.id not in chosen)
        return tuple(one.name for one in others if one.role not in NOT_READ)

    def names(self) -> tuple[str, ...]:
        """All of them as their owner sees them."""
        return tuple(one.name for one in self._found.values())

    def size(self, chosen: frozenset[str] | None) -> int:
        """How many mails lie in what is read."""
        return sum(one.count for one in self._found.values() if self.is_read(one.id, chosen))

    @property
    def has_sent(self) -> bool:
        """Whether there is a folder for sent mail."""
        return any(one.role is Role.SENT for one in self._found.values())


def _well_known(graph: Graph) -> Iterator[tuple[str, Role]]:
    for name, role in _WELL_KNOWN.items():
        try:
            yield text(graph.get(f"/me/mailFolders/{name}", {"$select": "id"}), "id"), role
        except (Gone, Unfit):  # not every mailbox has an archive
            continue


def _below(
    graph: Graph, path: str, above: str, inherited: Role, roles: Mapping[str, Role], depth: int
) -> Iterator[Folder]:
    count = 0
    for page in graph.pages(path, {"$select": _SELECT, "$top": "100"}):
        for told in page:
            count += 1
            if count > _MOST:
                raise TryLater(graph.say("graph.odd_answer"))
            yield from _one(graph, told, above, inherited, roles, depth)


def _one(
    graph: Graph, told: Told, above: str, inherited: Role, roles: Mapping[str, Role], depth: int
) -> Iterator[Folder]:
    own, name = text(told, "id"), plain(text(told, "displayName"), 120)
    path = f"{above}/{name}" if above else name
    role = inherited if inherited in NOT_READ else roles.get(own, Role.OTHER)
    yield Folder(own, path, role, whole(told, "totalItemCount"))
    if whole(told, "childFolderCount") and depth < _DEEPEST:
        yield from _below(graph, f"/me/mailFolders/{own}/childFolders", path, role, roles, depth + 1)
