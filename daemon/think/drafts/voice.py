"""How I write to this person: language, register, address line, opening, sign-off and sender, as in my own letters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from config.schema import REGISTERS, Me
from daemon.think.identity.names import is_full
from daemon.think.identity.signed_house import signed_name
from daemon.think.language.known import OTHERWISE
from daemon.think.language.spoken import SPEECH, written_as
from daemon.think.model import Letter, Person, Tie

_SEVERAL = 3  # letters of mine that call a friend nothing
HABIT = 5  # so many of my last letters say how I speak to them; where they are even, the politer way


@dataclass(frozen=True, slots=True)
class Manner:
    """What of a draft does not depend on its matter."""

    language: str
    register: str
    address_line: str
    greeting: str  # お世話になっております, こんにちは; empty where I use none
    self_naming: str
    sign_off: tuple[str, ...]
    sender: str
    world: str
    exclaims: bool
    sender_name: str = ""


def manner_of(tie: Tie, me: Me) -> Manner:
    """The manner of the last exchanges; where none are, the polite one that fits the circle."""
    world = world_of(tie)
    letters = [letter for letter in tie.letters if letter.contact.world == world]
    language = _language(tie, letters, me)
    mine = [one for one in reversed(letters) if one.side == "mine" and one.language == language]
    of_my_name = _has_my_family_name(tie.person, me)
    related = not mine and of_my_name
    register = _register(tie, mine, language, related)
    person = as_signed(tie)
    called = _address_line(tie, mine, language) or called_in_words(tie, language)
    unnamed = not called and _calls_nobody(mine, language, register, of_my_name)
    called = called or ("" if of_my_name else _between_friends(tie, person, me, register))
    usual, me = me.name, replace(me, name=_own_name(mine, me, language))
    return Manner(
        language=language,
        register=register,
        address_line=""
        if unnamed
        else SPEECH[language].hand.address(called, _by_given_name(person, related), register),
        greeting=next((one.voice.greeting for one in mine if one.voice.greeting), ""),
        self_naming="" if of_my_name or _calls_kin(called) else _self_naming(mine, me, language, register),
        sign_off=_sign_off(mine, me, language, register)
        if _signs_at_all(mine, language) or not (of_my_name or _is_kin(tie) or _calls_kin(called))
        else SPEECH[language].hand.signs_to_kin(_parts(me.name)[1]),
        sender=_sender(tie, me, world),
        sender_name=me.name if is_full(me.name) else usual,  # `Hanako` alone stands under letters
        world=world,
        exclaims=_habit([one.voice.exclaims for one in mine[:10]]),
    )


def _calls_kin(called: str) -> bool:
    """Whether somebody is called by a word for one's family, お義母さま: nobody names themselves to them by their surname."""
    return any(speech.hand.kin_called.search(called) for speech in SPEECH.values())


def _signs_at_all(mine: Sequence[Letter], language: str) -> bool:
    """Whether a letter of mine shows how I sign."""
    return any(_closing(one.voice.sign_off, language) for one in mine)


def world_of(tie: Tie) -> str:
    """The world in which we write: that of our last contact by mail, else of the last one at all."""
    mails = [one for one in tie.contacts if one.channel == "mail"] or list(tie.contacts)
    return mails[-1].world if mails else ""


def _habit(marks: Sequence[bool]) -> bool:
    """A habit shows in three letters or in half of them."""
    return bool(marks) and (sum(marks) >= 3 or sum(marks) * 2 >= len(marks))


def _language(tie: Tie, letters: Sequence[Letter], me: Me) -> str:
    if tie.person.language in REGISTERS:
        return tie.person.language
    mine = [one.language for one in letters if one.side == "mine"][-2:]
    theirs = [one.language for one in letters if one.side == "theirs"][-2:]
    counted = Counter([*mine, *theirs])
    if mine and len(set(mine)) == 1:
        return mine[-1]
    if counted:
        return max(counted, key=lambda one: (counted[one], one == (mine or theirs)[-1]))
    names = (tie.person.name, me.name)
    return next((one for one, speech in SPEECH.items() if all(map(speech.hand.writes, names))), OTHERWISE)


def _register(tie: Tie, mine: Sequence[Letter], language: str, related: bool) -> str:
    allowed, hand = REGISTERS[language], SPEECH[language].hand
    if tie.person.circle and tie.person.circle.tone in allowed:
        return tie.person.circle.tone
    full = [one for one in mine if not 0 < one.voice.length < hand.curt]
    seen = [one.voice.register for one in full if one.voice.register in allowed][:HABIT]
    address = next((one.voice.address_line for one in mine if one.voice.address_line), "")
    if seen:
        counted = Counter(seen)
        politer = -1 if hand.familiar.search(address) else 1  # so many letters of the one manner as of the other
        usual = max(seen, key=lambda one: (counted[one], politer * hand.politeness[one]))
        return hand.register_by_address(address, usual)
    if not address and _is_kin(tie):
        return "casual"
    curt = next((one.voice.register for one in mine if one.voice.register in allowed), "")
    plainly = any(hand.plainly.search(one.voice.address_line) for one in tie.letters if one.side == "theirs")
    plainly = plainly or _is_intimate(tie, language)
    near = related or plainly or (tie.person.circle is not None and tie.person.circle.scene in {"friend", "family"})
    return hand.register_unseen(address, curt, near or (not mine and "teinei" in allowed and _writes_plainly(tie)))


def _writes_plainly(tie: Tie) -> bool:
    """Whether all their letters are familiar: to who writes 明日返すね nobody answers in the highest words."""
    theirs = [one.voice.register for one in tie.letters if one.side == "theirs"]
    return len(theirs) > 1 and all(one == "casual" for one in theirs)


def _is_intimate(tie: Tie, language: str) -> bool:
    """Whether they open or sign a letter to me as only people do who are near: no `Kind regards` goes to such a friend."""
    intimate = SPEECH[language].hand.intimate
    return any(
        intimate.search(line)
        for one in tie.letters
        if one.side == "theirs" and one.language == language and _says_to_me_alone(one)
        for line in (one.voice.address_line, *one.voice.sign_off)
    )


def _says_to_me_alone(letter: Letter) -> bool:
    """Whether a letter has no other reader: `Love to you all` is said to everybody."""
    return letter.contact.readers <= 1


def _is_kin(tie: Tie) -> bool:
    """Whether they stand under a name of one's own family, to whom nobody writes `Dear Mum` and `Kind regards`."""
    return any(speech.hand.kin_names.search(as_signed(tie).name) for speech in SPEECH.values())


def as_signed(tie: Tie) -> Person:
    """The person by the name with which they sign: `母`, `Mum`, or the given name at the end of a name without a space."""
    person, names = tie.person, {tie.person.name, tie.person.family, tie.person.given, *tie.person.names}
    signed = _signs_as(tie)
    if kin := next(filter(_names_kin, (signed, *person.called)), ""):
        return person if kin in {person.given, *person.name.split()} else replace(person, name=kin, family="", given="")
    if signed and signed in person.called and " " not in signed and signed.isascii():
        return replace(person, given=signed)
    if not signed or signed in {part for name in names for part in name.split()}:
        return person
    family = person.name.removesuffix(signed)
    if not person.given and not signed.isascii() and family and family != person.name:
        return replace(person, family=family, given=signed)
    return person


def _names_kin(name: str) -> bool:
    return any(kin and kin[0] == name for kin in (speech.hand.kin_names.search(name) for speech in SPEECH.values()))


def _signs_as(tie: Tie) -> str:
    """The name under their last letter that is signed: `Mum`, of `With love from Mum`, too."""
    signed = (
        _name_signed(one.voice.sign_off[-1].strip(), one.language)
        for one in reversed(tie.letters)
        if one.side == "theirs" and one.voice.sign_off
    )
    return next((name for name in signed if name), "")


def _name_signed(line: str, language: str) -> str:
    found = SPEECH[language].hand.signed_by.match(line) if language in SPEECH else None
    return found[found.lastindex or 0] if found else line


def _between_friends(tie: Tie, person: Person, me: Me, register: str) -> str:
    """The bare name with which they sign, where they call me by my bare name as well: 亮 ... 慎也."""
    mine = _parts(me.name)[1]
    bare = any(one.side == "theirs" and one.voice.address_line.strip("、。!！ 　") == mine for one in tie.letters)
    same = not mine.isascii() and bool(person.given) and _signs_as(tie) == person.given
    return person.given if register == "casual" and bare and same else ""


def _calls_nobody(mine: Sequence[Letter], language: str, register: str, of_my_name: bool) -> bool:
    """Whether I write to them without calling them anything: to an elder brother, whom nobody calls by his bare name, one letter
    shows it; to a friend it takes several."""
    near = register == "casual" and SPEECH[language].hand.calls_nobody
    return near and len(mine) >= (1 if of_my_name else _SEVERAL)


def _has_my_family_name(person: Person, me: Me) -> bool:
    """Whether they bear my own family name, by which nobody calls a brother."""
    return bool(person.given) and person.family == _parts(me.name)[0]


def _by_given_name(person: Person, related: bool) -> Person:
    return replace(person, family=person.given) if related else person


def says_to(letter: Letter, tie: Tie) -> bool:
    """Whether the address line of a letter of mine is said to this person: `Dear Julia,` in a letter to two may not be."""
    return letter.contact.readers <= 1 or _has_a_name_of(tie, letter.voice.address_line)


def _has_a_name_of(tie: Tie, line: str) -> bool:
    person = tie.person
    names = (person.family, person.given, *(part for name in (person.name, *person.names) for part in name.split()))
    return any(name and name.lower() in line.lower() for name in names)


def _calls(letter: Letter, tie: Tie, mine: Sequence[Letter]) -> bool:
    """Whether a first line calls somebody: by a greeting, a name, a word of kin, or so in two letters; `Wonderful!` does not."""
    line = letter.voice.address_line.strip()
    if any(speech.hand.calls.search(line) for speech in SPEECH.values()) or _has_a_name_of(tie, line):
        return True
    if any(speech.hand.set_first.match(line) for speech in SPEECH.values()):
        return False
    return not line.isascii() or sum(one.voice.address_line.strip() == line for one in mine) >= 2


def _address_line(tie: Tie, mine: Sequence[Letter], language: str) -> str:
    """The address line that I use, as it stands in a letter of mine; empty where none shows it."""
    spoken_to = (
        one
        for one in mine
        if one.voice.address_line.strip()
        and says_to(one, tie)
        and _calls(one, tie, mine)
        and not _is_to_a_third(one.voice.address_line.strip(), language, tie)
    )
    return next((one.voice.address_line for one in spoken_to), "").strip()


def _is_to_a_third(line: str, language: str, tie: Tie) -> bool:
    """Whether it cries to somebody of theirs, of whom they write: 陸くん、合格おめでとう！ to his mother."""
    hand = SPEECH[language].hand
    called = hand.name_called(line)
    names = (tie.person.name, *tie.person.names, *tie.person.called)
    if not called or _has_a_name_of(tie, line) or any(called in name for name in names):
        return False
    theirs = [one for one in tie.letters if one.side == "theirs"]
    if any(called in signed for one in theirs for signed in one.voice.sign_off):
        return False
    told = hand.told_of(called)
    return any(told.search(sentence.text) for one in theirs for sentence in one.sentences)


def called_in_words(tie: Tie, language: str) -> str:
    """What I call them in the first sentences of my letters, where it is the name with which they sign: ゆうこ、元気？"""
    letters = [one for one in reversed(tie.letters) if one.language == language]
    signed = {one.voice.sign_off[-1].strip() for one in letters if one.side == "theirs" and one.voice.sign_off}
    callings = [SPEECH[language].hand.called_by(name) for name in sorted(signed) if name]
    openings = (sentence.text for one in letters if one.side == "mine" for sentence in one.sentences[:2])
    found = (calling.search(text) for text in openings for calling in callings)
    return next((one[1] for one in found if one), "")


def _parts(name: str) -> tuple[str, str]:
    """Family and given name of the owner, in the order in which the script writes them."""
    titles = [speech.hand.title for speech in SPEECH.values()]
    words = [one for one in name.replace("　", " ").split() if not any(title.match(one) for title in titles)]
    if len(words) < 2:
        return name, name
    return (words[0], words[-1]) if written_as(name).family_first else (words[-1], words[0])


def _self_naming(mine: Sequence[Letter], me: Me, language: str, register: str) -> str:
    parts = [part for part in me.name.replace("　", " ").split() if part]
    named = [one.voice.self_naming for one in mine if any(part in one.voice.self_naming for part in parts)]
    hand, family = SPEECH[language].hand, _parts(me.name)[0]
    used = named[0] if named else _named_in_words(mine, hand.self_named(family))
    strange = not hand.writes(me.name) or (mine and register == "teinei")
    if used or register == "casual" or strange:
        return used.rstrip("。、")  # who never names themselves to a friend or an aunt does not begin now
    return hand.names_me(family, register)


def _named_in_words(mine: Sequence[Letter], naming: re.Pattern[str]) -> str:
    """`岸本です`, out of the first sentences of my letters."""
    found = (naming.search(sentence.text) for one in mine for sentence in one.sentences[:3])
    return next((one[1] for one in found if one), "")


def _sign_off(mine: Sequence[Letter], me: Me, language: str, register: str) -> tuple[str, ...]:
    closings = [lines for one in mine if (lines := _closing(one.voice.sign_off, language))]
    of_hour = SPEECH[language].hand.of_occasion
    lasting = (lines for lines in closings if not any(map(of_hour.search, lines)))
    bare = (kept for lines in closings if (kept := tuple(line for line in lines if not of_hour.search(line))))
    used = next(lasting, ()) or next(bare, ())
    if used and used[-1].endswith(","):  # "Best regards,": the name stood in the signature, which a draft has not
        return (*used, names_signed(mine)[0] if names_signed(mine) else _called(me, register))
    if used:
        return used
    return SPEECH[language].hand.signs(register, me.name, *_parts(me.name))


def _called(me: Me, register: str) -> str:
    return me.name if register == "formal" else _parts(me.name)[1]


def _own_name(mine: Sequence[Letter], me: Me, language: str) -> str:
    """My name as it is written in this language: that of the settings; where its script is another, the one beside my address
    on my letters, or under them."""
    writes = SPEECH[language].hand.writes
    if writes(me.name):
        return me.name
    beside = [one.written_as for one in mine if is_full(one.written_as)]
    return next((name for name in (*beside, *names_signed(mine)) if writes(name)), me.name)


def names_signed(mine: Iterable[Letter]) -> list[str]:
    """The names under these letters, as they were signed."""
    return list(filter(None, (signed_name(one.voice.signed) for one in mine)))


def _closing(lines: tuple[str, ...], language: str) -> tuple[str, ...]:
    """The closing phrase and the name out of what stands last in a letter; a sentence of its matter is neither."""
    kept: list[str] = []
    for line in reversed(lines):
        short = SPEECH[language].hand.short_line(line)
        goes_on = bool(kept) and re.search(r"[.!?。！？]$", line.strip())  # a sentence of its matter
        if not short or goes_on or len(kept) == 3:
            break
        kept.insert(0, line)
    if not kept or re.search(r"[。．.?？!！、]$", kept[-1].strip()) or len(kept[-1].split()) > 3:
        return ()
    return tuple(kept)


def _sender(tie: Tie, me: Me, world: str) -> str:
    """The address that I last used with them; else the one that they last wrote to."""
    used = [one for one in reversed(tie.contacts) if one.own_address and one.world == world]
    mine = [one for one in used if one.mine]
    return next((one.own_address for one in (*mine, *used)), me.addresses[0] if me.addresses else "")
