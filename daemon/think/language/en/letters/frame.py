"""English: what stands around the own words of a mail."""

from __future__ import annotations

from daemon.think.language.letters.frame import Frame

_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"


def _attributions(moment: str) -> str:
    return (
        rf"on\b.{{0,200}}{moment}.{{0,200}}\bwrote\s*[:：]?"
        rf"|.{{0,120}}(?:<[^<>\s]+@[^<>\s]+>|{moment}).{{0,120}}\b(?:wrote|writes|said)\s*[:：]"
        r"|.{1,80}\bwrote(?: on .{4,60}| the following)?\s*[:：]"
        rf"|[(（].{{0,20}}{moment}.{{0,20}}[)）][、,]?.{{1,80}}wrote\s*[:：]?"
        rf"|.{{1,80}}wrote\s*[(（].{{0,24}}{moment}.{{0,16}}[)）]\s*[:：]"
        r"|-{2,}\s?.{1,80}wrote\s*[:：]?\s*-*"
        r"|(?:in (?:message|article) <|quoting ).{3,200}[:：]"
    )


def _attribution_begins(moment: str) -> str:
    return rf"on\b.{{0,80}}{moment}"


FRAME = Frame(
    forwarded_title=r"original message|original appointment|forwarded (?:message|by|mail)|begin forwarded|reply message",
    forwarded=(
        r"begin forwarded message|[-—–]{3,} ?(?:on|at) .{4,80}wrote ?[-—–]{3,}|reply above this line|#{2,}.*reply above"
    ),
    sender_field="from",
    next_fields="sent|date|to|cc|subject|reply-to",
    first_signs="bfr",
    moment=rf"\d{{1,2}} {_MONTH}|{_MONTH}[a-z]*\.? \d{{1,2}}|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|yesterday|today",
    attributions=_attributions,
    attribution_begins=_attribution_begins,
    attribution_ends=("wrote",),
    wrote="wrote",
    sent_from=(
        r"sent (?:from|via|with|using) (?:my |the |a )?(?:iphone|ipad|mobile|android|samsung|galaxy|blackberry|outlook|yahoo|gmail|proton|mail|windows|pixel|phone|huawei|xperia|nokia|aol|hey|fastmail|tuta|nine|superhuman|spark|boomerang|cell)[^.]{0,60}\.?"
        r"|sent from my .{0,30}(?:phone|blackberry|tablet|device)|get outlook for \w+(?:\s?<[^<>]{0,80}>)?|(?:outlook|gmail) ?for.{0,20}(?:\s?<[^<>]{0,80}>)?|powered by .{2,40}"
        r"|(?:please )?(?:excuse|pardon|forgive) .{2,40}sent from my .{2,30}|yahoo mail: .{2,40}"
    ),
    notice="disclaimer|confidentiality notice|confidential(?:ity)?|privileged|important notice|notice|caution|warning|legal notice",
    disclaimer=(
        r"(?:this|the) (?:information|e-?mail|message|communication|transmission|content)s?\b.{0,100}\b(?:confidential|intended (?:only|solely|for)|privileged|contain)"
        r"|if you (?:are not the intended|have received this (?:e-?mail|message) in error|received this in error)|(?:p )?please consider the environment"
        r"|this (?:e-?mail|message) has been (?:checked|scanned) (?:for|by)|registered in .{2,30}\b(?:no|number)\b[.:]? ?\d|virus[- ]free|think before you print|any views or opinions"
    ),
    footer=(
        r".{0,60}\bunsubscribe\b.{0,80}|you(?:'re| are|'ve| have)? receiv(?:ing|ed) this .{0,300}|manage (?:your )?(?:preferences|subscriptions?).{0,60}"
        r"|view (?:this (?:e-?mail )?)?in (?:your )?browser.{0,60}|update your preferences.{0,40}|(?:©|\(c\)|copyright).{0,100}"
        r"|invitation from google calendar.{0,80}|.{0,80}: ?yes - (?:no - maybe|maybe - no).{0,40}|to stop receiving .{0,80}|this (?:e-?mail|message) was sent (?:to|by) .{0,80}"
    ),
    contact=(
        r"\b(?:tel|fax|phone|mobile|cell|mob|office|direct|t|m|e|w|ph)\b\s*[.:：]|\b(?:Ltd|Inc|LLC|GmbH|plc|Corp|Limited)\b\.?"
    ),
    hard_contact=r"\b(?:tel|fax|phone|mobile|mob|cell)\b\s*[.:：]?",
    reference=r"\b(?:order|tracking|invoice|booking|reference|ref|case|ticket)\b.{0,12}[:#]",
    sentence_end=r"[a-z]{3,} [a-z]{2,} [a-z]{2,}.*[.!?]\s*$",
    closing=(
        r"(?:kind|best|warm|many|with)\b.{0,24}|regards|cheers|thanks.{0,16}|thank you.{0,12}|yours.{0,14}|sincerely.{0,10}"
        r"|all the best|love|take care"
    ),
    automatic_subject=(
        r"automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|ooo\b|undeliver|delivery (?:status|failure)|mail delivery|returned mail|failure notice|read:"
        r"|accepted:|declined:|tentative:|canceled:|cancelled:|invitation:|updated invitation"
    ),
    automatic_body=(
        r"this is an? (?:automated|automatic|auto[- ]?generated|system)|automatically generated|(?:do|please do) not reply to this|unsubscribe|you(?:'re| are) receiving this"
        r"|out of (?:the )?office|could not be delivered|delivery (?:has )?failed|undeliverable|view (?:this (?:e-?mail )?)?in (?:your )?browser|limited access to (?:my )?e-?mail"
        r"|on annual leave|thank you for contacting|dear (?:valued )?(?:customer|subscriber|member|reader)s?\b"
        r"|has (?:accepted|declined|tentatively accepted) (?:this|your|the) (?:invitation|meeting)|your (?:order|parcel|statement|invoice|subscription) (?:is|has|was)"
    ),
    people_list=r"subscribed to the google groups|\bmailing list(?: -- \S+@.*)?\s*$|to unsubscribe send an email to \S+-leave@",
    answer_marks="re",
    forward_marks="fwd?",
)
