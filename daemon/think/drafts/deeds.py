"""What they did for me unasked, in their own words turned to thanks: `setting out the chairs`, 展示パネルを棚に移してくださり."""

from __future__ import annotations

import re

from daemon.think.drafts.wordlist import words

_DONE_JA = re.compile(
    r"(?P<deed>[^。！!？?]*(?:[いっしちりみきびけえせてべめれね]て|[んい]で))(?:おき|お)(?:ました|いた|きます)|(?P<short>[^。！!？?]*[いっしちりみきびけえせてべめれね])(?:といた|ときました|どいた|どきました)"
)
_ASIDE_JA = re.compile(
    r"^(?:ご依頼の|ご所望の|お探しの|頼まれた|言われた|例の|先日の|昨日の|昨夜の|今朝の)|^(?:昨日|今日|今朝|昨夜|先ほど|さっき|とりあえず|念のため|一応)(?:、|に)?"
)
_HUMBLE_JA = (
    ("お送りして", "送って"),
    ("お届けして", "届けて"),
    ("お預かりして", "預かって"),
    ("お調べして", "調べて"),
    ("お伝えして", "伝えて"),
    ("お渡しして", "渡して"),
    ("お直しして", "直して"),
    ("お取りして", "取って"),
    ("お借りして", "借りて"),
)
_OF_OTHERS_JA = re.compile(r"[一-龥ァ-ヴーぁ-ん]{1,6}(?:さん|様|ちゃん|くん|君|氏)")

_DID_EN = re.compile(
    r"(?:\bi(?:'ve| have)?|\band|,) (?:also |just |now |already |then |gone and )*(?P<verb>[a-z]+)(?P<rest> (?:(?:out|up|on|in|down|over|off|away|back|together|through|round|you) )?(?:the|your|my|a|an|those|these|some|all|both|you|two|three|four|five|six|several|half)\b(?:(?!\b(?:and|so|but|while|when|before|after|because|since|where|if|that|which|who|like|than)\b)[^,.;!?])*)",
    re.IGNORECASE,
)
_TO_ING = {
    "set": "setting", "put": "putting", "got": "getting", "brought": "bringing", "made": "making", "found": "finding", "sent": "sending", "wrote": "writing", "written": "writing",
    "read": "reading", "drove": "driving", "took": "taking", "taken": "taking", "kept": "keeping", "left": "leaving", "built": "building", "held": "holding", "did": "doing", "done": "doing",
    "gave": "giving", "given": "giving", "bought": "buying", "drew": "drawing", "drawn": "drawing", "dug": "digging", "cut": "cutting", "let": "letting", "lent": "lending", "told": "telling",
    "spoke": "speaking", "spoken": "speaking", "swept": "sweeping", "hung": "hanging", "rang": "ringing", "ran": "running", "run": "running", "saw": "seeing", "caught": "catching",
    "picked": "picking", "fed": "feeding", "sewed": "sewing", "sewn": "sewing", "chose": "choosing", "chosen": "choosing", "laid": "laying", "paid": "paying", "taught": "teaching",
}  # fmt: skip
_FROM_ED = words(
    "recommended nominated mended fixed cleaned painted repaired sorted copied typed scanned printed checked booked ordered collected posted translated baked cooked washed ironed watered moved carried loaded unpacked packed stacked "
    "arranged organised organized prepared finished covered replaced ordered labelled labeled listed counted tidied updated uploaded designed edited proofread corrected marked looked asked called cleared saved "
    "stored filled locked opened closed emptied weeded planted pruned trimmed changed installed tested tuned wrapped sealed signed filed shared gathered recorded reserved"
)
_DOUBLED = frozenset({"stop", "plan", "wrap", "trim", "scan", "drop", "ship", "chat"})
_BACK = {"you": "me", "your": "my", "yours": "mine", "my": "your", "our": "your", "me": "you", "us": "you"}
_TAIL = re.compile(
    r"\s+(?:as you asked|for (?:mon|tues|wednes|thurs|fri|satur|sun)day|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:morning|afternoon|evening|week)|last (?:night|week)|yesterday|today|tomorrow|just in case|too|already|now|again)\b.*$",
    re.IGNORECASE,
)


_DID_JA = re.compile(
    r"(?P<thing>[^。、！!？?をがはも]{2,20})を(?:(?P<verb>作|撮|取|送|刷|貼|見|まとめ|調べ|比べ|集め|見つけ|書|描|焼|探|直|貸|渡|選|読|包)(?P<past>った|いた|した|んだ|た|りました|きました|しました|みました|びました|ました)"
    r"|(?P<noun>用意|準備|手配|予約|確認|整理|修正|修理|紹介|翻訳|印刷|掃除|注文|チェック|コピー|録画|録音)(?:を)?(?:した|しました|いたしました))(?=から|ので|よ|ね|[。、！!]|$)"
)
_JOINS = {
    "った": "って",
    "りました": "って",
    "いた": "いて",
    "きました": "いて",
    "した": "して",
    "しました": "して",
    "んだ": "んで",
    "みました": "んで",
    "びました": "んで",
    "た": "て",
    "ました": "て",
}


_GIFT_JA = re.compile(
    r"(?:^|[、。からよでにの])(?P<thing>[一-龥々ァ-ヴー]{1,8}|(?:みかん|りんご|いちご|ぶどう|いも|たけのこ|さつまいも|じゃがいも|おはぎ|おもち|おこわ|ゆず|すいか|とうもろこし))が(?:たくさん|いっぱい)?(?:届い|採れ|穫れ|とれ|余っ|手に入っ|焼け|できあが)[^。]{0,16}、[^。]{0,12}(?P<way>置い|届け|持っ|送|入れ|掛け|かけ)"
)


def _made(sentence: str, end: str) -> str:
    """「比べた表を作ったから送るね」 -> 比べた表を作ってくれて."""
    if gift := _GIFT_JA.search(sentence):
        return f"{_ASIDE_JA.sub('', gift['thing'])}を{'送って' if gift['way'] == '送' else '届けて'}{end}"
    found = _DID_JA.search(sentence)
    if not found or _OF_OTHERS_JA.search(found["thing"]) or re.search(r"私|僕|自分|うち", found["thing"]):
        return ""
    thing = _ASIDE_JA.sub("", found["thing"])
    deed = f"{found['noun']}して" if found["noun"] else found["verb"] + _JOINS[found["past"]]
    return f"{thing}を{deed}{end}"


_PLACE = re.compile(r" (?:in|at|near|around|from) (?:the )?[A-Z].*$")


def japanese_deed(sentence: str, end: str) -> str:
    """「展示パネルは濡れない棚に移しておきました」 -> 展示パネルを濡れない棚に移してくださり; empty where it is doubtful."""
    found = _DONE_JA.search(sentence)
    if not found:
        return _made(sentence, end)
    deed = found["deed"] or f"{found['short']}て"
    clauses = re.split(r"(?<=[がのでらどば])、", deed)[-1].split("、")
    kept = "、".join(one for one in clauses[-2:] if one == clauses[-1] or one.endswith(("て", "で")))
    while (shorter := _ASIDE_JA.sub("", kept)) != kept:
        kept = shorter
    if not re.search("[をもは]", kept) and len(clauses) > 1 and re.search(r"[一-龥々ァ-ヴー]$", clauses[-2]):
        kept = f"{clauses[-2]}を{kept}"  # 写真、アルバムにまとめといたよ
    if "を" not in kept and "も" not in kept:
        kept = kept.replace("は", "を", 1)
    for humble, plain in _HUMBLE_JA:
        kept = kept.replace(humble, plain)
    kept = re.sub(r"^(?:君|きみ|あなた|貴方|お前|おまえ)[をの]", "", re.sub(r"ご([一-龥]{2})して", r"\1して", kept))
    fits = 6 <= len(kept) <= 32 and ("を" in kept or "も" in kept or "推薦" in kept) and not _OF_OTHERS_JA.search(kept)
    named = fits and not re.search(r"(?:私|僕|自分|うち)[がはのも]", kept)
    return kept + end if named else _made(sentence, end)


def english_deed(sentence: str) -> str:
    """`I have set out the chairs and mended the projector` -> `setting out the chairs`; empty where it is doubtful."""
    if re.search(r"\bif you (?:ever|need|want)|\bwould it help\b|\bif i\b", sentence, re.IGNORECASE):
        return ""  # an offer
    for found in _DID_EN.finditer(sentence.replace("’", "'")):
        verb, rest = found["verb"].lower(), _PLACE.sub("", _TAIL.sub("", found["rest"])).split()
        gerund = _TO_ING.get(verb) or (_gerund_of(verb) if verb in _FROM_ED else "")
        if not gerund or not 2 <= len(rest) <= 8 or any(word.istitle() for word in rest):
            continue
        if verb == "got" and not {"going", "working", "running", "back", "in", "out"} & set(rest):
            continue  # I got the job
        return " ".join([gerund, *(_BACK.get(word.lower(), word) for word in rest)])
    return ""


def _gerund_of(past: str) -> str:
    stem = past.removesuffix("ed")
    if stem.endswith("i"):
        return f"{stem[:-1]}ying"
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in _DOUBLED:
        return f"{stem}ing"
    return f"{stem}ing"
