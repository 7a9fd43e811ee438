"""What a deed is: sending, coming, bringing two people together; links and pictures, and that something has come."""

from __future__ import annotations

import re
from functools import reduce

from daemon.think.language.known import LANGUAGES, words_for
from daemon.think.later import later
from daemon.think.model import Contact, Sentence
from daemon.think.reread import read_part

_LINK = later(r"https?://|www\.", re.IGNORECASE)
_PICTURE = later(r"\.(?:jpe?g|png|gif|heic|webp|tiff?)$", re.IGNORECASE)


def has_come(sentence: Sentence) -> bool:
    """It says that the thing that it names is there: たしかに受け取ったよ, `the scarf arrived this morning`."""
    of = words_for(sentence).deeds
    return any(of.came.search(one) and not of.not_come.search(one) for one in of.clauses.split(sentence.text))


def by_any_day(sentence: Sentence) -> bool:
    """It may be done on any day up to the one that it names: `before Christmas`."""
    return words_for(sentence).deeds.by_then.search(sentence.text) is not None


def it_came(sentence: Sentence) -> bool:
    """It says so of what it only calls `it`: `Found them on the mat`."""
    return words_for(sentence).deeds.it_came.search(sentence.straight.strip()) is not None


def what_came(sentence: Sentence) -> str:
    """Of a sentence that says that something is there, the words that name it."""
    return words_for(sentence).deeds.what_came(sentence.text)


def hands_over(sentence: Sentence) -> bool:
    """The deed is to hand something back or over: 鍵を返します."""
    return words_for(sentence).keeping.hands_over.search(sentence.text) is not None


def about_sending(sentence: Sentence) -> bool:
    """The deed is to send or hand over something."""
    return words_for(sentence).deeds.sends.search(sentence.text) is not None


def about_making(sentence: Sentence) -> bool:
    """The deed is to make something that can lie in a mail: a text, a list, a picture, remarks on what they wrote."""
    return words_for(sentence).deeds.makes.search(sentence.text) is not None


def about_meeting(sentence: Sentence) -> bool:
    """The deed is to come, to meet or to talk, or it is done for those who come: `I'll bake`."""
    return about_coming(sentence) or words_for(sentence).deeds.for_guests.search(sentence.text) is not None


def without_company(meeting: Contact) -> str:
    """The title of a meeting without the words that only say that one meets."""
    title = meeting.subject
    return reduce(lambda rest, of: of.ledger.deeds.company.sub(" ", rest), LANGUAGES.values(), title)


def about_having_come(sentence: Sentence) -> bool:
    """It speaks of a visit or a meeting that was."""
    return words_for(sentence).deeds.came_by.search(sentence.text) is not None


def rejoices_in_talk(sentence: Sentence) -> bool:
    """`Good to talk last night`: without thanks, and yet it tells that the talk took place."""
    return words_for(sentence).deeds.joy_over_talk.search(sentence.text.strip()) is not None


def names_earlier_one(sentence: Sentence) -> bool:
    """`Thank you for last month's minutes`: another than the one that is waited for."""
    return words_for(sentence).deeds.earlier_one.search(sentence.text) is not None


def about_introducing(sentence: Sentence) -> bool:
    """The deed is to bring two people together."""
    return words_for(sentence).deeds.introduces.search(sentence.text) is not None


def will_introduce(sentence: Sentence) -> bool:
    """`沢さんをご紹介しますね`: in Japanese it has the form of an offer, and whoever says it will do it."""
    will = words_for(sentence).deeds.will_introduce.search(sentence.text) is not None
    return will and not sentence.does("ask", "question", "promise")


def takes_on(sentence: Sentence) -> bool:
    """`Let me take the chairs back`, `lunch is on me`: an offer by its form, and whoever makes it means to do it."""
    offered = words_for(sentence).deeds.takes_on.search(sentence.straight.strip()) is not None
    return offered and not sentence.does("ask", "question", "promise")


def will_do_by_day(sentence: Sentence) -> bool:
    """`月曜から始めます`: news of oneself where nobody waits for it, and a promise where somebody does."""
    free = not sentence.does("ask", "question", "promise", "kept", "broken", "thanks", "formula")
    return free and words_for(sentence).deeds.will_by_day.search(sentence.text.strip()) is not None


def besides_absence(sentence: Sentence) -> str:
    """Its words without a time away that they tell of: of `I'm away until the 9th, so I'll send it on the 10th` the second half."""
    return words_for(sentence).deeds.absent.sub(" ", sentence.straight)


def tells_absence(sentence: Sentence) -> bool:
    """It promises only to be away, which nobody is owed."""
    return besides_absence(sentence) != sentence.straight and not promises_besides_absence(sentence)


def promises_besides_absence(sentence: Sentence) -> bool:
    """`I'll be away until the 9th, so I'll send it on the 10th`."""
    rest = besides_absence(sentence)
    return rest != sentence.straight and read_part(rest.strip(" ,;:、。"), sentence.language).does("promise")


def about_coming(sentence: Sentence) -> bool:
    """The deed is to come, to meet or to talk."""
    return words_for(sentence).deeds.comes.search(sentence.text) is not None


def about_being_there(sentence: Sentence) -> bool:
    """It speaks of coming or of the meeting, by whatever word: `I won't make it this afternoon`."""
    return about_coming(sentence) or words_for(sentence).deeds.is_there_too.search(sentence.text) is not None


def has_link(sentence: Sentence) -> bool:
    """It holds a link."""
    return has_link_in(sentence.text)


def has_link_in(text: str) -> bool:
    """The text holds a link."""
    return _LINK.search(text) is not None


def names_link(sentence: Sentence) -> bool:
    """It speaks of a link."""
    return words_for(sentence).deeds.names_link.search(sentence.text) is not None


def names_picture(sentence: Sentence) -> bool:
    """It speaks of a photograph."""
    return words_for(sentence).deeds.names_picture.search(sentence.text) is not None


def is_picture(name: str) -> bool:
    """The name of a file that is a picture."""
    return _PICTURE.search(name) is not None


def delivers(sentence: Sentence) -> bool:
    """It hands over what was promised: 約束のレシピです, `the key's in the post`."""
    of = words_for(sentence).deeds
    parts = of.clauses.split(sentence.text)
    if any(of.lies_there.search(one) and not of.not_there.search(one) for one in parts) and "?" not in sentence.text:
        return True
    return of.delivers.search(sentence.text.strip()) is not None
