"""Japanese: a deed told as done, and which deed it is."""

from __future__ import annotations

from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.deeds import Done
from daemon.think.later import later

_DEED = later(r"[一-鿿々]+|[ァ-ヴー]{2,}")
_WHEN = later(r"^(?:今日|明日|今夜|今朝|今晩|明朝|来週|今週|来月|今月|当日|後日|本日)+(?=.)")
_DAY = later(
    r"^(?:[月火水木金土日]曜日?|[一二三四五六七八九十]*日|週末|月末|週明|来週|来月|今週|今月|朝|昼|夕方|夜|午前|午後|中)$"
)
_ALIKE = {
    "bring": later(r"運|届け|搬入|持って(?:い|行|参)"),
    "talk": later(r"電話|連絡|話(?:し|を|が(?:つ|まと))|伝え"),
    "mend": later(r"直(?:し|す|り|っ)|修理|修繕"),
    "book": later(r"予約|手配|押さえ|取(?:り|っ|れ)"),
    "order": later(r"注文|発注|頼(?:ん[でだ]|みま|んで)|オーダー|手配"),
    "get": later(r"買|購入|取(?:り|っ|れ)|手に入"),
    "ask": later(r"聞(?:い|き|く)|訊|確認|問い合わせ|尋ね"),
    "send": later(r"送(?!別|迎)|発送|郵送|投函|ポストに(?:入れ|出)|便に(?:乗せ|出)|提出|共有"),
    "hand": later(r"譲[りっ]|お?分け(?:いただ|頂|くだ|し|て)|差し上げ|送(?!別|迎)|便に(?:乗せ|出)|届け|渡し"),
    "pay": later(r"支払|払[いうっ]|振り?込|入金|着金|送金|納め|清算|精算"),
}


def _deed(promised: str) -> str:
    """The last word in kanji or katakana that names no day: the verb comes last."""
    runs = [_WHEN.sub("", run) for run in _DEED.findall(promised) if not _DAY.search(run)]
    return runs[-1] if runs else ""


DONE = Done(
    done=later(
        r"(?:聞い|訊い|確認し|調べ|問い合わせ|尋ね|伺っ|相談し|電話し|頼ん)(?:てみ)?[ただ](?:ところ|ら)|(?:ました|ておいた|といた|済み(?:です|だ)?|済(?=[。、！!]|$)|完了です|[したっんいきりえけせてねべめれちみび](?:た|だ)(?:よ|ね|わ|から)*)(?:[。.!！♪〜ー、,]|ので|$|。)|[てで]あ(?:る|ります)(?:よ|ね|から|ので)*(?:[。！!、]|$)|完了|済ませ|できた"
    ),
    did=NEVER,
    undone=later(
        r"やめ|断念|取りやめ|見送|あきらめ|諦め|中止|なかった|ませんでした|まだ|なくな|忘れ|遅れ|間に合|できそう|(?<!聞い)(?<!訊い)(?<!尋ね)(?<!問い合わせ)(?<!相談し)(?<!確認し)(?<!電話し)(?<!調べ)(?<!てみ)たら|延期|変更|改め(?:ま|た|て)|ずれ込|持ち越|(?:だった|でした|かった)(?!の?で|から|ため)|[?？]|ましたか|予定|つもり"
    ),
    clauses=NEVER,
    deed=_deed,
    by_signs=True,
    handed_over=later(
        r"(?:お?届け(?:し)?|お返しし|返し|返却し|置い(?:て(?:き|おき|あり|い)|と)|入れ(?:て(?:き|おき|あり|い)|と)|預け|渡し|置き(?=まし)|入れ(?=まし)|アップし|保存し|上げ(?=まし)|載せ|お持ちし|持って(?:行き|いき|きま)|投函し|発送し|郵送し|出して(?:き|おき))(?:いたし)?(?:て(?:き|おき|い)?)?(?:まし)?た"
    ),
    any_deed=frozenset(),
    alike=_ALIKE,
)
