"""What a sentence does because of the one before it: the answer to their question, the deed that they waited for."""

from __future__ import annotations

import re

_DONE = {
    "en": re.compile(
        r"^(?:yes,? |sure,? |yep,? |all |it's |it is |just |already |ok,? |of course,? )*(?:done|did (?:it|that|so)|all booked|sent|posted|booked|paid|signed|sorted|fixed|finished|ordered|found|ready|it (?:went|is on its way|left)|in the post|on (?:its|the) way|i (?:did|have|sent|posted|booked|paid|signed|called|asked|put|left|brought|spoke|found|wrote|gave|took|checked|ordered|got|dropped|told|handed)|i've|we've|we (?:did|have|sent|posted|paid)|they're|signed|both|looked)\b|\b(?:is|are|was|were|has been|have been) (?:\w+ )?(?:sent|done|posted|paid|signed|booked|ready|fixed|ordered|on (?:its|their) way)\b"
    ),
    "ja": re.compile(
        r"(?:まし(?:た|て)|済み(?:です)?|完了(?:です)?|[えいきしちりけせてっれ]た|んだ|おきました)(?:よ|ね|ので|。|!|！)*$|^(?:済み|完了|できました)"
    ),
}
_NOT_DONE = {
    "en": re.compile(
        r"\b(?:not|n't|never|no longer|cannot|unable|sorry|forgot|but|yet|unfortunately|afraid|soon|tomorrow|will|'ll)\b|\?"
    ),
    "ja": re.compile(
        r"ませ[んず]|な(?:い|かった|くて)|まだ|忘れ|すみま|申し訳|ごめん|[?？]|承知|了解|わかりました|かしこまり|困り"
    ),
}
_WAITED = re.compile(
    r"\b(?:did|have|has|had) you\b.*\b(?:sen[dt]|post|mail|book|pa(?:y|id)|sign|call|ask|f[io]nd|found|order|finish|fix|return|check|read|speak|spoken|get|got|bring|brought|do|done|manage|hear)\w*\b|(?:いただけ|もらえ|くれ|くださ?い?|できまし|終わりまし|済みまし|送りまし|送って|返し|出し|予約|頼んで|お願いした)[^。]*(?:まし)?たか|お?済み(?:です|でしょう)か|たか(?:な)?[。?？]$|た[?？]$"
)
_REAL = frozenset(
    {
        "ask",
        "question",
        "give",
        "thanks",
        "apology",
        "congratulation",
        "support",
        "promise",
        "kept",
        "broken",
        "formula",
    }
)
_OWED_BEFORE = re.compile(
    r"\byou (?:asked|wanted|needed)|\bi promised|\bas promised|頼まれ|ご依頼|約束|お求め|お尋ね|おっしゃっていた(?:資料|件|本)"
)
_AGREES = {
    "en": re.compile(
        r"^(?:yes|yep|sure|of course|gladly|certainly|with pleasure|no problem|happy to|ok|okay|will do|absolutely)\b[^,]{0,20}[.!]*$"
    ),
    "ja": re.compile(
        r"^(?:はい|ええ|うん|いいよ|いいですよ|もちろん|承知|了解|かしこまり|わかり|喜んで|大丈夫)[^、]{0,14}[。!！]*$"
    ),
}


def add_answer(
    labels: frozenset[str], text: str, language: str, context: str, before: frozenset[str]
) -> frozenset[str]:
    """The labels once the sentence before is known. `before`: what that one does, `context`: its words."""
    if not context.startswith(">"):
        return _after_own(labels, text, language, context)
    waited = "ask" in before or bool(_WAITED.search(context.lower()))
    if waited and _done(text, language) and not labels & (_REAL - {"kept", "give", "formula"}):
        return frozenset(labels & {"give"} | {"kept"}) if "kept" in labels else frozenset({"kept"})
    if not before & {"ask", "question"}:
        return labels
    if "broken" in labels and "question" in before and not before & {"ask"}:
        return labels - {"broken"} | {"give"}
    if "question" in before and "ask" not in before and "apology" in labels <= {"apology", "self_talk"}:
        return frozenset({"give"})  # a regret beside an answer is part of it
    if "ask" in before or labels & _REAL or _AGREES[language].search(text):
        return labels
    if "question" in before and "other_focus" in before and "self_talk" in labels:
        return labels
    return labels - {"self_talk", "other_focus", "life_event", "smalltalk"} | {"give"}


def _done(text: str, language: str) -> bool:
    return bool(_DONE[language].search(text)) and not _NOT_DONE[language].search(text)


def _after_own(labels: frozenset[str], text: str, language: str, context: str) -> frozenset[str]:
    if _OWED_BEFORE.search(context.lower()) and _done(text, language) and not labels & (_REAL - {"give"}):
        return labels - {"self_talk"} | {"kept"}
    return labels
