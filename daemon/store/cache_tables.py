"""The tables of `cache.db`, one small migration after the other: everything here can be read again from the accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

INDEXES_OF_TIES = {
    "message_t": "CREATE INDEX IF NOT EXISTS message_t ON message(t) WHERE nature = 'personal' AND counted",
    "message_sender": "CREATE INDEX IF NOT EXISTS message_sender ON message(sender) WHERE nature = 'personal'",
    "reader_to": "CREATE INDEX IF NOT EXISTS reader_to ON reader(address) WHERE kind = 'to'",
}
"""What ties are read by. A first reading does without: made once at its end they take a fraction of the time."""


def accounts_and_names(db: Database) -> None:
    """Accounts with their cursors, what is broken in them, and the two lists of strings that mail repeats most."""
    db.table("account").create({"id": int, "name": str, "cursor": str}, pk="id", not_null={"name"})
    db.table("account").create_index(["name"], unique=True)
    db.table("address").create({"id": int, "address": str}, pk="id", not_null={"address"})
    db.table("address").create_index(["address"], unique=True)
    db.table("name").create({"id": int, "name": str}, pk="id", not_null={"name"})
    db.table("name").create_index(["name"], unique=True)
    db.execute(
        "CREATE TABLE broken(account INTEGER NOT NULL REFERENCES account(id), source TEXT NOT NULL, reason TEXT NOT NULL,"
        " PRIMARY KEY(account, source)) WITHOUT ROWID"
    )


def mail(db: Database) -> None:
    """Mails without bodies, where each lies, and who was to read it.

    `counted`: it lay in a folder that is read for contacts. `sent`: it lay in a Sent folder. Both stay once seen.
    """
    db.execute(
        "CREATE TABLE message(id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, account INTEGER NOT NULL REFERENCES account(id),"
        " msgid TEXT NOT NULL, t INTEGER, sender INTEGER REFERENCES address(id), sender_name INTEGER REFERENCES name(id),"
        " nature TEXT NOT NULL, why TEXT NOT NULL, received INTEGER NOT NULL, counted INTEGER NOT NULL, sent INTEGER NOT NULL,"
        " readers INTEGER NOT NULL, subject TEXT NOT NULL, in_reply_to TEXT NOT NULL, refs TEXT NOT NULL,"
        " attachments TEXT NOT NULL)"
    )
    db.execute(
        "CREATE TABLE place(account INTEGER NOT NULL REFERENCES account(id), source TEXT NOT NULL, folder TEXT NOT NULL,"
        " role TEXT NOT NULL, message INTEGER NOT NULL REFERENCES message(id), PRIMARY KEY(account, source)) WITHOUT ROWID"
    )
    db.execute(
        "CREATE TABLE reader(message INTEGER NOT NULL REFERENCES message(id), kind TEXT NOT NULL,"
        " address INTEGER NOT NULL REFERENCES address(id), name INTEGER REFERENCES name(id),"
        " PRIMARY KEY(message, kind, address)) WITHOUT ROWID"
    )
    db.execute(
        "CREATE TABLE report(message INTEGER PRIMARY KEY REFERENCES message(id), action TEXT NOT NULL,"
        " msgids TEXT NOT NULL, recipients TEXT NOT NULL)"
    )


def what_mail_says(db: Database) -> None:
    """What a personal mail says, by which version of the reader: its voice, and the sentences that do something."""
    db.execute(
        "CREATE TABLE letter(message INTEGER PRIMARY KEY REFERENCES message(id), version INTEGER NOT NULL,"
        " language TEXT NOT NULL, voice TEXT NOT NULL, orders TEXT NOT NULL)"
    )
    db.execute(
        "CREATE TABLE sentence(message INTEGER NOT NULL REFERENCES message(id), n INTEGER NOT NULL, language TEXT NOT NULL,"
        " text TEXT NOT NULL, acts TEXT NOT NULL, PRIMARY KEY(message, n)) WITHOUT ROWID"
    )


def calendars_and_cards(db: Database) -> None:
    """Occurrences of meetings and cards, each with the mark by which an unchanged one is known."""
    db.execute(
        "CREATE TABLE meeting(id INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account(id), source TEXT NOT NULL,"
        " mark BLOB NOT NULL, uid TEXT NOT NULL, occurrence TEXT NOT NULL, start INTEGER NOT NULL, finish INTEGER NOT NULL,"
        " all_day INTEGER NOT NULL, title TEXT NOT NULL, place TEXT NOT NULL, link TEXT NOT NULL, cancelled INTEGER NOT NULL,"
        " organizer TEXT, organizer_name TEXT NOT NULL, heads INTEGER NOT NULL, stamp INTEGER)"
    )
    db.execute("CREATE INDEX meeting_source ON meeting(account, source)")
    db.execute(
        "CREATE TABLE attendee(meeting INTEGER NOT NULL REFERENCES meeting(id), n INTEGER NOT NULL, address TEXT NOT NULL,"
        " name TEXT NOT NULL, answer TEXT NOT NULL, PRIMARY KEY(meeting, n)) WITHOUT ROWID"
    )
    db.execute(
        "CREATE TABLE card(id INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account(id), source TEXT NOT NULL,"
        " mark BLOB NOT NULL, uid TEXT NOT NULL, data TEXT NOT NULL)"
    )
    db.execute("CREATE INDEX card_source ON card(account, source)")


def what_waits(db: Database) -> None:
    """The words of letters that were not read yet, packed; each goes as soon as it is read, the newest first."""
    db.execute(
        "CREATE TABLE waiting(message INTEGER PRIMARY KEY REFERENCES message(id), t INTEGER NOT NULL,"
        " account INTEGER NOT NULL, source TEXT NOT NULL, answers INTEGER NOT NULL, words BLOB NOT NULL)"
    )
    db.execute("CREATE INDEX waiting_t ON waiting(t)")


def quick_looks(db: Database) -> None:
    """What is asked at every look for news, so that it costs the same whatever the size of the mailbox.

    `remembered` holds conclusions from all that is stored, each with the mark of what else it depends on.
    """
    db.execute("CREATE INDEX letter_version ON letter(version)")
    db.execute("CREATE INDEX place_sent ON place(account) WHERE role = 'sent'")
    db.execute(
        "CREATE TABLE remembered(name TEXT PRIMARY KEY, mark TEXT NOT NULL, conclusion TEXT NOT NULL) WITHOUT ROWID"
    )


def what_lies_nowhere(db: Database) -> None:
    """Mail that lost a place and was not looked after yet, with that place; accounts whose old facts were looked for here."""
    db.execute(
        "CREATE TABLE adrift(message INTEGER PRIMARY KEY REFERENCES message(id), account INTEGER NOT NULL REFERENCES account(id),"
        " folder TEXT NOT NULL, role TEXT NOT NULL)"
    )
    db.execute("CREATE TABLE compared(account INTEGER PRIMARY KEY REFERENCES account(id))")


def by_time_and_person(db: Database) -> None:
    """Contacts in the order of time, and those of one person without a look at all others'."""
    for index in INDEXES_OF_TIES.values():
        db.execute(index)


def what_left_with_its_file(db: Database) -> None:
    """Meetings whose calendar file is there no more: they stay until their facts are kept. `all_of_it`: with all the others."""
    db.execute(
        "CREATE TABLE lost_meeting(meeting INTEGER PRIMARY KEY REFERENCES meeting(id), all_of_it INTEGER NOT NULL)"
    )


def how_far_each_came(db: Database) -> None:
    """How far back an account is read, and its folders that are not; see `Reach` in connectors/model.py."""
    db.execute(
        "CREATE TABLE reach(account INTEGER PRIMARY KEY REFERENCES account(id), whole INTEGER NOT NULL, back_to INTEGER,"
        " unread TEXT NOT NULL)"
    )


def whose_drafts(db: Database) -> None:
    """The addresses that what lies in Drafts is written from: the owner's."""
    db.execute(
        "CREATE TABLE own(account INTEGER NOT NULL REFERENCES account(id), address TEXT NOT NULL, PRIMARY KEY(account, address))"
        " WITHOUT ROWID"
    )


def letters_in_bundles(db: Database) -> None:
    """The words of many letters packed together; what waits from before becomes a bundle each."""
    db.execute("CREATE TABLE bundle(id INTEGER PRIMARY KEY, t INTEGER NOT NULL, words BLOB NOT NULL)")
    db.execute("CREATE INDEX bundle_t ON bundle(t)")
    db.execute("INSERT INTO bundle SELECT message, t, words FROM waiting")
    db.execute(
        "CREATE TABLE bundled(message INTEGER PRIMARY KEY REFERENCES message(id), bundle INTEGER NOT NULL REFERENCES bundle(id),"
        " n INTEGER NOT NULL, account INTEGER NOT NULL, source TEXT NOT NULL, answers INTEGER NOT NULL)"
    )
    db.execute("INSERT INTO bundled SELECT message, message, 0, account, source, answers FROM waiting")
    db.execute("DROP TABLE waiting")
    db.execute("ALTER TABLE bundled RENAME TO waiting")
    db.execute("CREATE INDEX waiting_bundle ON waiting(bundle)")


def what_was_told(db: Database) -> None:
    """What was told of each person (portraits.py), and from when to when all of it is true."""
    db.execute("CREATE TABLE portrait(called TEXT PRIMARY KEY, told BLOB NOT NULL)")
    db.execute(
        "CREATE TABLE painted(one INTEGER PRIMARY KEY CHECK (one = 1), mark TEXT NOT NULL, since INTEGER NOT NULL,"
        " until INTEGER NOT NULL)"
    )


def acts_in_short(db: Database) -> None:
    """The acts of a sentence without the names of what every act has: a sentence is the most frequent thing here."""
    db.execute(
        "UPDATE sentence SET acts = (SELECT json_group_array(json(CASE rest WHEN '{}' THEN json_array(kind, construction)"
        " ELSE json_array(kind, construction, json(rest)) END)) FROM (SELECT json_extract(value, '$.kind') AS kind,"
        " coalesce(json_extract(value, '$.construction'), '') AS construction,"
        " json_remove(value, '$.kind', '$.construction') AS rest FROM json_each(acts)))"
    )


def keys_by_time(db: Database) -> None:
    """The identity of a mail begins with its time now. What bears an older one is read again, for else it would count twice."""
    db.execute("UPDATE account SET cursor = NULL WHERE id IN (SELECT account FROM place)")
    tables = "sentence letter waiting bundle reader report place adrift message compared remembered"
    for table in tables.split():
        db.execute(f"DELETE FROM {table}")  # noqa: S608  names of ours


def whose_clock(db: Database) -> None:
    """Of a letter that waits, how far the clock of its writer is from UTC, in minutes; unknown of what waits from before."""
    db.execute("ALTER TABLE waiting ADD COLUMN clock INTEGER")


def when_tried_next(db: Database) -> None:
    """The moment before which the clock passes over an account."""
    db.execute("CREATE TABLE next_try(account TEXT PRIMARY KEY, t INTEGER NOT NULL) WITHOUT ROWID")


def what_failed(db: Database) -> None:
    """The same with what failed and since when; and of each account how many items were new and have not been told yet."""
    db.execute("DROP TABLE next_try")
    db.execute(
        "CREATE TABLE trouble(account TEXT PRIMARY KEY, said TEXT NOT NULL, since INTEGER NOT NULL, retry INTEGER,"
        " steps INTEGER NOT NULL) WITHOUT ROWID"
    )
    db.execute("ALTER TABLE account ADD COLUMN fresh INTEGER NOT NULL DEFAULT 0")


def letters_as_they_were_read(db: Database) -> None:
    """Letters and their sentences lie in the order in which they were read: the newest first, which fills the pages of a table
    that is kept by the number of the mail only by half.
    """
    db.execute(
        "CREATE TABLE letter_read(message INTEGER NOT NULL UNIQUE REFERENCES message(id), version INTEGER NOT NULL,"
        " language TEXT NOT NULL, voice TEXT NOT NULL, orders TEXT NOT NULL)"
    )
    db.execute(
        "CREATE TABLE sentence_read(message INTEGER NOT NULL REFERENCES message(id), n INTEGER NOT NULL, language TEXT NOT NULL,"
        " text TEXT NOT NULL, acts TEXT NOT NULL, UNIQUE(message, n))"
    )
    for table in ("letter", "sentence"):
        db.execute(f"INSERT INTO {table}_read SELECT * FROM {table} ORDER BY message DESC")  # noqa: S608  names of ours
        db.execute(f"DROP TABLE {table}")
        db.execute(f"ALTER TABLE {table}_read RENAME TO {table}")
    db.execute("CREATE INDEX letter_version ON letter(version)")


MIGRATIONS = (
    accounts_and_names,
    mail,
    what_mail_says,
    calendars_and_cards,
    what_waits,
    quick_looks,
    what_lies_nowhere,
    letters_in_bundles,
    keys_by_time,
    by_time_and_person,
    what_left_with_its_file,
    how_far_each_came,
    whose_drafts,
    what_was_told,
    acts_in_short,
    whose_clock,
    when_tried_next,
    what_failed,
    letters_as_they_were_read,
)
