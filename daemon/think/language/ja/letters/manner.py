"""Japanese: how a mail speaks."""

from __future__ import annotations

from functools import lru_cache

from daemon.think.language.forms import NEVER
from daemon.think.language.ja.letters.names import NAMES
from daemon.think.language.letters.manner import Manner
from daemon.think.later import later

_CLOSING = later(
    r"(?:よろしくお願い|宜しくお願い|よろしく|敬具|草々|かしこ|取り急ぎ|ご自愛|それでは|ではまた|またね|じゃあ|失礼(?:いた)?します|お元気で|お体|お身体|お待ちして|まずは|今後とも|お大事に|おやすみ)"
)
_NO_NAME = later(r"[。.!！?？,、]|(?:です|ます|した|だよ|[るたねよ])$")
_KEIGO = later(
    r"(?:おります|(?<!ありがとう)(?<!おめでとう)(?<!おはよう)(?<!有難う)(?<!お目出とう)ございます|いたし(?:ます|ました|まし)|申し上げ|存じ|いただき(?:ます|ました|たく|、)|くださいませ|賜り|拝(?:見|読|受|聴|借)|ご査収|お(?:送|願|知ら|待|伺)[^。]{0,4}いたし|承知いたし|伺(?:います|いました|いたし|い(?=、|たく)|えれば|えますと)|参り(?:ます|ました)|申し(?:ます|訳ございません)|頂戴)"
)
_ENDS = later(r"[。！!？?♪〜…\n]+|(?:笑|w+)(?=\n|$)")
_POLITE = later(
    r"(?:です|ます|ました|ません|でした|ましょう|ください|ませ)(?:でした|か|ね|よ|が|けど|けれど|から|ので|し|な|わ)*$|(?:です|ます|ました)(?:が|けど|ので|から)、"
)
_NO_END = later(  # whom it is said to, and set words that friends and strangers use alike
    r"(?:さん|ちゃん|くん|君|様|さま|先生)(?:へ)?[、,]?$|より$|^(?:こんにち[はわ]|こんばん[はわ])$"
)
_PLAIN = later(r"(?:[ぁ-んー])$")
_TITLED = later(r"(?:様|御中|各位|殿)(?:\n|$)")
_NAME = r"[一-鿿\uf900-\ufaff々ァ-ヶーぁ-んA-Za-z・ 　.]"
_CALLED = rf"様|さま|さん|殿|先生|先輩|{NAMES.ranks}"
_HEAD = 60  # signs in which the address line stands


def _is_name(line: str) -> bool:
    return len(line) <= 14 and not _NO_NAME.search(line)


def _is_closing(line: str) -> bool:
    return len(line) <= 34 and line.rstrip("。").count("。") == 0 and bool(_CLOSING.search(line))


def _register(text: str, _address: str) -> str:
    """By the ends of the sentences; lines without an end (names, lists) say nothing."""
    pieces = (piece.strip() for piece in _ENDS.split(text))
    ends = [_manner(bare) for bare in pieces if len(bare) >= 4 and not _NO_END.search(bare)]
    keigo, polite, plain = (sum(one[at] for one in ends) for at in range(3))
    if _TITLED.search(text[:_HEAD]) and keigo:
        return "keigo"
    if plain > polite:
        return "casual"
    return "keigo" if keigo >= 2 and keigo * 2 >= polite else "teinei"


@lru_cache(maxsize=2048)
def _manner(piece: str) -> tuple[bool, bool, bool]:
    """Whether it is honorific, polite, plain; remembered, for letters begin and end alike."""
    keigo, polite = bool(_KEIGO.search(piece)), bool(_POLITE.search(piece))
    return keigo, polite, not keigo and not polite and bool(_PLAIN.search(piece))


MANNER = Manner(
    address_line=later(
        rf"^(?:(?:株式会社|有限会社)?[^。、,]{{0,24}}?)?{_NAME}{{1,16}}(?:{_CALLED}|ちゃん|くん|君|御中|各位)(?:へ|[、,。！!])?$|^(?:皆様|皆さん|みんな|各位|[ぁ-んァ-ヶ一-鿿\uf900-\ufaff]{{2,4}}(?:へ|、|！)?|[一-鿿](?:へ|、|！)?)$"
    ),
    house=later(r"^[^。、,！!？?：:]{2,30}(?<!様)(?<!さん)(?<!先生)$"),
    addressee=later(rf"^{_NAME}{{1,16}}(?:{_CALLED})$"),
    address_opening=later(  # お疲れ様。 and ごちそう様。 call nobody
        r"^(?!お?(?:疲れ|つかれ)|ご?苦労|ご(?:馳走|ちそう)|お(?:世話|互い|かげ|蔭|陰|粗末)|ありがと|さすが)[一-鿿\uf900-\ufaff々ァ-ヶーぁ-ん]{1,8}(?:様|さん|ちゃん|くん|君|先生)[、,。！! 　]"
    ),
    greeting=later(
        r"(?:いつも|大変|平素より|平素は)*(?:お世話になって(?:おり|い)ます|お世話になっております|ご無沙汰して(?:おり|い)ます|お疲れ(?:様|さま)です|こんにち[はわ]|こんばん[はわ]|おはようございます|お久しぶりです|お元気ですか|お元気[?？])"
    ),
    naming=later(
        r"(?:^|[\n。、,，!！ 　])((?:[^\s。、の]{1,20}の)?(?:[一-鿿\uf900-\ufaff々ァ-ヶー]{1,6}|[ぁ-ん]{2,4}|[A-Z][a-z]+)(?:です|でございます|と申します))(?=[。\n!！]|$)"
    ),
    no_name=later(
        r"(?:最高|元気|残念|大丈夫|楽しみ|本当|無事|同じ|好き|一緒|順調|幸い|大切|見事|すてき|素敵|安心|心配|久しぶり|そう|ところ|こと|もの|から|ため|はず|予定|よう|以上|限り|次第|[0-9一二三四五六七八九十百]+(?:台|枚|本|人|個|時|日|月|分|円|名|回|年)|(?:[月火水木金土日]曜|午|以|最)[日前後]?|(?:入院|出張|準備|検討|作業|休暇|工事|営業|留守|外出)中|みたい|したい)(?:です|でございます)$"
    ),
    bare_name=later(
        r"^(?:[一-鿿\uf900-\ufaff々ァ-ヶー・A-Za-z\s]{1,10}|[ぁ-ん]{2,5}|.{1,10}より)(?:[(（].{1,6}[)）])?$"
    ),
    signed_in_one_line=NEVER,
    is_name=_is_name,
    is_closing=_is_closing,
    register=_register,
)
