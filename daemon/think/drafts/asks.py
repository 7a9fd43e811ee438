"""Does this text want something from its reader? A strict list of its own, stricter than the reader of acts.

A set closing, a word that releases, an offer and thanks for a kindness of the past are taken out first.
"""

from __future__ import annotations

import re

_HARMLESS_JA = re.compile(
    r"(?:どうぞ|どうか|くれぐれも)?(?:お?からだ|お?体|お?身体)?(?:を|に|も)?(?:ご自愛|お大事に(?:なさって)?|お?大切に(?:なさって)?|お過ごし|気をつけて[^。\n]{0,8}|休まれて|休んで|(?:ゆっくり)?お休みになって|お気になさらないで|気にしないで|無理(?:を)?なさらないで|無理(?:を)?しないで|"
    r"安心して|ご安心|ご放念|お納め|ご休心|ゆっくり[^。\n]{0,6}|お?元気で[^。\n]{0,6})(?:ください|下さい)?(?:ませ)?(?:ね)?"
    r"|(?:今後とも|これからも|引き続き|どうぞ|どうか|何卒)?[^。\n]{0,6}よろしくお願い(?:いたします|申し上げます|します)"
    r"|(?:お返事|ご返信|返事|返信)(?:は|など|には|の|のことは)[^。\n]*?(?:及び|お気遣い|不要|無用|なく|いら|いり|気にし|なさいません)[^。\n]*"
    r"|(?:[てで]|[ごお][一-龥]{1,4}[りきしみえけ]?)(?:くださり|くださって|くださった|くださいまし|いただき、|いただいた|いただいて|いただきまし|くれて|くれた(?!ら))"
    r"|お?(?:尋ね|問い合わせ|知らせ|送り|聞かせ|声がけ)(?:を)?(?:いただき|いただいた|いただいて|くださり|ください(?:まし|ま))"
    r"|お許しくださいませ|お許しください|どうかお許し"
)
_ASKS_JA = re.compile(
    r"(?:いただけ|頂け)(?:ます|ませ|ない|れば|ましたら|ると|たら)|(?:ください|下さい)(?:ませ)?(?:ね)?(?=[。！!？?\n]|$)|(?:して|って|いて|んで|いで|せて|えて|けて)(?:ほしい|欲しい|くれる|くれない|くれたら|もらえ|ね？)|"
    r"お願い(?:でき|し|いた|申し|があ|がござ|ごと)|お時間|ご都合|打ち?合わ?せ|お会い(?:でき|し|い)|会え(?:る|ます|れば|たら|ない)|会いたい|会おう|"
    r"(?:お返事|ご返信|返事|返信|ご連絡|連絡)(?:を)?(?:お?待ち|待って|くれ|くださ|いただ|ちょうだい|頂)|(?:教えて|聞かせて|お聞かせ)(?=$|[ね。！!？?]|くだ|ほし|くれ|もら|いただ)|ご検討|ご査収|ご確認|ご紹介(?:いただ|くだ|願)|ご協力|"
    r"手伝って(?!くれて|くださ)|貸して(?!くれて|くださ)|(?:お茶|食事|ランチ|ご飯|飲み|電話|通話)[^。\n]{0,10}(?:いかが|どう[？?でか]|しません|しない|行こう|しよう|行きま)|ぜひ[^。\n]{0,16}(?:たい|ましょう|思って)|"
    r"(?:連絡|返事|返信|電話|メール)(?:を)?(?:して|ちょうだい)|(?:教え|送っ|聞かせ|知らせ|見せ|寄っ|誘っ|付き合っ|遊びに来|顔を出し)てね|(?:行か|食べ|飲ま|やら|会わ|来|しゃべら|話さ)ない[？?]|賜れ(?:ば|ましたら|ますと)|"
    r"頼(?:み|める|んで)|お力を(?:お貸し|貸)|(?:伺|うかが)え(?:れば|ます|たら)|いただきたい|もらいたい|たいので[^。\n]{0,12}(?:か|ね)|楽しみにお待ち|(?:続き|お話|話)を?(?:聞き|うかがい|伺い)たい"
)
_HARMLESS_EN = re.compile(
    r"please (?:do not|don't) [^.!?\n]*|please (?:take (?:good )?care of yourself|be gentle with yourself|accept my [a-z]+)|there is no need to [^.!?\n]*|no (?:need|rush|answer|hurry|pressure)[^.!?\n]*|needs no answer|"
    r"(?:don't|do not) (?:feel|worry|trouble)[^.!?\n]*|if there(?:'s| is) anything i can[^.!?\n]*|you asked me[^.!?\n]*|asked you[^.!?\n]*|you told me|owe you an answer|answer(?:ing)? you",
    re.IGNORECASE,
)
_ASKS_EN = re.compile(
    r"\b(?:could|can|would|will|won't) you\b|\bwould you mind\b|\bplease\b|\blet me know\b|\bi need\b|\bwonder(?:ing)? (?:if|whether)\b|\bany chance\b|\b(?:do|would) you have\b|\bare you (?:free|available|around|up for)\b|"
    r"\bfavou?r\b|\bpick your brain\b|\b(?:get|got|come) back to me\b|\blook(?:ing)? forward to\b|\bhear(?:ing)? (?:back )?from you\b|\bintroduc\w* me\b|\bsend me\b(?<!for sending me)|\b(?:grab|get|have|meet for) (?:a )?(?:coffee|lunch|drink|beer|dinner)|"
    r"\bhop on\b|\bquick (?:call|chat|question)\b|\bcatch up\b|\bwhen you (?:get|have) a (?:chance|moment)\b|\bwrite back\b(?<!to write back)|\bgive me a\b|\bcall me\b|\bwhen (?:are|would) you\b|\bshall we\b|\blet's\b|\bhelp me\b(?<!to help me)|"
    r"\b(?:it would be|it'd be) (?:wonderful|great|nice|lovely|good) (?:if|to)\b|\bi(?:'d| would) (?:appreciate|love|like) (?:it )?(?:if|to (?:see|meet|hear|ask|talk))\b|\breply\b|\bupdate me\b|\btell me\b(?<!told me)|\bi hope (?:that )?(?:we (?:can|will|could)|you (?:can|will|could|might) (?:come|help|join|make|find|send|let|give|spare))\b|\bmeet up\b|\bget together\b",
    re.IGNORECASE,
)


def wants(text: str, language: str) -> str:
    """The first passage that wants something from the reader; empty where none does."""
    harmless, asks = (_HARMLESS_JA, _ASKS_JA) if language == "ja" else (_HARMLESS_EN, _ASKS_EN)
    found = asks.search(harmless.sub(" ", text))
    return found[0] if found else ""


def questions(text: str, language: str) -> list[str]:
    """The sentences that ask, the soft Japanese wondering (かな) included."""
    if language == "en":
        return re.findall(r"[^.!?\n]*\?", text)
    parts = re.split(r"(?<=[。！!？?\n])", text)
    return [
        part
        for part in parts
        if re.search(r"[?？]|(?:でしょうか|ますか|ましたか|ませんか|ですか|でしたか|かな|かしら)[。！!\n]*$", part)
    ]
