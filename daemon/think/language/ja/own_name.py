"""Whether a Japanese sentence in the form of a self-introduction names its writer: 森田です does, 駅前の本屋です is an answer.

The form alone does not tell. Who signed the mail, and under which name it was sent, does.
"""

from __future__ import annotations

from collections.abc import Sequence

from daemon.think.later import later

_AT_THE_TOP = 4  # sentences: salutation, greeting, name
_SAYS_SO = later(r"(?:と申します|でございます|より)[。]?$")
_NAME = later(r"([^のは、。]+?)(?:です|でございます|と申します|だよ|より)[。！!]?$")
_WRITTEN = later(r"[一-鿿々]+|[ぁ-ん]{2,}|[ァ-ヴー]{2,}")
_PET_NAME = later(
    r"(?!(?:ばっちり|ぴったり|ちょうど|まだ|もう|たぶん|おそらく|ふつう|まあまあ|まずまず|ぼちぼち|ぎりぎり|いっぱい|たくさん|ゆっくり|さっぱり|いまいち|すっかり|みんな|ひとり|ふたり|ここ|そこ|あそこ|こちら|そちら|うち|いつも|はじめて|それ|これ|あれ|だめ|むり|すこし|ちょっと|いい|よし|なし|あり|おなじ|べつ|べつべつ|あと|まえ|うえ|した|なか|となり)(?:です|だよ))"
    r"[ぁ-ん]{2,5}(?:です|だよ)[。！!]?"
)
_A_NAME = later(r"^[一-鿿々ァ-ヴー ]{1,8}$")
_COUNTED = later(
    r"[0-9０-９一二三四五六七八九十百千]+(?:組|名|人|台|枚|本|個|件|通|冊|匹|軒|回|つ|脚|歳|才|番|円)(?:様)?$"
)


def names_writer(text: str, place: int, known: Sequence[str]) -> bool:
    """Whether `...です` at this place of a mail can name its writer. `known`: the names in its From and below it."""
    found = _NAME.search(text.strip())
    name = found[1].strip() if found else ""
    if not name or _COUNTED.search(name):
        return False
    written = [word for one in known for word in _WRITTEN.findall(one)]
    if any(word in name or name in word for word in written):
        return True
    if _SAYS_SO.search(text):
        return True
    signed = any(_A_NAME.search(one.strip()) for one in known[1:])  # `ばっちりです`, above 東
    pet_name = not signed and _PET_NAME.fullmatch(text.strip()) is not None
    return place < _AT_THE_TOP and (not written or pet_name or name.isascii())
