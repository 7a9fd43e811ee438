"""Japanese: what a sentence does because of the one that it answers: the deed that was waited for, the fact, how one is."""

from __future__ import annotations

from daemon.think.later import later

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
_YES = r"^(?:(?:はい|ええ|うん|おう|ああ|いや|もう|とっくに|ちゃんと|それなら|あれ(?:は|なら)?|全部|さっき)[、。]?)*"
_DONE = later(
    rf"{_YES}[^。]*(?:まし(?:た|て)|(?<!ませんでし)(?<!なかっ)(?:[っいしちりきみびぎえけせてれめべげ]た|"
    r"[んい]だ)|済み|完了|[てで](?:い|あ|お)(?:り)?(?:ます|る|た)(?!ところ))(?:です|よ|ね|ので|から|で|わ|ぞ|"
    r"、[^。]{0,14})*[。!！]*$|"
    r"^(?:済み|完了|できました)|取れた|"
    r"取れました"
)
_NOT_DONE = later(
    r"ませ[んず]|な(?:い|かった|くて|く、)|"
    r"(?:わ|か|ら|さ|た|ま|ば|れ|え|け|せ|て)ず|まだ|"
    r"忘れ|[?？]|"
    r"か。?$|承知|"
    r"了解|わかりました|"
    r"分かりました|かしこまり|"
    r"承り|困り|"
    r"間に合|遅れ|"
    r"すみません|申し訳|"
    r"ごめん|だめ|"
    r"駄目|無理|"
    r"明日|今夜|"
    r"来週|今度|"
    r"(?:つもり|予定)|たい(?:です|と)"
)
_WAITED = later(
    r"(?:いただけ|もらえ|くれ|くださ?い?|できまし|終わりまし|済みまし|送りまし|送って|返し|出し|予約|頼んで|"
    r"お願いした)[^。]*(?:まし)?たか|"
    r"お?済み(?:です|でしょう)か|(?:て|で)くれ(?:た|ました)(?:か|の|[?？])|"
    r"もう[^。]*た(?:か|の)?[?？]|お願い(?:して(?:い)?ました|した)|"
    r"(?:て|で)(?:おいて|といて|きて)(?:くれ|ね|ください|[。]?$)|約束(?:でした|だった|です|だ|の)|"
    r"頼(?:んだ|んで|みます|みました)|期待して|"
    r"[^。]*待って(?:い)?(?:ます|る)|(?:は|が|、)まだ(?:でしょう|です)?か[。?？]*$"
)
_PROMISED = later(
    r"約束|はず(?:でした|だった|です|だ)|"
    r"と言って(?:い)?(?:た|まし)|今日(?:でした|まで|中)|"
    r"昨日まで|頼んだよ|"
    r"来るよね|もう[^。]*た(?:か|の)?[?？]|"
    r"どうなりました"
)
_LATE = later(
    r"まだ[^。]*(?:ませ[んず]|ない|ず|途中|なので|ん(?:です|だ))|"
    r"(?:でき|終わっ|出せ|行け|送れ|返せ|取りに行け|渡せ|買え)て(?:い|お)?(?:な|ま|ら)|"
    r"間に合(?:わ|い(?:ません|そう))|忘れて(?:い|お|た|しま)|"
    r"手が(?:つ|付)け?られ|(?:行け|行かれ|でき|来られ|渡せ)なく(?:な)|"
    r"無理(?:に|だ|で|そう)|寝坊|"
    r"失念|できませんでした|"
    r"できなかった|遅れ(?:ます|て|る|そう)"
)
_WILL = later(
    r"(?:ます|[うくすつぬむるぐぶ])(?:ね|よ|から|わ|ので|けん)*[。!！]*$|"
    r"(?:には|まで|中に?は?|以内に)(?:は)?(?:必ず|きっと|なんとか)[。!！]*$|(?:任せて|まかせて|引き受け)"
)
_NOT_WILL = later(
    r"かも|たぶん|"
    r"多分|と思(?:う|い|っ)|"
    r"たい(?:です|と|けど|な)|できれば|"
    r"わか(?:り|ら)|分か(?:り|ら)|"
    r"考え(?:させ|ます|て)|検討|"
    r"て(?:い)?(?:る|ます)[。よ]*$|ありま|"
    r"ある(?:よ)?[。]?$|ません|"
    r"ない|(?:お願い|承知|助かり|失礼)(?:いた)?(?:し)?ます|"
    r"です|なり(?:ます)?|"
    r"だろう|でしょう|"
    r"空いて|要り?る|"
    r"聞いて(?:い)?(?:ます|る)|存じ|"
    r"ください|ございます"
)
_FEEDBACK = later(
    r"感想|ご?意見|"
    r"チェック|添削|"
    r"批評|評価|"
    r"見て(?:もら|いただ|くれ|ほし|くだ)|読んで(?:もら|いただ|くれ|ほし|くだ)|"
    r"聴いて|聞いて(?:もら|いただ|感想)|"
    r"ご?確認|査読|"
    r"下読み|目を通"
)
_JUDGED = later(
    r"(?:が|は|も)[^。]{0,24}(?:よ|良|面白|素晴|長|短|速|早|遅|弱|強|惜し|わかり|分かり|伝わ|引き込|印象|効い|"
    r"足り|ほし|違|間違|くど|固|硬|軽|重|暗|明る|きれい|見事|丁寧|単調|すぎ|過ぎ|感じ|唐突|滑らか|自然|不自然|"
    r"読みやす|好き|気にな|弾ま|直)|"
    r"完璧|文句|"
    r"とても(?:よ|良|面白)"
)
_ABOUT_ME = later(
    r"(?:(?:お庭|庭|畑|花|薔薇|桜|梅|野菜|トマト)[^。]*(?:咲|実り|育|採れ|どう|いかが)|お仕事|お口に合|"
    r"使って(?:くれ|い|る|ます)|どんな毎日|お?元気|いかがお過ごし|調子|大丈夫|何があった|どうし(?:た|"
    r"て(?:い)?る|て(?:い)?ます)|暮らし|慣れ|眠れ|お変わり|気に入|お仕事は|お休みは|休み(?:は|に)|最近|近ごろ|"
    r"このごろ|通勤|趣味|大きくなり|いくつにな|忙し|体(?:の|は)|体調|お子さん|お母|お父|ご家族|奥さん|ご主人|"
    r"新居|新しい(?:職場|学校|家|仕事)|楽しんで|続けて(?:い)?(?:る|ます)|始めて|やっぱり|まだ痛|良くな|よくな|"
    r"読ん(?:だ|で)|何をして|疲れ)"
)
_BARE = later(
    r"^(?:はい|ええ|うん|いや|いえいえ|いいえ|まあ|ああ|おう|では|じゃあ|それで|そう|同感|賛成|異論|大丈夫|"
    r"いい(?:です|ね|よ|じゃ|です?ね)|もちろん|喜んで|承知|了解|かしこまり|承り|わかり|分かり|どれでも|"
    r"どちらでも|どっちでも|結構)[^。、]{0,12}[。!！]*$|"
    r"^(?:はい|ええ|うん|では)、?(?:それで|ではそのように|そうしましょう|そうしよう|それがいい|お願いします|"
    r"それでお願い)[^。]{0,8}[。!！]*$"
)
_FIGURE = later(
    r"^(?:はい、|ええ、|たしか、?|確か、?)?(?:全部で|およそ|だいたい|約|合わせて)?[0-9一二三四五六七八九十百千]+"
    r"(?:名|人|円|枚|個|時|日|本|回|キロ|グラム|分|年|階|番|号|冊|台|つ|箱|件)"
)
_UNSURE = later(
    r"(?:まだ)?(?:わか|分か)(?:らな|りませ)|かも(?:しれ|ね|です|な|。)|"
    r"たら(?:いい|よかった)(?:んだ)?(?:けど|のに|な)|たぶん|"
    r"多分|次第|"
    r"どうかな|微妙|"
    r"考え(?:させて|ます|とく|ておく)|検討|"
    r"未定"
)


# 見てきましたが、手すりがありません: the errand is done, and what was found is told
_WENT_AND_FOUND = later(
    r"^(?:はい|ええ|うん|さっき|先ほど|今日|昨日|きのう|今朝|、)*(?:[^。、はが]{1,10}(?:を|に|へ|まで))?(?:見|行っ|聞い|訊い|確かめ|調べ|当たっ|下見し|寄っ|のぞい|測っ|数え|会っ|話し|試し)[てで](?:き|み)(?:まし)?た(?:が|けど|けれど|ところ|んですが|んだけど|のですが|ら|、)、?[^。]{4,}"
)
_OWED_BEFORE = later(
    r"頼まれ|ご依頼|"
    r"約束|お求め|"
    r"お尋ね|おっしゃっていた(?:資料|件|本)|"
    r"お願いされ|(?:お願い|言われ)て(?:い)?(?:た|まし)"
)


def answered(labels: frozenset[str], text: str, context: str, before: frozenset[str]) -> frozenset[str]:
    """The labels of an answer. `context`: the sentence before (with `> ` the other person's), `before`: what theirs does."""
    if not context.startswith(">"):
        owed = _OWED_BEFORE.search(context) and _DONE.search(text) and not _NOT_DONE.search(text)
        return labels - {"self_talk"} | {"kept"} if owed and not labels & (_REAL - {"give"}) else labels
    return _to_them(labels, text, context.removeprefix(">").strip(), before)


def _to_them(labels: frozenset[str], text: str, context: str, before: frozenset[str]) -> frozenset[str]:
    waited = "ask" in before or bool(_WAITED.search(context))
    if (
        (waited or "question" in before)
        and _WENT_AND_FOUND.search(text)
        and not labels & (_REAL - {"kept", "give", "question"})
    ):
        return frozenset({"kept", "give"})
    if waited and (verdict := _of_deed(labels, text, context)) is not None:
        return verdict
    if "question" not in before and not waited:
        return labels
    if labels & (_REAL - {"give", "formula", "kept", "broken"}) and not labels <= {"apology", "self_talk"}:
        return labels - {"kept"} if "question" in labels else labels
    return _of_question(labels, text, context, before)


def _of_deed(labels: frozenset[str], text: str, context: str) -> frozenset[str] | None:
    """The answer to who waited for a deed, or None where it tells nothing of it."""
    regret = labels & {"apology"}
    if _PROMISED.search(context) and _LATE.search(text):
        return frozenset({"broken"} | regret | (labels & {"promise"}))
    judged = bool(_FEEDBACK.search(context) and _JUDGED.search(text)) and not labels & {
        "promise",
        "question",
        "apology",
    }
    if judged:
        return frozenset({"kept", "give"})
    if labels & (_REAL - {"kept", "give", "formula", "support"}):
        return None
    if _DONE.search(text) and not _NOT_DONE.search(text):
        return frozenset({"kept"} | (labels & {"give"} if "kept" in labels else frozenset()))
    if _WILL.search(text) and not _NOT_WILL.search(text) and not labels & {"give", "support", "formula"}:
        return frozenset({"promise"})
    return None


def _of_question(labels: frozenset[str], text: str, context: str, before: frozenset[str]) -> frozenset[str]:
    if "ask" in before and not _JUDGED.search(text):
        return labels - {"give"} if _BARE.search(text) else labels
    if _BARE.search(text) or _UNSURE.search(text):
        return labels & {"formula"}
    told_of_me = "other_focus" in before and "self_talk" in labels and not _FIGURE.search(text)
    if _ABOUT_ME.search(context) or told_of_me:
        kept_back = labels - {"give", "kept", "other_focus", "smalltalk"}
        return kept_back | {"self_talk"} if kept_back <= {"self_talk", "life_event", "self_disclosure"} else kept_back
    return frozenset({"give"})
