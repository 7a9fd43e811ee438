"""English: what stands around the own words of a mail."""

from __future__ import annotations

from daemon.think.language.letters.frame import Frame

_PROGRAMS = (
    "iphone|ipad|mobile|android|samsung|galaxy|blackberry|outlook|yahoo|gmail|proton|mail|windows|pixel|phone|huawei|xperia|nokia|aol|hey|fastmail|tuta|nine|superhuman"
    "|spark|boomerang|cell|shortwave|hushmail|blue ?mail|airmail|missive|thunderbird|newton|edison|canary|polymail|zoho|icloud|typeapp|k-9|fairemail|postbox|em client|tablet|handheld"
)
_LINK = r"(?:\s?[\[(<]{1,2}\s?https?://[^<>()\[\]\s]{0,200}\s?[\])>]{1,2})?"
_BEGINNING = "(?:the|i|i'm|i'll|my|we|you|if|do|don't|could|can|would|will|it|he|she|they|please|thanks|thank|sorry|and|our|your|this|that|let|have|are|is|any|there|what|when|how)"
_EXCUSED = "(?:apologies|excuse|forgive|pardon|sorry)"
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"


def _attributions(moment: str) -> str:
    return (
        rf"on\b.{{0,200}}{moment}.{{0,200}}\bwrote\s*[:：]?"
        rf"|.{{0,120}}(?:<[^<>\s]+@[^<>\s]+>|{moment}).{{0,120}}\b(?:wrote|writes|said)\s*[:：]"
        r"|.{1,80}\bwrote(?: on .{4,60}| the following)?\s*[:：]"
        rf"|[(（].{{0,20}}{moment}.{{0,20}}[)）][、,]?.{{1,80}}wrote\s*[:：]?"
        rf"|.{{1,60}}\b(?:wrote|writes)\b.{{0,16}}{moment}.{{0,12}}[:：]"
        rf"|.{{1,80}}wrote\s*[(（].{{0,24}}{moment}.{{0,16}}[)）]\s*[:：]"
        r"|-{2,}\s?.{1,80}wrote\s*[:：]?\s*-*"
        r"|(?:in (?:(?:message|article|mail) )?<|quoting ).{3,200}[:：]"
    )


def _attribution_begins(moment: str) -> str:
    return rf"on\b.{{0,80}}{moment}|in (?:(?:message|article|mail) )?<[^<>\s]+@[^<>\s]+>"


FRAME = Frame(
    forwarded_title=(
        r"(?:below (?:this line )?is |this is )?(?:a |the )copy of (?:the|your) (?:original )?(?:message|mail)|original (?:message|e-?mail|text|appointment)|original\s*[-—–]{2}|forwarded (?:message|by|mail|e-?mail)|begin forwarded|reply message"
    ),
    forwarded=(
        r"begin forwarded message|[-—–]{3,} ?(?:on|at) .{4,80}wrote ?[-—–]{3,}|reply above this line|#{2,}.*reply above"
    ),
    passed_on=(
        r".{0,60}\b(?:forward(?:ed|ing)?|pass(?:ed|ing) on|original (?:message|e-?mail)|their (?:message|e-?mail)|see)\b.{0,30}\bbelow\b.{0,20}[.:]?"
        r"|.{0,30}\b(?:forwarding|passing (?:this |it )?on)\b.{0,40}[.:]"
    ),
    sender_field="from",
    next_fields="sent|date|to|cc|subject|reply-to",
    first_signs="bfr",
    moment=rf"\d{{1,2}} {_MONTH}|{_MONTH}[a-z]*\.? \d{{1,2}}|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|yesterday|today",
    attributions=_attributions,
    attribution_begins=_attribution_begins,
    attribution_ends=("wrote",),
    wrote="wrote",
    answers_inside=r"\b(?:below|in ?-?line|beneath|underneath|marked|marks? my|in your (?:text|mail|e-?mail|message|note|letter|questions?)|next to (?:each|your))\b",
    sent_from=(
        rf"(?:-{{1,3}} ?|[(\[])?sent (?:from|via|with|using) (?:my |the |a |an )?(?:all-new |new )?\[?(?:{_PROGRAMS})(?:[^.]|\.(?=\w)){{0,100}}\.?(?: get the app\.?| (?:please |kindly )?{_EXCUSED}.{{0,60}})?"
        r"|(?:-{1,3} ?)?sent from my .{0,30}(?:phone|blackberry|tablet|device|palm|handheld).{0,20}|[(\[]?sent on the (?:go|move|run)\.?[)\]]?|sent by my .{2,30}\b(?:app|phone|watch|assistant)\.?"
        rf"|get (?:outlook|\w{{0,10}}mail) for \w+{_LINK}|(?:outlook|gmail) ?for.{{0,20}}(?:\s?<[^<>]{{0,80}}>)?|powered by .{{2,40}}|secured by (?:tuta(?:nota)?|proton ?mail).{{0,30}}"
        r"|(?:please )?(?:excuse|pardon|forgive) .{2,40}sent from my .{2,30}|yahoo mail: .{2,40}"
    ),
    banner=(
        r"\W{0,4}(?:caution|warning|attention|external(?: (?:e-?mail|sender|message))?|alert|notice)?\W{0,4}(?:this (?:e-?mail|message|sender)|the sender of this)\b.{0,30}\b(?:from|originat\w*|came|comes|received|sent|is|was)\b.{0,12}\b(?:outside|external)"
        r"|\W{0,4}(?:caution\W{0,3})?external (?:e-?mail|sender|message|mail)\b|\[ext(?:ernal)?\]\s*$|\W{0,2}external\W{0,2}$"
        r"|\W{0,4}(?:please )?(?:type|write|enter|add)?\s?(?:your )?reply above this line|\W{0,4}please type your reply above"
        r"|\[?(?:you|some people who received this message) don['’]t often get e-?mail from\b"
    ),
    banner_more=r"click|attachment|recogni[sz]e|content is safe|outside|learn why|verify|caution",
    postscript=(
        rf"[(\[*]{{0,2}}(?:[pｐ][.．] ?){{1,2}}[sｓ](?:[.．]|\b)|[(\[*]{{0,2}}[pｐ]{{1,2}}[sｓ](?:\s*[:：\-–—)\]]|\s+(?:(?-i:[a-z0-9'“\"]|[^\x00-\x7f])|{_BEGINNING}\b)|$)|post ?script(?:um)?\b\W"
    ),
    postscript_signs="PpＰｐ([*",
    addressed=(),
    notice=(
        "disclaimer|confidentiality(?: notice| statement)?|confidential|privileged|important(?: notice| information)?|notice|caution|warning|legal notice|security notice"
    ),
    of_mail=(
        r"\bthis (?:e-?mail|message|communication|transmission)|e-?mails? (?:communication|transmission|message|traffic|is not|are not|cannot|can not)"
        r"|confidential|privileged|intended (?:for|only|solely|recipient)|\bfraud|phish|\bvirus|disclos"
    ),
    disclaimer=(
        r"(?:this|the contents? of this|(?:the|all|any) information (?:contained |transmitted )?(?:in|by|with) this) (?:e-?mail|message|communication|transmission)s?\b.{0,100}\b(?:confidential|intended (?:only|solely|exclusively|for (?:the|its))|privileged|may contain|contains (?:confidential|privileged|information))"
        r"|this e-?mail\b.{0,60}\bfor the (?:addressee|recipient)|please treat this (?:e-?mail|message) as confidential|click here to report this"
        r"|[\w&.' -]{2,50} (?:does not|do not|cannot) accept (?:any )?(?:liability|responsibility)\b.{0,80}\b(?:e-?mail|message|virus|transmission)"
        r"|(?:this|the) (?:information|e-?mail|message|communication|transmission|content)s?\b.{0,100}\b(?:intended (?:only|solely)|privileged)"
        r"|if you (?:are not the (?:intended|named|addressee)|have received this (?:e-?mail|message|communication)\b.{0,12}(?:error|mistake)|received this (?:e-?mail |message )?(?:in error|by mistake))"
        r"|(?:p )?please consider the environment|unless otherwise stated,? this (?:e-?mail|message)"
        r"|this (?:e-?mail|message) has been (?:checked|scanned) (?:for|by)|virus[- ]free"
        r"|\W{0,4}(?:legally )?(?:privileged|private|strictly private|confidential) (?:and|&|/) (?:confidential|privileged)\W{0,4}$"
        # A firm alone on its line: a letter that speaks of one begins with other words, or goes on behind the number.
        r"|(?-i:[A-Z0-9][\w&.'-]{0,19})(?: (?:(?-i:[A-Z0-9][\w&.'-]{0,19})|&|and|of|the)){0,6} (?:ltd|limited|plc|llp|inc|llc|gmbh)\.?,? \(?(?:registered|company registration) (?:in|office|company|number|no)\b[^?]{0,160}\b\d{5,}\b[.,;|)\s]*(?:(?:unsubscribe|vat|registered|regulated|authori[sz]ed|tel|phone|www|https?|company)\b[^?]{0,80})?$"
    ),
    soft=(
        rf"[(\[]?(?:typed|written|tapped|dictated)\b.{{0,60}}{_EXCUSED}.{{0,40}}$"
        r"|(?:please note that )?(?:e-?mail|internet (?:e-?mail|communication))s? (?:is|are) not (?:a )?secure|(?:[\w' -]{1,48} )?e-?mails? (?:may|can|will) be (?:recorded|monitored|disclosed|intercepted)\b"
        r"|you must not (?:copy|disclose|use|forward|distribute)\b.{0,60}\b(?:e-?mail|message)\b"
        r"|registered in .{2,30}\b(?:no|number)\b[.:]? ?\d|[\w&.'-]{1,20}(?: [\w&.'-]{1,20}){0,6},? \(?(?:registered|company registration) (?:in|office|company|charity|number|no)\b.{0,160}\b\d{5,}|registered office\b.{10,}|authori[sz]ed and regulated by .{6,}"
        r"|think before you print|save (?:paper|trees|a tree)\b|please (?:do not|don't) print this|(?:please note that )?(?:any |the )?(?:views|opinions)(?: (?:and|or) opinions)? (?:expressed|presented|contained)\b|any views or opinions"
        r"|(?:cyber[- ]?\w* |e-?mail |bank |payment |online )?(?:crime|fraud|scam|phishing)[a-z -]{0,12}(?:alert|warning|notice|prevention)\b|beware of (?:e-?mail|cyber|online|payment|phishing)\b"
    ),
    legal=r"\bconfidential|\bprivileged|\bintended (?:only|solely|recipient)|\bnot the intended|\bunauthori[sz]ed\b|\bdisclos(?:ure|ed|e)\b.{0,40}\bprohibited|\baccept (?:any |no )?(?:liability|responsibility)",
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
    tells_address=(
        r"\b(?:venue|hotel|restaurant|hospital)\b|\b(?:his|her|their|the|its) (?:address|number|contact|details)\b|\bhere (?:is|are)\b|(?:\bhere|\bfollowing|\bbelow):\s*$"
    ),
    post=(
        r"\b(?:manager|director|head of|officer|consultant|professor|reader in|lecturer|fellow|assistant|secretary|hon sec|partner|team|department|dept|chair(?:man|woman|person)?|president|editor|engineer|developer|designer"
        r"|coordinator|administrator|executive|analyst|advis[eo]r|specialist|associate|nurse|teacher|owner|founder|c[etfo]o|clerk|treasurer|curator|librarian|solicitor|architect|accountant|technician|supervisor|trainee|intern"
        r"|pa to|phd|student|candidate|captain|warden|rector|vicar|headteacher|principal|registrar|producer|photographer|translator|scientist|researcher)\b"
    ),
    no_post=(
        r"\b(?:you|your|i|we|he|she|they|it|us|me|him|them|is|are|was|were|be|been|am|can|could|will|would|shall|should|must|may|do|does|did|has|have|had|please|today|tomorrow|tonight|yesterday|until|by"
        r"|says?|said|wants?|wanted|needs?|needed|asks?|asked|comes?|came|goes|went|gets?|got|leaves|left|starts|begins|arrives|meets|rang|called|found|sent|booked|paid|moved|changed|cancelled|knows|thinks|told"
        r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?)\b|\w['’](?:ll|re|ve|d|t)\b|[?!]|[a-z]\.$|\d ?[ap]m\b|^(?!.*(?:[,&|/–—-]|\bof\b))(?:\S+\s+){5}\S"
    ),
    closing=(
        r"(?:kind|best|warm|many|with)\b.{0,24}|regards|cheers|thanks.{0,16}|thank you.{0,12}|yours.{0,14}|sincerely.{0,10}"
        r"|all (?:the best|(?:my )?(?:good|best|warm) wishes)|(?:every )?good wish(?:es)?|(?:much|lots of|all my|our|with )?\s?love.{0,10}|take care.{0,12}|(?:as )?ever(?: yours)?|as always|very best.{0,12}|warmest.{0,16}"
        r"|(?:respectfully|faithfully|cordially|gratefully|fondly|truly|affectionately)(?: yours)?|(?:talk|speak|see you|write) (?:soon|then|later)|until then|in haste|god bless.{0,8}|blessings|peace|hugs?|xo(?:xo)?|x{1,4}"
        r"|bw|br|kr|rgds|brgds|thx.{0,10}|tks|cheers.{0,10}|ta|ciao|bises|cordialement|bien à (?:toi|vous)|(?:mit )?(?:freundlichen|besten?|herzlichen?|lieben?|vielen?|schönen?) gr[uü](?:ß|ss)en?|un abrazo|abraços|saludos|atentamente|atenciosamente|(?:cari |cordiali )?saluti|amitiés|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|(?:med )?(?:v[eä]nliga?|venlige?|bästa|beste) (?:hilsen|hälsning(?:ar)?)"
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
    people_list=r"groups\.io links:|view/reply online|you receive all messages sent to this group|subscribed to the google groups|\bmailing list(?: -- \S+@.*)?\s*$|to unsubscribe send an email to \S+-leave@",
    answer_marks="re",
    forward_marks="fwd?",
)
