"""What they did for me unasked, in Japanese turned to thanks: 展示パネルを棚に移してくださり."""

from __future__ import annotations

import re

from daemon.think.later import later

_DONE = later(
    r"(?P<deed>[^。！!？?]*(?:[いっしちりみきびけげえせぜてべめれね]て|[んい]で))(?:おき|お)(?:ました|いた|きます)|(?P<short>[^。！!？?]*[いっしちりみきびけげえせぜてべめれね])(?:といた|ときました|どいた|どきました)"
)
_ASIDE = later(
    r"^(?:ご依頼の|ご所望の|お探しの|お探しだった|頼まれた|言われた|例の|先日の|昨日の|昨夜の|今朝の)|^(?:昨日|今日|今朝|昨夜|先ほど|さっき|とりあえず|念のため|一応)(?:、|に)?"
)
_HUMBLE = (
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
_OF_OTHERS = later(r"[一-龥ァ-ヴーぁ-ん]{1,6}(?:さん|様|ちゃん|くん|君|氏)")
_BARE_THING = later(r"[一-龥々ァ-ヴー]$")
_WHEN = later(r"(?:先生|様|君|[部課社店所]長|[朝昼夜晩日間中前後頃]|今度|先ほど|週末|[先今来]週|[先今来]月)$")
_CAME = later(  # what there is now, so that something is done with it
    r"(?:^|、)(?:お探しだった|お探しの|ご希望の|頼まれた)?(?P<thing>[一-龥々ァ-ヴー「」]{1,8}(?:の[一-龥々ァ-ヴー「」]{1,8})?)が[^、。が]{0,8}(?:なっ|採れ|とれ|出て|入荷|入っ|入り|届|余|見つか|でき|手に入|空い|壊れ|切れ|汚れ|破れ|外れ|倒れ)[^、。]{0,8}(?:ので|から|て|で|たら)、[^、。]*$"
)
_DID = later(
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
_GIFT = later(
    r"(?:^|[、。からよでにの])(?P<thing>[一-龥々ァ-ヴー]{1,8}|(?:みかん|りんご|いちご|ぶどう|いも|たけのこ|さつまいも|じゃがいも|おはぎ|おもち|おこわ|ゆず|すいか|とうもろこし))が(?:たくさん|いっぱい)?(?:届い|採れ|穫れ|とれ|余っ|手に入っ|焼け|できあが)[^。]{0,16}、[^。]{0,12}(?P<way>置い|届け|持っ|送|入れ|掛け|かけ)"
)


_SHOWN_AROUND = later(
    r"^(?:君|きみ|あなた|貴方|お前|おまえ|そちら)の[^、。を]{1,12}を[^、。を]{1,14}に[^、。を]{0,6}(?:寄付|寄贈|飾っ|並べ|紹介|勧め|薦め|すすめ|推薦|宣伝|配っ|載せ)"
)


def _made(sentence: str, end: str) -> str:
    """「比べた表を作ったから送るね」 -> 比べた表を作ってくれて."""
    if gift := _GIFT.search(sentence):
        return f"{_ASIDE.sub('', gift['thing'])}を{'送って' if gift['way'] == '送' else '届けて'}{end}"
    found = _DID.search(sentence)
    if not found or _OF_OTHERS.search(found["thing"]) or re.search(r"私|僕|自分|うち", found["thing"]):
        return ""
    thing = _ASIDE.sub("", found["thing"])
    deed = f"{found['noun']}して" if found["noun"] else found["verb"] + _JOINS[found["past"]]
    return f"{thing}を{deed}{end}"


def _with_its_thing(kept: str, before: list[str], sentence: str) -> str:
    """写真、アルバムにまとめといたよ; 原稿、赤を入れておきました; 柿がなったので、玄関先に置いておきました."""
    bare = next((_ASIDE.sub("", one) for one in before[-1:] if _BARE_THING.search(one) and not _WHEN.search(one)), "")
    if bare and "を" in kept:
        return f"{bare}に{kept}" if "に" not in kept else kept
    if re.search("[をもは]", kept):
        return kept
    told = _CAME.search(sentence)
    return f"{bare}を{kept}" if bare else f"{told['thing']}を{kept}" if told else kept


def deed_in(sentence: str, end: str) -> str:
    """「展示パネルは濡れない棚に移しておきました」 -> 展示パネルを濡れない棚に移してくださり; empty where it is doubtful."""
    found = _DONE.search(sentence)
    if not found:
        return _made(sentence, end)
    deed = found["deed"] or f"{found['short']}て"
    deed = re.sub(r"(?<=[たるいん])ので(?=[^、])", "ので、", deed)
    clauses = re.split(r"(?<=[がのでらどば])、", deed)[-1].split("、")
    kept = "、".join(one for one in clauses[-2:] if one == clauses[-1] or one.endswith(("て", "で")))
    while (shorter := _ASIDE.sub("", kept)) != kept:
        kept = shorter
    beside = [one for one in deed.split("、")[:-1] if not one.endswith(("ので", "から", "が", "ど", "ば"))]
    kept = _with_its_thing(kept, beside, sentence[: found.start() + len(deed)])
    if "を" not in kept and "も" not in kept:
        kept = kept.replace("は", "を", 1)
    for humble, plain in _HUMBLE:
        kept = kept.replace(humble, plain)
    kept = re.sub(r"ご([一-龥]{2})して", r"\1して", kept)
    mine = "私の" if _SHOWN_AROUND.search(kept) else ""  # お前の本を文庫に寄付して: whose it is must be said
    kept = re.sub(r"^(?:君|きみ|あなた|貴方|お前|おまえ|そちら)[をの]", "", kept)
    fits = 6 <= len(kept) <= 32 and ("を" in kept or "も" in kept or "推薦" in kept) and not _OF_OTHERS.search(kept)
    named = fits and not re.search(r"(?:私|僕|自分|うち)[がはのも]", kept)
    return mine + kept + end if named else _made(sentence, end)
