"""Japanese: what is wanted of the reader, and what of life."""

from __future__ import annotations

from daemon.think.language.letters.news import Wishes
from daemon.think.later import later

WISHES = Wishes(
    seeks_help=later(
        r"ご存[じ知]|知りません|知ってる人|心当たり|お?(?:すす|勧|薦)め|教えて|どうしたら|どうすれば|コツ"
    ),
    path=later(
        r"キャリア|進路|次のステップ|スキルアップ|管理職|今後の働き方|将来(?:の|が|を|に|は)|成長(?:し(?:た|て)|でき|したい)|向いて(?:い)?(?:ない|る)のか|自信が(?:な|持て)|異動(?:したい|を希望|希望)|資格を?取り",
    ),
)
