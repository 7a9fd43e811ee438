"""The tables of `state.db`, one small migration after the other. Names of migrations never change once released."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def drafts(db: Database) -> None:
    """The journal of drafts: what was decided, the exact bytes, and how far it came."""
    db.table("draft").create(
        {
            "key": str,
            "person": str,
            "address": str,
            "message_id": str,
            "account": str,
            "place": str,
            "state": str,
            "day": str,
            "intended_at": str,
            "placed_at": str,
            "tries": int,
            "body_hash": str,
            "bytes": bytes,
            "body": str,
            "rule": str,
            "stance": str,
            "phrases": str,
            "told": str,
        },
        pk="key",
        not_null={"person", "state", "day", "tries"},
    )
    db.table("draft").create_index(["person"])
    db.table("draft").create_index(["day"])


def mornings(db: Database) -> None:
    """Which local days have had their morning, and what was proposed on them."""
    db.table("run").create({"day": str, "started": str, "ended": str, "ok": int}, pk="day")
    db.table("suggestion").create(
        {"day": str, "person": str, "rule": str, "key": str}, pk=("day", "person", "rule"), not_null={"key"}
    )


def words_of_the_owner(db: Database) -> None:
    """What only the owner knows: notes, calls, rest for a person, taste for a rule, who is who."""
    db.table("note").create({"id": str, "person": str, "at": str, "kind": str, "text": str}, pk="id")
    db.table("call").create({"id": str, "person": str, "at": str, "channel": str, "text": str}, pk="id")
    db.table("snooze").create({"person": str, "until": str}, pk="person")
    db.table("pause").create({"person": str, "since": str}, pk="person")
    db.table("taste").create({"rule": str, "more": int}, pk="rule")
    db.table("merge").create({"one": str, "other": str, "together": int}, pk=("one", "other"))


def what_is_gone(db: Database) -> None:
    """Contacts whose evidence has vanished: the fact stays. And when each account was last read whole."""
    db.table("tombstone").create(
        {"address": str, "direction": str, "at": str, "id": str, "account": str}, pk=("address", "direction", "id")
    )
    db.table("heard").create({"account": str, "at": str}, pk="account")


def what_stays(db: Database) -> None:
    """Facts that hold without evidence (think/tombstones.py), in place of the bare tombstones; folders that lost their mail."""
    db.execute("DROP TABLE tombstone")
    db.execute(
        "CREATE TABLE fact(address TEXT NOT NULL, direction TEXT NOT NULL, at TEXT NOT NULL, id TEXT NOT NULL, account TEXT NOT NULL,"
        " folder TEXT NOT NULL, own TEXT NOT NULL, name TEXT NOT NULL, channel TEXT NOT NULL, kind TEXT NOT NULL,"
        " told TEXT NOT NULL, gone INTEGER NOT NULL, PRIMARY KEY(address, direction, id)) WITHOUT ROWID"
    )
    db.execute(
        "CREATE TABLE lost_folder(account TEXT NOT NULL, folder TEXT NOT NULL, role TEXT NOT NULL, since TEXT NOT NULL,"
        " noticed TEXT NOT NULL, PRIMARY KEY(account, folder)) WITHOUT ROWID"
    )


def the_exchange_of_what_is_gone(db: Database) -> None:
    """To which exchange a fact without evidence belonged."""
    db.execute("ALTER TABLE fact ADD COLUMN thread TEXT NOT NULL DEFAULT ''")


def digests_as_mails(db: Database) -> None:
    """Of which mornings the digest was laid into which inbox, or tried to be (on the real clock)."""
    db.execute(
        "CREATE TABLE digest_mail(day TEXT NOT NULL, account TEXT NOT NULL, intended TEXT NOT NULL, put INTEGER NOT NULL,"
        " PRIMARY KEY(day, account)) WITHOUT ROWID"
    )


MIGRATIONS = (
    drafts,
    mornings,
    words_of_the_owner,
    what_is_gone,
    what_stays,
    the_exchange_of_what_is_gone,
    digests_as_mails,
)
