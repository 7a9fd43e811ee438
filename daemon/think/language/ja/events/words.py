"""Japanese: pieces of patterns that the tables of events share."""

from __future__ import annotations

FELL_THROUGH = (  # what was to be and is not any more is no news of an event: 転職の話は流れました
    r"(?:話|件|計画|予定|企画|案|旅行|遠征|個展|公演|転職|転勤|異動|赴任|留学|移住|引っ?越し|出版|縁談|結婚|昇進|大会)(?:は|が|も|、)[^。]*"
    r"(?:流れ(?:ました|た|てしま)|お流れ|白紙(?:に|と)|ご破算|立ち消え|取り[やさ止]め|頓挫|なしにな|見送りにな|消えてなくな|[ぽポ][しシ][ゃャ])[^。、]{0,10}[。!…]*$"
)
