"""What a sentence says of mail addresses: whose a named one is, which is no longer read, and that this one is new.

The kinds of orders made here: `write_to` (their own new address), `gone` (an address no longer read; without one the
one that it was sent from), `old_gone` (an earlier one, not named), `here` (this address is the new one) and `elsewhere`
(written from another address of theirs, just now). An address of a colleague or an office is nobody's order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daemon.think.later import later
from daemon.think.model import Order, Sentence

_MAILBOX = later(r"[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}")
_NEAR = 60  # characters
_GONE_WORDS = {
    "en": r"(?:\bno longer\b|\bwill (?:soon )?(?:be (?:closed|deleted|shut|retired|deactivated|switched off|gone)|stop|expire|cease|go away|bounce|disappear)"
    r"|\b(?:is|are|was|has been|being) (?:now )?(?:closed|closing|gone|dead|defunct|deleted|inactive|shut|retired|deactivated|being closed|going away)\b"
    r"|\bnot (?:in use|read|monitored|active|valid|working|checked)\b|\bwon't (?:be|work)|\b(?:does not|doesn't|stopped|stops|ceased to) work|\bcloses\b|\bexpires\b"
    r"|\b(?:lost|losing|lose) (?:my )?access)",
    "ja": r"(?:使え(?:なく|ません|ない)|使用(?:でき(?:なく|ません)|しません|停止|不可)|利用(?:でき(?:なく|ません)|停止)|廃止|閉鎖|無効|失効|(?:使用|利用)して(?:い|おり)ません|見(?:ていません|ておりません|なくなり|られなく)"
    r"|使わなく|使って(?:い|おり)ません|確認(?:し(?:ていません|なくなり)|できなく)|終了|届(?:かなく|きません)|受信できなく|受け取れなく|削除|解約)",
}
_OLD = {
    "en": r"\b(?:old|former|previous|prior|earlier|last)\b",
    "ja": r"(?:旧|古い|前の|以前の|これまでの|今までの|従来の|変更前|以前使って(?:いた|おりました))",
}
_NOUN = {
    "en": r"(?:e-?mail |mail )?(?:address|account|mailbox|inbox|e-?mail)\b",
    "ja": r"(?:メール)?(?:アドレス|アカウント|メアド)",
}
_THIS_GONE = {
    "en": later(
        rf"\b(?:this|my (?:work|office|company|school|university|current)) {_NOUN['en']}[^.@]{{0,40}}{_GONE_WORDS['en']}"
        r"|\b(?:i(?:'ll| will| can)?|and|but|so) (?:no longer|don't|do not|won't|stop) (?:be )?(?:access|open|read(?:ing)?|check(?:ing)?|us(?:e|ing)|have access to|monitor(?:ing)?) (?:this|my work) (?:address|e-?mail|mail|account|inbox|mailbox)",
        re.IGNORECASE,
    ),
    "ja": later(rf"(?:この|こちらの|現在の|会社の|今の|当|本){_NOUN['ja']}[^。@]{{0,20}}{_GONE_WORDS['ja']}"),
}
_OLD_GONE = {
    "en": later(rf"{_OLD['en']} {_NOUN['en']}[^.@]{{0,40}}{_GONE_WORDS['en']}", re.IGNORECASE),
    "ja": later(rf"{_OLD['ja']}{_NOUN['ja']}[^。@]{{0,20}}{_GONE_WORDS['ja']}"),
}
_OLD_BEFORE = {
    "en": later(
        rf"{_OLD['en']}[^.@]{{0,30}}\Z|\b(?:from|instead of) \Z"
        r"|\b(?:no longer|don't|do not|stopped|never) (?:use|using|read|reading|check|checking|have|own|monitor)\b[^.@]{0,24}\Z"
        r"|\b(?:can't|cannot|can no longer|couldn't|could not) (?:get into|access|open|log (?:in )?to|log into|read)\b[^.@]{0,24}\Z"
        r"|\b(?:delete|remove|forget|strike out|discard) (?:my )?(?:\w+ )?(?:address )?\Z",
        re.IGNORECASE,
    ),
    "ja": later(rf"{_OLD['ja']}[^。@]{{0,16}}\Z"),
}
_ANOTHER = {  # another subject: use a@x.example, this account will be closed
    "en": rf"(?![,;] ?(?:and |as |because |since |for )?(?:this|the|my) (?:old |other |current |present |work |office )?{_NOUN['en']})",
    "ja": rf"(?!(?:この|こちらの|会社の|現在の|今の){_NOUN['ja']})",
}
_GONE_AFTER = {
    "en": later(
        rf"{_ANOTHER['en']}\W{{0,3}}(?:{_ANOTHER['en']}[^.@]){{0,30}}?{_GONE_WORDS['en']}|\s*[)>]?\s*(?:→|⇒|[-=]>)",
        re.IGNORECASE,
    ),
    "ja": later(
        rf"(?:{_ANOTHER['ja']}[^。@]){{0,20}}?{_GONE_WORDS['ja']}|\s*[)）」>]?\s*(?:(?:から|より)(?=[^。]{{0,30}}(?:変|新)|\s*\Z)|→|⇒|->)"
    ),
}
_MINE = {  # surely the writer's own
    "en": later(
        rf"\bmy (?:(?:new|own|private|personal|other|home|work|current|permanent|usual|main|only|present|email) )*(?:{_NOUN['en']}|mail\b)|\bmy new (?:contact|details)\b|\b(?:reach(?:es)?|get (?:hold of|in touch with)|write(?: to)?|e-?mail|mail|contact|find|reply to|answer) me\b"
        r"|\bi(?:'m| am| can be| have| now use| use|'ve)\b[^.@]{0,40}\Z",
        re.IGNORECASE,
    ),
    "ja": later(
        r"(?:私|僕|わたし|自分|当方|個人|私用|新しい|新|自宅|携帯)(?:の|用)?(?:メール)?(?:アドレス|メアド)|(?:アドレス|メアド)(?:が|を|も)(?:変|新)"
    ),
}
_PERHAPS_MINE = {
    "en": later(
        r"\b(?:new (?:e-?mail |mail )?(?:address|one|account)|use|write to|reply to|switch(?:ed)? to|changed? to|moved? to|send (?:your )?(?:mail|e-?mails?|messages|everything) to)\b",
        re.IGNORECASE,
    ),
    "ja": later(
        r"アドレス|メアド|宛|まで|こちら|(?:これから|今後|以後|次から)は|連絡|お送り|変更|変わり|新しい|メール|(?:お使い|ご利用|使って|ご登録|登録して)(?:ください|下さい|いただ|頂)"
    ),
}
_NEW = later(r"(?:新|\b(?:new|now)\b|→|⇒|[-=]>)\s?[)）】\]]?\s?[:：]?\s?\Z", re.IGNORECASE)  # as a label: 新: …, → …
_OF_OTHERS = {
    "en": later(
        r"\b(?:colleagues?|successor|replacement|assistant|secretary|team|office|support|reception|boss|manager|deputy|partner|wife|husband|brother|sister|mother|father"
        r"|son|daughter|mum|mom|dad|he|she|his|her|their|him|who|rsvp|register|sign up|apply|invoices?|enquiries|inquiries|questions about)\b",
        re.IGNORECASE,
    ),
    "ja": later(
        r"後任|担当|同僚|部下|上司|秘書|事務局|窓口|問い?合わ?せ|申し?込み|請求書|代理|妻|夫|主人|家内|母|父|息子|娘|兄|姉|弟|妹|友人|知人|社長|お急ぎの|(?:資料|書類|写真|ファイル|データ|申込書|履歴書|請求)は"
    ),
}
_NAMED_BEFORE = {  # "contact Farid at ", 三浦（
    "en": later(
        r"\b(?!(?:Me|Please|Address|Email|Mail|New|My)\b)[A-ZÀ-Þ][a-zà-ÿ'-]+(?: [A-ZÀ-Þ][\w'-]+)? ?(?:at|via|on|under|[,:(<-]|\(at)? ?\Z"
    ),
    "ja": later(r"([一-鿿\uf900-\ufaff々]{1,4}|[ァ-ヴー]{2,6})(?:さん|様|さま|氏|宛|まで)? ?[(（<＜「:：]? ?\Z"),
}
_AS = {  # "reach me as Julia Berg at"
    "en": later(r"\b(?:me|myself|i am|i'm) (?:as|under the name(?: of)?|now)\W*\Z", re.IGNORECASE),
    "ja": later(r"(?!)"),
}
_SOMEBODYS = {  # Ben's new address; 先生の新しいアドレス
    "en": later(
        r"(?:\w['’]s?|\b(?:his|her|their|your|our)) (?:(?:new|old|e-?mail|mail|private|work|current) )*(?:address|e-?mail|account)\b[^.;:,@]{0,16}\Z",
        re.IGNORECASE,
    ),
    "ja": later(
        r"(?:先生|さん|様|さま|氏|くん|君|ちゃん|彼|彼女|[部課社店室局会]|夫|妻|主人|家内|父|母|兄|姉|弟|妹|娘|息子|友人|同僚|担当者?)(?:たち)?の(?:新しい|古い|新|旧|前の|以前の|メール|個人|連絡用)*(?:メール)?(?:アドレス|メアド|連絡先)[^。、：:@]{0,8}\Z"
    ),
}
_NO_NAME = later(
    r"(?:宛|先|新|旧|等|宅|用|人|携帯|以下|下記|右記|後|今後|私|僕|当方|変更|アドレス|メール|メアド|アカウント|アド|ドメイン)\Z"
)
_HERE = {
    "en": later(
        rf"\b(?:this|here|it)(?: is|'s) my new {_NOUN['en']}|\bmy {_NOUN['en']} has changed|\bi(?:'ve| have)? (?:just )?(?:changed|switched|moved) (?:my {_NOUN['en']}|to (?:a|this) new {_NOUN['en']})"
        rf"|\b(?:use|write to|reply to|save|note|keep) (?:me (?:at|on) )?this (?:new )?(?:{_NOUN['en']}|one)|\bnew {_NOUN['en']}(?! (?:for|of|book))|\bfrom my new {_NOUN['en']}"
        r"|\bi(?:'ve| have)? changed (?:jobs?|employers?)\b|\bi(?:'ve| have)? (?:left|joined|moved on from) (?:the )?(?-i:[A-ZÀ-Þ])"
        r"|\bi(?:'m| am) now (?:with|at|working (?:for|at|with)) (?:the )?(?-i:[A-ZÀ-Þ])|\bi now work (?:for|at|with) (?:the )?(?-i:[A-ZÀ-Þ])|\bi work (?:for|at|with) (?:the )?(?-i:[A-ZÀ-Þ])[^.?!]{0,30} now\b",
        re.IGNORECASE,
    ),
    "ja": later(
        rf"{_NOUN['ja']}(?:を|が|の|も|は)?(?:変更|変え|変わ|替え|替わ|新しく(?:し|な)|新規に|切り?替え|取り直|作り直|一新)|新(?:しい)?{_NOUN['ja']}|今後は?、?(?:この|こちらの){_NOUN['ja']}|(?:転職|転任|転勤|異動|転籍|移籍|入社|着任|赴任)(?:し|いた|致|をし|となり|になり)|(?:から|より)[^。、]{{1,16}}(?:へ|に)移り|会社を(?:移|変わ|替わ)"
    ),
}
_ASKED = later(r"[?？]\s*\Z|\byour\b|教えて|お知らせ(?:ください|下さい)|ください(?:ますか|ませんか)")
_ELSEWHERE = {
    "en": later(
        rf"\b(?:from|on|using) my (?:private|personal|other|home|work|phone'?s?|own|second) {_NOUN['en']}",
        re.IGNORECASE,
    ),
    "ja": later(
        rf"(?:自宅|私用|個人|別|携帯|私|プライベート)(?:の|用の?){_NOUN['ja']}(?:から|より|で)|(?:この|こちらの){_NOUN['ja']}(?:で|から|より)(?:失礼|お送り|ご連絡)|(?:自宅|携帯|スマホ|出先)から(?:失礼|で失礼|送って|お送り|のメール)"
    ),
}


def told_addresses(sentence: Sentence) -> Iterator[Order]:
    """What a sentence says of addresses, in its order."""
    text, language = sentence.text, _language(sentence)
    found = list(_MAILBOX.finditer(text))
    for n, one in enumerate(found):
        before = text[max(found[n - 1].end() if n else 0, one.start() - _NEAR) : one.start()]
        after = text[one.end() : found[n + 1].start() if n + 1 < len(found) else one.end() + _NEAR]
        address = one[0].lower().rstrip(".")
        if _GONE_AFTER[language].match(after) or _OLD_BEFORE[language].search(before):
            if not _SOMEBODYS[language].search(before):
                yield Order("gone", text, address=address)
        elif _is_own(before, after, language):
            yield Order("write_to", text, address=address)
    if not found:
        yield from _about_none(sentence)


def _language(sentence: Sentence) -> str:
    """The language of what stands around the addresses: 新: anna@x.example is Japanese, however few its characters."""
    if sentence.text.isascii():
        return sentence.language
    around = _MAILBOX.sub("", sentence.text)
    return "ja" if any("\u3040" <= char <= "\u9fff" for char in around) else sentence.language


def _is_own(before: str, after: str, language: str) -> bool:
    """Whether an address that they name is their own, and not that of a colleague or an office."""
    around = f"{before} … {after}"
    named = _NAMED_BEFORE[language].search(before)
    if named and not (language == "ja" and _NO_NAME.search(named[1])):
        return bool(_AS[language].search(before[: named.start()]))
    if _SOMEBODYS[language].search(before):
        return False
    if _MINE[language].search(before) or _MINE[language].search(after):
        return True
    return not _OF_OTHERS[language].search(around) and bool(
        _PERHAPS_MINE[language].search(around) or _NEW.search(before)
    )


def _about_none(sentence: Sentence) -> Iterator[Order]:
    text, language = sentence.text, sentence.language
    new_job = any(act.event and (act.event.kind, act.event.whose) == ("new_job", "sender") for act in sentence.acts)
    if _THIS_GONE[language].search(text):
        yield Order("gone", text)
    elif _OLD_GONE[language].search(text):
        yield Order("old_gone", text)
    elif new_job or (_HERE[language].search(text) and not _ASKED.search(text)):
        yield Order("here", text)
    elif _ELSEWHERE[language].search(text):
        yield Order("elsewhere", text)
