"""How I write to this person: language, register, address line, opening, sign-off and sender, as in my own letters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from config.schema import REGISTERS, Me
from daemon.think.model import Letter, Tie
from daemon.think.names import is_full
from daemon.think.seen import signed_name

_RANK = {"keigo": 2, "teinei": 1, "casual": 0, "formal": 1}
HABIT = 5  # so many of my last letters say how I speak to them; where they are even, the politer way
CURT = 16  # signs with name and address: 了解 says nothing about how I speak to them
_TITLED = re.compile(r"(?:様|さま|先生|殿|社長|部長|課長|教授)$")
_FIRST_WORDS = re.compile(
    r"^([^,!]{1,40}[,!])\s*\S.*$", re.DOTALL
)  # `Hey Priya, ha, I bet ...`: the letter goes on in the same line
_TITLE_BEFORE = re.compile(r"^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|rev|revd|dame|lady)\.?$", re.IGNORECASE)
_HELLO_JA = re.compile(r"^(?:こんにちは|こんばんは|おはよう)")
_CARE_JA = re.compile(r"^(?:いつも)?(?:大変)?お世話に")


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
    register = _register(tie, mine, language)
    usual, me = me.name, replace(me, name=_own_name(mine, me, language))
    return Manner(
        language=language,
        register=register,
        address_line=_address_line(tie, mine, language, register),
        greeting=next((one.voice.greeting for one in mine if one.voice.greeting), ""),
        self_naming=_self_naming(mine, me, language, register),
        sign_off=_sign_off(mine, me, language, register)
        if mine or not _KIN.search(tie.person.name)
        else _as_child(me, language),
        sender=_sender(tie, me, world),
        sender_name=me.name if is_full(me.name) else usual,  # `Hanako` alone stands under letters
        world=world,
        exclaims=_habit([one.voice.exclaims for one in mine[:10]]),
    )


def world_of(tie: Tie) -> str:
    """The world in which we write: that of our last contact by mail, else of the last one at all."""
    mails = [one for one in tie.contacts if one.channel == "mail"] or list(tie.contacts)
    return mails[-1].world if mails else ""


def is_greeting_of_care(greeting: str) -> bool:
    """Whether it is お世話になっております or a form of it, which contradicts a word about silence."""
    return bool(_CARE_JA.match(greeting))


def is_hello(greeting: str) -> bool:
    """Whether it is こんにちは or the like, which stands before my name."""
    return bool(_HELLO_JA.match(greeting))


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
    return "ja" if _japanese(tie.person.name) and _japanese(me.name) else "en"


def _japanese(name: str) -> bool:
    return bool(re.search(r"[぀-ヿ一-龥]", name))


def _register(tie: Tie, mine: Sequence[Letter], language: str) -> str:
    allowed = REGISTERS[language]
    if tie.person.circle and tie.person.circle.tone in allowed:
        return tie.person.circle.tone
    full = [one for one in mine if language == "en" or not 0 < one.voice.length < CURT]
    seen = [one.voice.register for one in full if one.voice.register in allowed][:HABIT]
    address = next((one.voice.address_line for one in mine if one.voice.address_line), "")
    if seen:
        counted = Counter(seen)
        usual = max(seen, key=lambda one: (counted[one], _RANK[one]))
        return "keigo" if language == "ja" and _TITLED.search(address.strip("、,")) else usual
    if not address and _KIN.search(tie.person.name):
        return "casual"
    if language == "en":
        return "formal" if not address or address.lower().startswith("dear") else "casual"
    curt = [one.voice.register for one in mine if one.voice.register in allowed]
    if curt and not re.search(r"(?:様|さま|先生|殿|さん|部長|課長|社長|教授|各位|御中)[、,]?$", address):
        return "casual" if address else curt[0]  # a name without anything behind it
    if not address:
        return "teinei" if tie.person.circle and tie.person.circle.scene in {"friend", "family"} else "keigo"
    return "keigo" if _TITLED.search(address.strip("、,")) else "teinei"


KIN_CALLED = (
    "mum|mummy|mom|mommy|mother|dad|daddy|father|gran|granny|grandma|grandpa|grandad|nan|nana|auntie|aunt|uncle"
)
_KIN = re.compile(
    r"^(?:mum|mummy|mom|mommy|dad|daddy|gran|granny|grandma|grandpa|grandad|nan|nana)\b|^お?(?:母|父|兄|姉|かあ|とう|ばあ|じい)(?:さん|ちゃん)?$",
    re.IGNORECASE,
)
"""Names under which one keeps one's own family, to whom nobody writes `Dear Mum` and `Kind regards`."""


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
    if _CALLING.search(line) or _has_a_name_of(tie, line):
        return True
    if _SET_FIRST.match(line):
        return False
    return not line.isascii() or sum(one.voice.address_line.strip() == line for one in mine) >= 2


_CALLING = re.compile(
    r"^(?:my )?(?:dear(?:est)?|hi|hey|hello|hiya|good|morning|evening|ciao|hej|salut)\b|"
    rf"\b(?:{KIN_CALLED}|son|love|darling|mate)\b"
    r"|(?:様|さま|さん|ちゃん|くん|君|先生|殿|部長|課長|社長|教授|御中|各位|先輩)(?:へ)?[、,。！!]?$|[母父兄姉婆爺ばじ](?:さん|ちゃん|ば|じ)?[、,]?$|へ$",
    re.IGNORECASE,
)
_SET_FIRST = re.compile(
    r"^(?:了解|承知|どうも|はい|いいね|ありがと|おつかれ|お疲れ|ok|okay|yes|no|sure|thanks|great|wonderful|brilliant|lovely|perfect|noted)\b|^(?:了解|承知|どうも|はい|うん|いいね|いいよ|ありがと|賛成|なるほど|すご|よろしく|お願い|おめでと|確認|済み|完了|同感|拝受|受領|おつかれ)",
    re.IGNORECASE,
)


def _address_line(tie: Tie, mine: Sequence[Letter], language: str, register: str) -> str:
    spoken_to = (one for one in mine if one.voice.address_line.strip() and says_to(one, tie) and _calls(one, tie, mine))
    used = next((one.voice.address_line for one in spoken_to), "").strip()
    if language == "ja":
        return re.sub(r"[、，,。.！!：:]+$", "", used) or _name_ja(tie, register)
    used = _FIRST_WORDS.sub(r"\1", used)
    if used:
        return used if used.islower() or used[-1] in ",!:;—–-." else f"{used},"
    name = tie.person.given or tie.person.name
    return f"Dear {name}," if register == "formal" else f"Hi {name},"


def _name_ja(tie: Tie, register: str) -> str:
    person = tie.person
    if re.fullmatch("[母父兄姉]", person.name):
        return f"お{person.name}さん"
    family = person.family or (person.name.split()[0] if " " in person.name or "　" in person.name else person.name)
    if register == "casual":
        return f"{person.given}さん" if person.given else f"{family}さん"
    return f"{family}様" if register == "keigo" else f"{family}さん"


def _parts(name: str) -> tuple[str, str]:
    """Family and given name of the owner, in the order in which the script writes them."""
    words = [one for one in name.replace("　", " ").split() if not _TITLE_BEFORE.match(one)]
    if len(words) < 2:
        return name, name
    return (words[0], words[-1]) if _japanese(name) else (words[-1], words[0])


def _self_naming(mine: Sequence[Letter], me: Me, language: str, register: str) -> str:
    parts = [part for part in me.name.replace("　", " ").split() if part]
    named = [one.voice.self_naming for one in mine if any(part in one.voice.self_naming for part in parts)]
    used = named[0] if named else _named_in_words(mine, me)
    greets = any(is_hello(one.voice.greeting) for one in mine)
    if (
        used
        or language != "ja"
        or register == "casual"
        or not _japanese(me.name)
        or (mine and register == "teinei" and not greets)
    ):
        return used.rstrip("。、")  # who never names themselves to a friend does not begin now
    return f"{_parts(me.name)[0]}です" if register == "teinei" else f"{_parts(me.name)[0]}でございます"


def _named_in_words(mine: Sequence[Letter], me: Me) -> str:
    """`岸本です`, out of the first sentences of my letters."""
    family = _parts(me.name)[0]
    naming = re.compile(rf"(?:^|[、。\s])((?:[^、。\s]{{1,12}}の)?{re.escape(family)}(?:です|でございます))")
    found = (naming.search(sentence.text) for one in mine for sentence in one.sentences[:3])
    return next((one[1] for one in found if one), "")


def _sign_off(mine: Sequence[Letter], me: Me, language: str, register: str) -> tuple[str, ...]:
    used = next((lines for one in mine if (lines := _closing(one.voice.sign_off, language))), ())
    if used and used[-1].endswith(","):  # "Best regards,": the name stood in the signature, which a draft has not
        return (*used, names_signed(mine)[0] if names_signed(mine) else _called(me, register))
    if used:
        return used
    family, given = _parts(me.name)
    if language == "ja":
        return (given if register == "casual" else family,)
    return ("Kind regards,", me.name) if register == "formal" else (given,)


def _as_child(me: Me, language: str) -> tuple[str, ...]:
    """How one signs to one's own family where no letter shows it."""
    given = _parts(me.name)[1]
    return (given,) if language == "ja" else ("Love,", given)


def _called(me: Me, register: str) -> str:
    return me.name if register == "formal" else _parts(me.name)[1]


def _own_name(mine: Sequence[Letter], me: Me, language: str) -> str:
    """My name as it is written in this language: that of the settings; where its script is another, the one beside my address
    on my letters, or under them."""
    if _japanese(me.name) == (language == "ja"):
        return me.name
    beside = [one.written_as for one in mine if is_full(one.written_as)]
    return next((name for name in (*beside, *names_signed(mine)) if _japanese(name) == (language == "ja")), me.name)


def names_signed(mine: Iterable[Letter]) -> list[str]:
    """The names under these letters, as they were signed."""
    return list(filter(None, (signed_name(one.voice.signed) for one in mine)))


def _closing(lines: tuple[str, ...], language: str) -> tuple[str, ...]:
    """The closing phrase and the name out of what stands last in a letter; a sentence of its matter is neither."""
    kept: list[str] = []
    for line in reversed(lines):
        short = len(line) <= 16 and "。" not in line if language == "ja" else len(line.split()) <= 5
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
