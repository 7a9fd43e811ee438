"""English: how names of people and houses are written."""

from __future__ import annotations

from daemon.think.language.letters.names import Card, Entries, Houses, Names

NAMES = Names(
    honorifics="",
    ranks="",
    spoken="",
    called="",
    addressed="",
    through=r"\S\s+via\s+\S|[(\[（]\s*(?:via|through|(?:sent|written|posted) (?:by|for|via|through|on behalf of)|on behalf of)\b",
    several=r"\sand\s|\bfamily\b|^the \w+s$",
    former="formerly|maiden name",
    formerly="formerly",
    noted_former=r"\b(?:n[ée]e|maiden name|formerly|geb\.)\s*[:：]?\s*([A-ZÀ-Þ][\w'’-]+)",
    no_aside=r"(?:they|them|theirs|she|hers?|he|him|his|ze|xe|any|all)(?:\s*[/,]\s*\w+)*|guest|ext\.?(?:ern\w*)?|external|contractor|mobile|phone|home|work|private",
    department="",
)

HOUSES = Houses(
    company="",
    no_person=(
        r"\b(?:team|support|info|service|services|office|newsletter|news|customer|sales|inc|ltd|llc|gmbh|corp|company|shop|store|admin|system|notification|notifications|alerts?|noreply|no-reply|mailer|daemon|account|billing|hotel|bank|club|association|foundation|department|committee|library|museum|university|school|studio|atelier|group|list|institute?|cent(?:re|er)|clinic|surgery|agency|council|ministry|laborator(?:y|ies)|academy|gallery|orchestra|administrator|subsystem|coordinator|surveys?|& (?:sons|co)|desk|reception|bookings?|reservations?|enquiries|inquiries|staff|inn|cafe|restaurant|bakery|brewery|potter(?:y|ies)|ceramics|roasters|tea ?rooms?|bookshops?|bookstore|dairy|smithy|joinery|vineyards|orchards|nurser(?:y|ies)|farm|garage|pharmacy|dental|dentists?|vets|veterinary|plumbing|catering|florists?|rentals?|hostel|kindergarten|nursery school|choir|book circle|residents|tenants|parents|solicitors|estates|insurance|box office|tickets?|webinars?|(?:meeting|conference|board|seminar|class)[ -]?room|room [\w]+|projector|car pool|pool car|resource)\b"
        r"|^the\b"
    ),
    legal_form=r"\b(?:ltd|limited|inc|llc|gmbh|plc|corp|co|ag|kg|s\.?a\.?)\b\.?",
    by_name=(
        r"\b(?!the\b|our\b|of\b)[\w'’-]+ (?:institute|university|college|school|academy|museum|library|studios?|gallery|theatre|orchestra|hospital|clinic|surgery|laborator(?:y|ies)|foundation|association|society|council|ministry|agency|bank|hotel|press|publishers?|publishing|group|partners|consulting|works|design|foods)\b"
        r"|\w (?:&|and) (?:sons|co|partners|daughters|company)\b"
    ),
    at_end="",
    parts="",
    at="at|from",
    article="the",
    staff_before=r"(?:from )?(?:(?:the |your |our )?(?:team|crew|staff)|all(?: of us)?|everybody|everyone)(?: here)? (?:at|from)(?: the)?",
    staff_behind=r",? (?:team|crew|staff)",
    writer_before=r"\b(?:(?:this is|This is|[Ii]t's|[Ii]t is|I'm|I am) ([A-Z][a-zà-ÿ'’-]+)(?:,? here)?,?|([A-Z][a-zà-ÿ'’-]+) here,?) (?:at|from|of) (?:the )?",
    writer_behind="(?!)",
)

CARD = Card(
    office="",
    label="tel|fax|phone|mobile|mob|cell|e-?mail|mail|web|url",
    behalf_words=(
        *(f"{who} {of}" for who in ("pa", "ea", "p.a.") for of in ("to", "of", "for")),
        *("assistant ", "secretary ", "aide ", "clerk ", "office manager "),
        *(" dr", " prof", " mr", " ms", " sir", " dame"),
        *("behalf", " me to ", "dictated "),
    ),
    behalf=(
        r"\b(?:PA|P\.A\.|EA|assistant|secretary|aide|clerk|office manager) (?:to|of|for)\b|^(?:for|p\.?\s?p\.?) (?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame)\b|\b(?:signed |writing |write |sent )?on behalf of\b"
        r"|\b(?:has |have |had )?asked me to (?:let you know|tell you|write|thank you|send|say|pass|answer|reply|confirm|inform|remind|arrange)|\b(?:wants|would like|wishes) me to (?:let you know|tell you|thank you|answer|reply)|\bdictated (?:by|but)\b"
    ),
    no_mark=r"\b(?:regards|wishes|cheers|thanks?|love|sent from|sincerely|yours)\b",
    no_name=r"^(?:hi|hey|hello|hiya|dear|good|ok|okay|yes|no|ps|p\.s|best|all|ciao|bye|see|talk|speak|take|have|looking|until|hugs|xx?|happy [a-z]+|merry (?:christmas|xmas)|cordially|respectfully|warmly)\b",
)

ENTRIES = Entries(
    together=r"\bwith|\bw/|\b1:1|\bone[- ]on[- ]one|\bmeet(?:ing)?|\bsee|\bcall|\b(?:lunch|dinner|coffee|tea|drinks|breakfast|walk|chat|catch[- ]?up)\s*[:/–-]",
    no_meeting=r"\b(?:birthday|anniversary|bday|e-?mail|write|reply|answer|remind(?:er)?|deadline|due|gift|present for|card for|order|book|buy|pay|invoice|send|prepare|read|funeral|wedding|about|without|hold|tentative|maybe)\b",
)
