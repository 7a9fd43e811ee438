"""How a name sounds: kana and Latin letters made comparable (シンイチ ホリ, Shin'ichi Hori), and short forms (Mike, Michael)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from daemon.think.identity import names
from daemon.think.identity.given_names import SHORT_FORMS
from daemon.think.identity.name_forms import without_umlauts
from daemon.think.later import later

_ROWS = {
    "": "あいうえお", "k": "かきくけこ", "g": "がぎぐげご", "s": "さしすせそ", "z": "ざじずぜぞ", "t": "たちつてと", "d": "だぢづでど",
    "n": "なにぬねの", "h": "はひふへほ", "b": "ばびぶべぼ", "p": "ぱぴぷぺぽ", "m": "まみむめも", "r": "らりるれろ",
}  # fmt: skip
_KANA = {kana: consonant + vowel for consonant, row in _ROWS.items() for kana, vowel in zip(row, "aiueo", strict=True)}
_KANA |= {"や": "ya", "ゆ": "yu", "よ": "yo", "わ": "wa", "を": "o", "ん": "n", "ゔ": "bu", "ゐ": "i", "ゑ": "e"}
_SMALL = {"ゃ": "a", "ゅ": "u", "ょ": "o", "ぁ": "a", "ぃ": "i", "ぅ": "u", "ぇ": "e", "ぉ": "o"}
# Ways of writing one sound: Hepburn, Kunrei, and long vowels that are left out.
_SAME = (("shi", "si"), ("chi", "ti"), ("tsu", "tu"), ("fu", "hu"), ("ji", "zi"), ("sh", "sy"), ("ch", "ty"), ("j", "zy"),
         ("zyi", "zi"), ("du", "zu"), ("di", "zi"), ("dy", "zy"), ("oh", "o"), ("ou", "o"), ("oo", "o"), ("uu", "u"))  # fmt: skip
_SAME_BESIDE = ((later("m(?=[bp])"), "n"), (later("y(?=[ie])"), ""), (later(r"(.)\1"), r"\1"))


def sound(name: str) -> str:
    """Equal for names that sound alike, in kana or in Latin letters; empty for one in kanji, which does not tell."""
    plain = names.folded(name)
    if names.is_cjk(plain):
        latin = _romaji(unicodedata.normalize("NFKC", names.shown(name)))
        return " ".join(sorted(map(_levelled, latin.split()))) if latin else ""
    return " ".join(sorted(map(_levelled, plain.replace("'", "").split())))


def _romaji(text: str) -> str:
    """Kana in Latin letters; empty where anything else stands in it."""
    out: list[str] = []
    for char in text:
        kana = chr(ord(char) - 0x60) if "ァ" <= char <= "ヶ" else char
        if kana in _SMALL and out and out[-1]:
            out[-1] = out[-1][:-1] + ("y" if kana in "ゃゅょ" else "") + _SMALL[kana]
        elif kana in _KANA:
            out.append(_KANA[kana])
        elif kana == " ":
            out.append(" ")
        elif kana not in "っー・":
            return ""
    return "".join(out)


@lru_cache(maxsize=4096)  # many bear one name, and everybody is held against others
def _levelled(word: str) -> str:
    for written, plain in _SAME:
        word = word.replace(written, plain)
    for pattern, plain in _SAME_BESIDE:
        word = pattern.sub(plain, word)
    return word


_OTHER_SEX = re.compile(  # Paul and Paula, Jan and Jana, Andrea and Andreas are two
    r"i?a|i?e|i?na|i?ne|i?ette|elle|ella|iana|iane|le|la|lle|s|et|ice|isa|da|dra|ika|ike"
)


def _same_family(one: str, other: str) -> bool:
    """Equal, or one is joined to another by a marriage: Berg and Berg-Holm. Of a letter alone, only that letter is known."""
    if not names.folded(one) or not names.folded(other):
        return one.strip(".")[:1].casefold() == other.strip(".")[:1].casefold()
    first, second = ({names.folded(part) for part in name.split("-")} for name in (one, other))
    return names.folded(one) == names.folded(other) or (
        len(first) != len(second) and (first <= second or second <= first)
    )


def short_form(one: str, other: str) -> bool:
    """Whether two full names are one with the given name shortened: Mike and Michael Brandt, J. and Judith Marlowe."""
    if names.is_cjk(one) or names.is_cjk(other) or names.generation(one)[1] != names.generation(other)[1]:
        return False
    (family, given), (family_too, given_too) = names.split(one), names.split(other)
    if not family or not _same_family(family, family_too):
        return False
    first, second = sorted((given.casefold().rstrip("."), given_too.casefold().rstrip(".")), key=len)
    if not first or (first[0] != second[0] and not SHORT_FORMS.get(first, set()) & SHORT_FORMS.get(second, set())):
        return False
    return (
        len(first) == 1
        or (len(first) >= 3 and second.startswith(first) and not _OTHER_SEX.fullmatch(second, len(first)))
        or bool(SHORT_FORMS.get(first, set()) & SHORT_FORMS.get(second, set()))
    )


def other_given(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether names that stand under mails tell two of one family apart: Joanna Park and Joseph Park, who both write as Jo."""
    pairs = [(a, b) for a in one for b in other]
    return bool(pairs) and all(_are_kin(a, b) for a, b in pairs)


def _are_kin(one: str, other: str) -> bool:
    (family, given), (family_too, given_too) = names.split(one), names.split(other)
    if names.script(one) != names.script(other) or not given or not given_too:
        return False
    same_given = bool(_spellings(given) & _spellings(given_too)) or given.split()[0] == given_too.split()[0]
    plain, plain_too = names.folded(given), names.folded(given_too)
    alike = _is_pet_form(plain, plain_too) and not _is_his_and_hers(plain, plain_too)
    same = same_given or short_form(one, other) or alike
    return names.folded(family) == names.folded(family_too) and not same


def same_bearer(one: str, other: str) -> bool:
    """Whether two names at one address may be one person's: Mike and Michael Brandt may, John and Jane Dow are a couple."""
    if not names.same_bearer(one, other):
        return False
    if (
        names.script(one) != "latin"
        or names.script(other) != "latin"
        or not (names.is_full(one) and names.is_full(other))
    ):
        return True
    words, words_too = set(names.plain_words(one)), set(names.plain_words(other))
    if words <= words_too or words_too <= words:
        return True  # an initial, another order, a middle name, a title that no list knows: Pfarrer Hans Lenz
    given, given_too = names.split(one)[1], names.split(other)[1]
    return not _are_kin(one, other) or _sounds_nearly(names.folded(given), names.folded(given_too))


def _sounds_nearly(one: str, other: str) -> bool:
    """Yuko and Yuuko, Mohammed and Muhammad: two ways of writing one name in Latin letters."""
    bare, bare_too = (re.sub("(.)\\1", "\\1", re.sub("[aeiouy]", "", name)) for name in (one, other))
    return sound(one) == sound(other) or (min(len(one), len(other)) > 5 and bare == bare_too)


_HERS = re.compile(
    r"(?P<his>\w{4,})(?:a|ne|le|la|lle|lla|ette|ina|ine|ia) (?P=his)|(?P<root>\w{3,})(?:a (?P=root)(?:o|us)|ra (?P=root)er)"
)
_HIS_TOO = frozenset(
    (
        "louise louis",
        "simone simon",
        "martine martin",
        "justine justin",
        "pascale pascal",
        "andrea andreas",
        "nicola nicolas",
    )
)


def _spellings(given: str) -> set[str]:
    return {names.folded(given), names.folded(without_umlauts(given))}


def _is_his_and_hers(one: str, other: str) -> bool:
    """Jean and Jeanne, Paul and Paula, Mario and Maria: a man's name and a woman's, however alike."""
    pairs = (f"{one} {other}", f"{other} {one}")
    return any(_HERS.fullmatch(pair) or pair in _HIS_TOO for pair in pairs)


def _is_pet_form(one: str, other: str) -> bool:
    """Ollie and Oliver, Bertie and Bertram: a pet name that no list need know."""
    common = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return common >= 3 or (common == 2 and any(name.endswith(("ie", "y", "i")) for name in (one, other)))
