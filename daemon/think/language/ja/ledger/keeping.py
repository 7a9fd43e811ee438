"""Japanese: what keeps a promise, or cannot."""

from __future__ import annotations

from daemon.think.language.forms import NEVER
from daemon.think.language.ledger.deeds import Keeping
from daemon.think.later import later

KEEPING = Keeping(
    object=later(r"([一-鿿々ァ-ヴー]+)を"),
    day=NEVER,
    bare_thing=later(
        r"^(?:こちらが|これが|以下が|下が|では、?|さて、?)?(?:お待たせの|ご希望の|例の)?([^。、はがも]{1,14})(?:です|だよ|になります)[。：:]*$"
    ),
    to_tell=later(r"連絡|知らせ|報告|聞い|訊い|尋ね|調べ|問い合わせ|返事|回答|伝え"),
    of_it=later(
        r"(?:聞い|訊い|確認し|尋ね|問い合わせ|相談し|伺っ|調べ|電話し|頼ん)(?:てみ)?[ただ](?:ところ|ら)|によると|の話では|(?:とのこと|[るただいす]そう)(?:です|でした|だ)(?:よ|ね)*[。！!]*$"
    ),
    at_next_meeting=later(
        r"(?:今度|次(?:に|回)?|この次)、?(?:お)?(?:会い|会っ|会う|目にかか|来|伺)[^。]{0,8}(?:とき|時|際|折|たら)|(?:お会い|お目にかか|会)[^。]{0,6}(?:とき|時|際|折)に|次(?:の|回の)(?:会合|打ち合わせ|集まり|例会|稽古|レッスン)(?:の(?:とき|時|際))?(?:に|で)"
    ),
    names_it=NEVER,
    to_be_so=NEVER,
    not_told=later(
        r"[?？]|まだ|わからな|わかりませ|分かりませ|決まっ(?:て(?:い|お))?(?:な|ませ)|次第|(?<!聞い)(?<!訊い)(?<!尋ね)(?<!問い合わせ)(?<!相談し)(?<!確認し)(?<!電話し)(?<!調べ)(?<!てみ)たら|もう少し"
    ),
    is_there=NEVER,
    is_ready=NEVER,
    not_yet=NEVER,
    at_last=later(
        r"お待たせ|遅くなり(?:まし(?:た|て)|、|すみ|申し)|遅くなって|遅れ(?:まし(?:た|て)|て(?:すみ|申し|ごめん))|約束の|やっと(?:でき|仕上が|完成)|ようやく(?:でき|仕上が|完成)"
    ),
    hands_over=later(r"返|渡|預|置|入れ|届|送|持"),
    no_file=later(r"払|振り?込|持って|持ち|返|行|来|伺|会|電話|聞|予約|注文|直|買|取り|話|貸|借"),
)
