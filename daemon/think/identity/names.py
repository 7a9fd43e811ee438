"""Names of people as mail carries them: made fit to be shown, compared, and split into family and given name."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from daemon.think.identity.firm_names import COMPANY, NO_PERSON
from daemon.think.identity.given_names import FAMILY_NAMES_TOO, GIVEN
from daemon.think.language.known import of_all
from daemon.think.later import later

# Variants of one character in family registers: compared as equal, shown as their bearer writes them.
_VARIANTS = str.maketrans(
    "ヶヵ髙﨑嵜碕邊邉齋齊斉濵濱桒舩曻柗檜莊嶽彥淨靑淸敎鄕關澁將勳槗斈籔藪桺冝耻壯弍拔繩縣團圖圍鹽埜穗稻歸龜齡澤廣國櫻嶋嶌𠮷德眞惠瀨龍榮圓壽條會學實淺豐黑靜曾槇冨峯舘彌禮萬與來兒亞渕渊栁凛遙藏假應鐵鷗"
    "瀧圡寬恆戶內冲凉巖綠郞堯禰愼瑤劍劔釼顯曉燈讚贊籠蘆桝祿薰溫產晉巢從數樂權步爲緖總藝藥譽豫遲雙靈餘鷄麥卷峽拂收敍敘晝橫濕狹獻盡聰舊莖覺觀賴鄉隱鬪麴簑舖萠鍊閒",
    "ケカ高崎崎崎辺辺斎斎斎浜浜桑船昇松桧荘岳彦浄青清教郷関渋将勲橋学薮薮柳宜恥壮二抜縄県団図囲塩野穂稲帰亀齢沢広国桜島島吉徳真恵瀬竜栄円寿条会学実浅豊黒静曽槙富峰館弥礼万与来児亜淵淵柳凜遥蔵仮応鉄鴎"
    "滝土寛恒戸内沖涼巌緑郎尭祢慎瑶剣剣剣顕暁灯讃賛篭芦枡禄薫温産晋巣従数楽権歩為緒総芸薬誉予遅双霊余鶏麦巻峡払収叙叙昼横湿狭献尽聡旧茎覚観頼郷隠闘麹蓑舗萌錬間",
)
_REPEATED = later("(.)々")
_APOSTROPHES = later("['\u2018\u2019\u02bc\u00b4`]")
_LETTERS = str.maketrans("øłđ", "old")
_HONORIFIC = later(rf"(?<=.)\s*(?:{of_all(lambda rules: rules.letters.names.honorifics)})$")
_RANK = later(  # 大西部長 is how one calls Mr Onishi at work, no part of his name
    rf"(?<=.)\s*(?:{of_all(lambda rules: rules.letters.names.ranks)})$"
)
_RANK_BEFORE = later(rf"^(?:{of_all(lambda rules: rules.letters.names.ranks)})\s+(?=\S+\s\S)")  # 専務取締役 大河内 進
_SPOKEN = later(rf"(?<=\w\w\w)(?:{of_all(lambda rules: rules.letters.names.spoken)})$")
_DECORATION = later(
    "[\u200b-\u200f\u2060\ufeff\ufe0e\ufe0f\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]+"
)
_OTHER_WIDTH = later("[\uff01-\uff9f]+")  # full-width Latin letters, half-width kana
_SELECTORS = later("[\U000e0100-\U000e01ef]")  # which of the forms in the registers is meant: the second 邉 of 17
_TITLE = later(
    r"^(?:(?:mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|mme|m)\.?\s+|(?:med|phil|rer|nat|jur|ing|dipl|dent|vet)\.\s*)+(?=\S)",
    re.IGNORECASE,
)
_TITLES_BEHIND = later(
    r"(?:,\s*(?:(?:mr|mrs|ms|dr|prof|ph\.?d|m\.?d|dipl|ing|med|theol|phil|rer|nat|jur|oec|habil|univ|msc|bsc|mba|obe|mbe|cbe|qc|kc|frs)\b\.?[\s-]*)+)+\Z",
    re.IGNORECASE,
)
_AFTER_COMMA = later(r"^(?:inc|ltd|llc|gmbh|co|corp|jr|sr|ph\.?d|m\.?d|esq|mba|[ivx]+)\.?$", re.IGNORECASE)
_ASIDE = later(r"\s*(?:\([^()]*\)|（[^（）]*）|\[[^\[\]]*\]|【[^【】]*】|<[^<>]*>|＜[^＜＞]*＞)\s*")
_TAIL = later(
    r"\s+(?:via|on behalf of|from|at|im Auftrag von|(?-i:n[ée]e)|formerly|geb\.)\s+.*$|\s*(?:[|｜／/]|\s[-–—@＠]\s).*$|(?<=[ぁ-んァ-ヴ一-鿿々\uf900-\ufaff])[@＠].*$",
    re.IGNORECASE,
)
_BAR = later(r"\s*[|｜／/]\s*|\s[-–—]\s")
_PARTICLES = frozenset(
    ("van", "von", "de", "der", "den", "di", "da", "del", "della", "la", "le", "du", "dos", "bin", "ibn", "al", "ter", "zu")
)  # fmt: skip
_SUFFIXES = frozenset(
    ("jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "mba", "obe", "mbe", "cbe", "kbe", "dbe", "frs", "frsa", "bsc", "msc", "dphil", "llm", "llb", "cpa", "frcs", "mrcp")
)  # fmt: skip


_MC = later(r"\bMc([a-z])")
_CJK = later("[\uac00-\ud7a3\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0010ffff々〆ヶ]")


def is_cjk(text: str) -> bool:
    """Whether it holds a character of Chinese or Japanese writing."""
    return _CJK.search(text) is not None


@lru_cache(maxsize=2048)
def shown(name: str) -> str:
    """The name alone: without quotes, 様 or さん, company, asides in brackets, and `Last, First` turned round."""
    text = " ".join(_DECORATION.sub(" ", one_width(name)).split()).strip("\"'“”‘’ ")
    for step in (_without_asides, _without_tail, _without_company, _turned_round):
        text = step(text) or text
    return _without_honorific(text.strip("\"'“”‘’ ,;"))


def one_width(text: str) -> str:
    """Latin letters and kana in the width in which they are mostly written, characters without the sign that selects a form of them."""
    plain = text if text.isascii() else _SELECTORS.sub("", text.replace("\u3000", " "))
    return _OTHER_WIDTH.sub(lambda found: unicodedata.normalize("NFKC", found[0]), plain)


def _without_honorific(text: str) -> str:
    if not is_cjk(text):
        return _SPOKEN.sub("", text)
    bare = _HONORIFIC.sub("", text)
    return bare if NO_PERSON.search(bare) else _RANK.sub("", _RANK_BEFORE.sub("", bare))


def _without_asides(text: str) -> str:
    return " ".join(_ASIDE.sub(" ", text).split())


def _without_tail(text: str) -> str:
    """Without what follows a bar or a word like `via`; a firm before the bar gives way to the name behind it."""
    head = _TAIL.sub("", text).strip()
    behind = _BAR.split(text, maxsplit=1)[-1].strip() if head != text and NO_PERSON.search(head) else ""
    return behind if behind and behind != text and looks_human(behind) else head


def _without_company(text: str) -> str:
    words = text.split(" ")
    return " ".join(word for word in words if not COMPANY.search(word)) if len(words) > 1 else text


def _turned_round(text: str) -> str:
    text = _TITLES_BEHIND.sub("", text)
    last, comma, first = (part.strip() for part in text.partition(","))
    if comma and (_AFTER_COMMA.match(first) or _is_a_house(last, first)):
        return last
    if not comma:
        return _capitals_last(text)
    if not last or not first or "," in first:
        return text
    if last.isupper() and not first.isupper():  # OKAFOR, Grace
        last = _in_small_letters(last)
    return f"{last} {first}" if is_cjk(text) else f"{first} {last}"


def _in_small_letters(family: str) -> str:
    """VAN DER BERG, O'NEILL and MCKAY as their bearers write them: van der Berg, O'Neill, McKay."""
    words = [word.casefold() if word.casefold() in _PARTICLES else word.title() for word in family.split()]
    return " ".join(_MC.sub(lambda found: f"Mc{found[1].upper()}", word) for word in words)


def _capitals_last(text: str) -> str:
    """WAGNER Klaus, as offices write it, is Klaus Wagner."""
    words = text.split()
    capitals = next((n for n, word in enumerate(words) if not word.isupper()), 0)
    given = words[capitals].casefold() if capitals else ""
    known = given in GIVEN  # IKEA Family, BBC Radio
    if not known or is_cjk(text) or any(len(word) < 3 for word in words[:capitals]):
        return text
    return " ".join((*words[capitals:], _in_small_letters(" ".join(words[:capitals]))))


def _is_a_house(name: str, house: str) -> bool:
    """Lotte Baum, Bakery Baum; Lotte Baum, Tidewater Studio: the second is where she works."""
    family = name.rsplit(maxsplit=1)[-1].casefold() if " " in name else ""
    return bool(family) and (family in house.casefold().split() or bool(NO_PERSON.search(house)))


@lru_cache(maxsize=2048)
def folded(name: str) -> str:
    """Equal for names that are written the same but for case, accents, order, titles and variants of characters."""
    text = unicodedata.normalize("NFKC", shown(name)).translate(_VARIANTS).casefold()
    if is_cjk(text):
        return _REPEATED.sub(r"\1\1", "".join(text.replace("・", " ").split())) or text
    return " ".join(sorted(_latin_words(text)))


def plain_words(name: str) -> list[str]:
    """The words of a name in Latin letters, in their order, in small letters without accents and titles."""
    return _latin_words(unicodedata.normalize("NFKC", shown(name)).casefold())


def _latin_words(text: str) -> list[str]:
    """The words of a name in their order, without titles, initials and degrees."""
    text = _APOSTROPHES.sub("", _TITLE.sub("", _plain_letters(text)))  # O'Brien, O’Brien, OBrien
    words = [word.strip(".,") for word in text.replace("-", " ").split()]
    return [word for word in words if len(word) > 1 and word not in _SUFFIXES]


def _plain_letters(text: str) -> str:
    """Latin letters without their accents; kana keep their voicing marks, which are no accents."""
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char)).translate(
        _LETTERS
    )


@lru_cache(maxsize=2048)
def is_full(name: str) -> bool:
    """Whether it names family and given name both, as a person bears them."""
    text = shown(name)
    if not looks_human(text):
        return False
    if is_cjk(text):
        return any(sign in text for sign in " ・") or 3 <= len(text) <= 6
    return (
        sum(
            len(word.strip(".,'-")) > 1 and word.strip(".,").casefold() not in _SUFFIXES
            for word in _TITLE.sub("", text).split()
        )
        >= 2
    )


@lru_cache(maxsize=2048)
def looks_human(name: str) -> bool:
    """Whether a name could be a person's, and is not that of a company, an office or a machine."""
    return bool(name) and "@" not in name and not NO_PERSON.search(name) and not any(char.isdigit() for char in name)


_THROUGH = later(of_all(lambda rules: rules.letters.names.through), re.IGNORECASE)
_SEVERAL = later(
    rf"\s(?:&|und|et|y|\+)\s|＆|、|(?<![ァ-ヴー])・|・(?![ァ-ヴー])|\b(?:familie|famille|familia)\b|{of_all(lambda rules: rules.letters.names.several)}",
    re.IGNORECASE,
)
_GENERATION = later(r"[\s,]+(jr|jnr|jun|sr|snr|sen|junior|senior|ii|iii|iv)\.?\s*$", re.IGNORECASE)
_RANKS = {"junior": "jr", "jnr": "jr", "jun": "jr", "senior": "sr", "snr": "sr", "sen": "sr"}


def is_through(name: str) -> bool:
    """Whether a service writes in somebody's name: `Maya Ortiz via Files`."""
    return bool(_THROUGH.search(name))


def of_several(name: str) -> bool:
    """Whether a name is that of a couple or a family: Karin & Erik Lund, 河合家."""
    return bool(_SEVERAL.search(shown(name)))


def same_initial(one: str, other: str) -> bool:
    """Whether two short names may be one: Mike and Michael, not Karin and Erik."""
    return shown(one)[:1].casefold() == shown(other)[:1].casefold()


@lru_cache(maxsize=4096)
def identity(name: str) -> str:
    """What a full name is compared by to unite addresses: folded, but a junior is not his father, nor Martin James James Martin."""
    if is_cjk(one_width(name)):
        return folded(name)
    bare, rank = generation(name)
    words = plain_words(bare)
    same = " ".join(words) if len(words) == 2 and FAMILY_NAMES_TOO.issuperset(words) else _in_turn(words)
    return f"{same} {rank}" if rank else same


def _in_turn(words: list[str]) -> str:
    """Equal for Walter Paul Nystrom and Nystrom Walter Paul; not for Nguyen Van Anh and Nguyen Anh Van."""
    return min(" ".join(words[at:] + words[:at]) for at in range(len(words))) if words else ""


def generation(name: str) -> tuple[str, str]:
    """The name without jr, sr or III at its end, and that; Amartya Sen and Sato Jun are nobody's father or son."""
    found = _GENERATION.search(name)
    bare = name[: found.start()] if found else name
    if not found or len(bare.split()) < 2:
        return name, ""
    return bare, _RANKS.get(found[1].casefold(), found[1].casefold())


def is_weak(name: str, address: str = "") -> bool:
    """A name that is no better than the address: the address itself, its first part, or a nickname in plain letters."""
    if not name or "@" in name:
        return True
    local = address.partition("@")[0].casefold()
    if local and name.casefold().replace(" ", "") in {local, local.replace(".", "")} and " " not in name:
        return True
    return not is_cjk(name) and len(folded(name).split()) < 2


@lru_cache(maxsize=2048)
def split(name: str) -> tuple[str, str]:
    """Family and given name; empty what cannot be told, as in 久保明美, which bears no sign where one ends."""
    text = _TITLE.sub("", shown(name)) or shown(name)
    if not looks_human(text):
        return "", ""
    if is_cjk(text):
        return _split_cjk(text)
    return _split_latin(text, name)


def _split_cjk(text: str) -> tuple[str, str]:
    given, point, family = text.partition("・")
    if point and all("\u30a0" <= char <= "\u30ff" for char in text):
        return family, given  # マリア・ロペス: a name from abroad keeps its order
    parts = text.split(" ")
    if len(parts) >= 2:
        return parts[0], " ".join(parts[1:])
    if all("\u3040" <= char <= "\u30ff" for char in text):
        return "", text  # ちか, アンナ: how one is called
    return (text, "") if len(text) <= 2 else ("", "")


def _split_latin(text: str, written: str) -> tuple[str, str]:
    words = [word for word in text.split() if word.strip(".").casefold() not in _SUFFIXES]
    if len(words) < 2:
        return ("", words[0]) if words else ("", "")
    capitals = [word for word in words if len(word.strip(".")) > 1 and word.isupper()]
    if capitals and len(capitals) < len(words) and words[0].isupper():  # KUBO Akemi
        return " ".join(capitals).title(), " ".join(word for word in words if word not in capitals)
    if "," in written and not text.startswith(written.partition(",")[0].strip()):  # Kubo, Akemi
        family = text[-len(written.partition(",")[0].strip(" \"'")) :]  # in the letters in which it is shown
        given = text.removesuffix(family).strip()
        if given and family.casefold() in written.casefold():
            return family, given
    start = next((n for n, word in enumerate(words[1:], 1) if word.casefold() in _PARTICLES), len(words) - 1)
    return " ".join(words[start:]), words[0]


def script(text: str) -> str:
    """`latin`, `kana` or `kanji`. Names in different scripts cannot be compared: くぼ あけみ, Akemi Kubo and 久保 明美 may be one."""
    text = "" if text.isascii() else "".join(one_width(text).split())
    if not is_cjk(text):
        return "latin"
    return "kana" if all("\u3040" <= char <= "\u30ff" for char in text) else "kanji"


def same_bearer(one: str, other: str) -> bool:
    """Whether two names may belong to one person: equal, one part of the other, another family name, another script."""
    first, second = folded(one), folded(other)
    if first == second or script(first) != script(second) or not (is_full(one) and is_full(other)):
        return True
    if first in second or second in first:
        return True
    given, other_given = split(one)[1], split(other)[1]
    if not given or not other_given:
        return not is_cjk(first) or (first[:2] == second[:2] and not _goes_on_otherwise(one, other))
    if is_cjk(first):
        return folded(given) == folded(other_given)
    return given[:1].casefold() == other_given[:1].casefold()  # Mike and Michael, J. and Jane


def _goes_on_otherwise(one: str, other: str) -> bool:
    """久保明美 and 久保 健: behind the family name, which only one of them parts from the rest, stands another name in the same signs."""
    families = [folded(family) for family in (split(one)[0], split(other)[0]) if family]
    if len(families) != 1 or not all(folded(name).startswith(families[0]) for name in (one, other)):
        return False
    return script(folded(one)[len(families[0]) :]) == script(folded(other)[len(families[0]) :])
