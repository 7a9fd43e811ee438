"""What comes with a letter: a file, a link, a picture, and which promise or request that is meant for."""

from __future__ import annotations

from daemon.think.content_words import shared, words_of
from daemon.think.exchange import bare_subject, marked_as_answer, marked_as_forwarded
from daemon.think.language.forms import NEVER
from daemon.think.language.known import words_for
from daemon.think.ledger import deeds
from daemon.think.ledger.no_request import gives_leave
from daemon.think.ledger.rows import Row
from daemon.think.ledger.sums import shared_blindly
from daemon.think.ledger.traces import LINK, bears
from daemon.think.model import Letter, Sentence


def brings_a_medium(letter: Letter) -> bool:
    """Whether a link or a file comes with a letter."""
    return _links(letter) or bool(letter.attachments)


def brought(rows: list[Row], letter: Letter, *, alone: bool) -> list[Row]:
    """The one promise of a link where only a link came, or of pictures where only these did, in whatever exchange."""
    if not brings_a_medium(letter):
        return []
    awaited = [row for row in rows if row.asked.id != letter.contact.id and deeds.about_sending(row.deed)]
    if alone and letter.attachments and len(awaited) == 1 and _comes_at_last(awaited[0], letter):
        return awaited
    linked, pictures = _links(letter), bool(letter.attachments) and all(map(deeds.is_picture, letter.attachments))
    fitting = [
        row
        for row in rows
        if row.asked.id != letter.contact.id
        and ((linked and deeds.names_link(row.deed)) or (pictures and deeds.names_picture(row.deed)))
    ]
    if linked and not fitting and any(map(deeds.names_picture, letter.sentences)):  # pictures are shown by a link, too
        fitting = [row for row in rows if row.asked.id != letter.contact.id and deeds.names_picture(row.deed)]
    return fitting if len(fitting) == 1 else []


def came_by_name(row: Row, letter: Letter) -> bool:
    """`Here it is at last`, and the file is called as what was promised."""
    given = any(sentence.does("give", "kept") or deeds.delivers(sentence) for sentence in letter.sentences)
    if not given and (row.asked.id == letter.contact.id or words_for(row.deed).keeping.no_file.search(row.deed.text)):
        return False
    return any(shared(row.words, words_of(_spelled(name))) for name in letter.attachments)


def came_with(row: Row, letter: Letter, alone: bool) -> bool:
    """The file or the link came."""
    passed_on = marked_as_forwarded(letter.contact.subject) and row.asked.id != letter.contact.id
    if passed_on and shared(row.words, words_of(letter.contact.subject)):
        return True
    if not brings_a_medium(letter):
        return False
    other = any(_hands_another_thing(row, sentence) for sentence in letter.sentences)
    subject = "" if other and marked_as_answer(letter.contact.subject) else letter.contact.subject
    named = " ".join((subject, *letter.attachments, *(s.text for s in letter.sentences)))
    if shared(row.words, words_of(_spelled(named))) > 0 or (alone and not other):
        return True
    return any(shared_blindly(row.words, kept) for kept in letter.plain)


def came_in_answer(row: Row, letter: Letter, alone: bool) -> bool:
    """What they wanted to be sent lies in the answer, with or without a word; or they may do what they asked leave for."""
    if row.kind == "ask" and letter.attachments and deeds.about_sending(row.sentence):
        return came_with(row, letter, alone)
    return gives_leave(row.sentence, letter.sentences)


def came_without_a_name(rows: list[Row], letter: Letter) -> Row | None:
    """The only thing that was to be sent, where a file comes and nothing else is named: これでよろしいでしょうか."""
    sent = [row for row in rows if row.kind == "ask" and deeds.about_sending(row.sentence)]
    silent = (
        not any(map(_names_a_thing, letter.sentences))
        and not letter.contact.reply_to
        and not any(s.does("promise", "ask") for s in letter.sentences)
    )
    return sent[0] if letter.attachments and len(sent) == 1 and silent else None


def _names_a_thing(sentence: Sentence) -> bool:
    """It has an object; in a language whose forms do not show one, any word but for those that stand for all."""
    thing, anything = words_for(sentence).keeping.object, words_of(words_for(sentence).matters.anything)
    return not words_of(sentence.text) <= anything if thing is NEVER else thing.search(sentence.text) is not None


def _spelled(name: str) -> str:
    """The name of a file as words."""
    return name.replace("_", " ").replace("-", " ")


def _links(letter: Letter) -> bool:
    return any(bears(kept, LINK) for kept in letter.plain) or any(map(deeds.has_link, letter.sentences))


def _comes_at_last(row: Row, letter: Letter) -> bool:
    """`お待たせしました。第三章です`, with a file: the only thing of theirs that is waited for, or what was promised under that name."""
    named = row.words | words_of(bare_subject(row.asked.subject))
    things = words_of(" ".join(" ".join(words_for(s).keeping.object.findall(s.text)) for s in letter.sentences))
    waited = any(words_for(one).keeping.at_last.search(one.text) for one in letter.sentences)
    if waited and not words_of(row.deed.text) and row.due is not None:
        return True  # `Sorry it's late`, and a file, where `by the 10th` was all that was promised
    if things and not shared(named, things):
        return False  # 招待状を添付します
    told = words_of(" ".join((letter.contact.subject, *(one.text for one in letter.sentences))))
    if not told and not letter.contact.reply_to:
        return True  # できたよ！, and the file
    subject = letter.contact.subject if waited or not marked_as_answer(letter.contact.subject) else ""
    said = words_of(" ".join((subject, *letter.attachments, *(one.text for one in letter.sentences))))
    return shared(named, said) > 0 or (waited and not row.words)


def _hands_another_thing(row: Row, sentence: Sentence) -> bool:
    """請求書をお送りします, with a file, where barrels were to be sent."""
    named = words_of(" ".join(words_for(sentence).keeping.object.findall(sentence.text)))
    meant = words_of(row.deed.text)
    return bool(meant and named) and deeds.about_sending(sentence) and not shared(meant, words_of(sentence.text))
