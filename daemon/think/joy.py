"""Joy, sympathy and praise over a letter, its news or its pictures: an exclamation answers nothing unless an opinion was asked for."""

from __future__ import annotations

import re

from daemon.think.figures import has_figure
from daemon.think.later import later
from daemon.think.model import Letter, Sentence

_GLAD = (
    r"(?:absolutely |utterly |truly |really |so |very |such |just |too )*"
    r"(?:lovely|gorgeous|beautiful|wonderful|brilliant|fantastic|fabulous|amazing|marvellous|marvelous|glorious|stunning|exciting|sweet|kind|"
    r"thoughtful|generous|funny|hilarious|adorable|cute|delightful|charming|splendid|superb|terrific|magnificent|incredible|great|good|nice|"
    r"happy|thrilling|touching|moving|impressive|clever|proud|poor|sad|awful|terrible|dreadful|sorry|unlucky|lucky|rotten|horrid|hard|worrying)"
)
_CRY = r"(?:(?:oh|ah|ooh|aw+|wow|gosh|ha(?: ha)*|haha|my|goodness|heavens|crikey|blimey|hooray|hurrah|yay|phew|well|and|but)(?: my| me| dear| no| yes| wow)?[,!. ]+)*"
_EXCLAIMS = later(
    rf"^{_CRY}(?:what|such) (?:an? |{_GLAD} )(?!about\b|time\b|if\b)[^.?!,]{{2,50}}[!.,]?[^?]{{0,40}}$"
    rf"|^{_CRY}how {_GLAD}\b[^?]*$"
    rf"|^{_CRY}(?:that|this|it|all that|your [\w ]{{2,30}})(?:'s| is| was| sounds?| looks?| must (?:be|have been)| made| has been) {_GLAD}\b(?! (?:for me|with me|by|at|in|on|time|idea|plan|day|enough))[^?]*$"
    rf"|^{_CRY}{_GLAD} (?!idea|plan|question|thing|point|by|with|for|enough|to|on|at|in|all|thanks|thank|if|of|but)(?:\w+ ){{0,3}}\w+!+$"
    rf"|^{_CRY}your {_GLAD} \w+(?: \w+){{0,2}}!+$"
    rf"|^{_CRY}(?:it |this |that |you(?= |')|your [\w ]{{2,24}} |they )?(?: ?(?:really|truly|always|quite|just|have|has|'ve)\b)* ?(?:made|cheered|brightened|lifted|warmed|gladdened|makes?) (?:(?:my|our|me|us)\b)[^?]*$"
    rf"|^{_CRY}(?:(?:i'm|i am|we're|we are|i was|we were) |so )(?:all |both )*(?:so |very |really |truly |absolutely |just |quite )*(?:(?:pleased|happy|glad)(?! to (?!hear|read|see|learn|know))|thrilled|delighted|excited|jealous|envious|green with envy|touched|proud|chuffed|overjoyed|relieved|sorry to (?:hear|read|learn)|moved)\b[^?]*$"
    rf"|^{_CRY}(?:i|we) (?:had to |did )?(?:laugh|smile|chuckle|giggle|grin|beam)(?:ed|d)?\b[^?]*$"
    rf"|^{_CRY}(?:i|we) (?:really |so |very much |thoroughly |just )*(?:love|loved|enjoyed|liked|adored) (?:reading|hearing|seeing|looking at|the (?:photos?|pictures?|card|letter|news|story|postcard)|your (?:photos?|pictures?|card|letter|news|story|postcard|note|mail|message|email))\b[^?]*$"
    rf"|^{_CRY}you(?:'ll| will| must| are going to|'re going to) (?:love|enjoy|have (?:such )?a (?:lovely|wonderful|great|good)|be (?:so |very |absolutely )?(?:brilliant|fine|great|happy|proud|thrilled|exhausted|over the moon))\b[^?]*$"
    r"|^(?:it's|it is|that's) (?:always )?(?:good|kind|nice|thoughtful|sweet|lovely) (?:of you|to be)\b[^?]*$|^(?:ah,? |oh,? )?(?:good|kind|nice|thoughtful|sweet) of you\b[^?]*$"
    rf"|^{_CRY}(?:good|great|lovely|nice|glad|pleased|happy|wonderful) to know\b[^?]*$"
    r"|^(?:ha(?: ha)*|haha+|oh|ooh|wow|aw+|gosh|lol)[,!. ]+(?:that|those|the|these|your) [\w ]{2,30}!+$"
    rf"|^{_CRY}(?:i |we )?can't wait to (?:see|hear|meet|read|try|taste|hold)\b[^?]*$"
    rf"|^{_CRY}(?:hope|fingers|toes) [^?]*(?:crossed|well|soon|luck)[^?]{{0,20}}$|^{_CRY}(?:well done|bravo|good (?:for you|luck)|lucky you|poor (?:you|thing|old|\w+)|best of luck|congrat\w*)\b[^?]*$",
    re.IGNORECASE,
)
_EXCLAIMS_JA = later(
    r"^(?:わあ|わー|へえ+|へー|えっ|ええっ|おお|おー|いやあ|いや|うわ|まあ|きゃー|あら|ほう|そう|そうか|ほんと(?:う)?に|本当に|とても|とっても|すごく|めちゃくちゃ|なんて|なんと|それは(?:それは)?|さすが|もう|[、！!…ーっ])*"
    r"(?:楽し(?:かった|そう|み)|す(?:ごい|ごかった|げえ)|すばらしい|素晴らし(?:い|かった)|素敵|すてき|いいなあ?|かわい(?:い|すぎ|らしい)|可愛(?:い|すぎ|らしい)|おいしそう|美味しそう|うらやましい|羨ましい|びっくり|驚き|驚いた|感動|懐かし(?:い|かった)|なつかし(?:い|かった)|よかった|良かった|何より|おめでとう|残念|お気の毒|心配|安心|ほっと|幸せ|羨望|笑っちゃ(?:った|い)|笑いました|ご立派|見事|お見事|きれい|綺麗|美しい)"
    r"(?:です|でした|だった|だね|ですね|しました|したよ?|した|だよ|ね|よ|なあ|な|だ|わ|ことで(?:す|した)|にな(?:り|って)(?:ます|ました)?|ございます|ある|笑)*[！!。〜ー…♪]*$"
    r"|^(?:わあ|へえ|おお|[、！!…ー])*(?:いいなあ?|素敵|すてき|懐かしい|なつかしい|うらやましい)(?:です)?(?:ね|なあ?)?、[^。、？?]{1,10}[！!。…]*$|^[^。、？?]{1,12}(?:、|は|も)?(?:久しぶり|懐かしい|なつかしい|いい(?:ところ|街|町|店|季節))(?:だ|です)?(?:なあ?|ね|よ)+[！!。…]*$"
    r"|^[^。、？?]{1,16}(?:、|は|も|が)(?:とても|すごく|本当に|ほんとに)?(?:素敵|すてき|きれい|綺麗|かわいい|可愛い|すごい|素晴らしい|見事|上手)(?:です|だ)?(?:ね|よね|なあ?)[！!。…〜]*$"
    r"|^(?:うーん|んー|ええと|えーと|そうだなあ?|そうですね|[、…ー])*(?:迷う|迷い|悩む|悩み|悩ましい|どうしよう)(?:な|なあ|ね|です|かな|ます)*[。…！!]*$"
    r"|^[^。？?]{0,20}(?:を|、|は|も)?(?:とても|すごく|今から|心から)?楽しみに(?:して|待って)(?:い|お)?(?:る|ます|り)(?:ます)?(?:ね|よ|から|ので)?[！!。〜♪]*$",
)
_OF_LIFE = later(
    r"^(?:it|this|life|work|things|everything|the (?:week|month|summer|term|house|office))(?:'s| is| has| have|'ve| was| all)* (?:been |just |rather |quite |a bit |so |very )*(?:non-?stop|mad|madness|hectic|busy|chaos|chaotic|frantic|crazy|manic|a (?:long|mad|busy|hard|funny|strange|jungle|zoo|circus|madhouse)|upside down|all go|full on)\b[^?]*$",
    re.IGNORECASE,
)
_ASKS_OPINION = later(
    r"\b(?:think|opinion|view|thoughts|impression|verdict|feel about|did you (?:like|enjoy)|do you (?:like|enjoy)|(?:how|what) (?:was|were|is|are|did you find|do you find|'s)|how did .{2,40} go|like it|any good|better|best|prefer|favourite|favorite)\b"
    r"|思[いうっ]|感想|印象|気に入|いかがで(?:した|しょう)|どうでした|どうだった|どうよ|好き",
    re.IGNORECASE,
)
_ASKS_WHICH = later(
    r"\b(?:which|when|where|who|whose|how (?:many|much|long|far|often)|what (?:time|day|date|size|colour|color|kind|sort))\b|どちら|どっち|どれ|いつ|誰|どなた|何[時日人名個枚]",
    re.IGNORECASE,
)
_OWN_TIMES = later(  # how it went with oneself of late: no answer to where or what
    r"^(?:(?:i|we|you)(?:'ve| have)|it(?:'s| has)) (?:\w+ly |just |all |both )?(?:been (?!to\b|using|going|buying)|had )",
    re.IGNORECASE,
)
_SOME_ONE = later(r"\bone\b", re.IGNORECASE)
_FOR_LATENESS = later(
    r"\b(?:sorry|apolog\w+|forgive)\b[^?]*\b(?:late|lateness|delay|slow|silence|quiet|silent|tardy|(?:not|never) (?:replying|writing|answering|being in touch)|taking so long|been in touch)\b",
    re.IGNORECASE,
)
_FOR_ASKING = later(r"\bfor (?:asking|checking|the question)\b|\bfor your question", re.IGNORECASE)
_OF_THINGS = later(
    r"^(?:It (?:was|is|has been|made|went)|The(?! (?:\\w+ )?ones?\\b)|My|Our|Your|Everybody|Everyone|All of us|Both of us|[A-Z][a-z]+ and [A-Z][a-z]+|(?!It|They|That|This|He|She|We|Yes|No|You|There|I)[A-Z][a-z]{2,} (?:is|was|has|loves|loved|talks|keeps|says|said))\b"
)
_ACCEPTS = later(
    r"\b(?:i'd|we'd|i would|we would) (?:be |love|like)|\bcount (?:me|us) in\b|\bplease\b|\byes\b|\b(?:i|we)(?:'ll| will| can| could)\b(?!'t)",
    re.IGNORECASE,
)

_ONE = later(r"\b(?:the|this|that|which) one\b", re.IGNORECASE)


def exclaims(sentence: Sentence) -> bool:
    """It is joy, sympathy or praise as a whole: `What a find!`, `How exciting, a new kitchen`, `It made my morning`."""
    text = sentence.text.strip()
    if _OF_LIFE.search(text):
        return True
    if sentence.language == "ja":
        return _EXCLAIMS_JA.search(text) is not None and not has_figure(text)
    return _EXCLAIMS.search(text) is not None and _ACCEPTS.search(text) is None and not has_figure(_ONE.sub(" ", text))


def beside_thanks(letter: Letter) -> list[Sentence]:
    """What only goes on about the thing that was thanked for: `Thank you for the weekend. The children talk of nothing else.`"""
    pairs = zip(letter.sentences, letter.sentences[1:], strict=False)
    return [
        after
        for before, after in pairs
        if after.language == "en"
        and (
            before.does("thanks") or exclaims(before) or of_own_times(before.text) or _FOR_LATENESS.search(before.text)
        )
        and not _FOR_ASKING.search(before.text)
        and _OF_THINGS.search(after.text)
        and not has_figure(_SOME_ONE.sub(" ", after.text))
        and not after.does("give", "kept", "promise", "broken", "ask", "question")
    ]


def of_own_times(text: str) -> bool:
    """It tells how it went with the writer of late: `We've been snowed in since Monday`."""
    return _OWN_TIMES.search(text.strip()) is not None


def asks_opinion(text: str) -> bool:
    """It wants to know how something was, or what is thought of it: there praise is the answer."""
    return _ASKS_OPINION.search(text) is not None and _ASKS_WHICH.search(text) is None
