"""Names of mail folders: what a folder is for, in the languages of mail programs, and the modified UTF-7 of IMAP (RFC 3501)."""

from __future__ import annotations

import re
from binascii import Error, a2b_base64
from unicodedata import normalize

from connectors.model import Role

NOT_READ = frozenset((Role.DRAFTS, Role.JUNK, Role.TRASH))

_DRAFTS = (
    "drafts|draft|entwürfe|brouillons|borradores|rascunhos|bozze|concepten|utkast|kladder|luonnokset|wersje robocze|szkice|koncepty"
    "|piszkozatok|ciorne|schițe|taslaklar|πρόχειρα|чернетки|черновики|konsep|draf|thư nháp|下書き|下書|草稿|草稿箱|임시보관함|임시 보관함"
)
_NAMES = {
    Role.INBOX: "inbox|受信トレイ|受信箱|posteingang|boîte de réception|bandeja de entrada|posta in arrivo|postvak in|收件箱|收件匣|받은편지함",
    Role.SENT: "sent|sent items|sent messages|sent mail|sent-mail|sent_mail|sent e-mail|outgoing|gesendet|gesendete objekte|gesendete elemente"
    "|gesendete nachrichten|envoyés|messages envoyés|éléments envoyés|courrier envoyé|enviados|elementos enviados|mensajes enviados|correo enviado"
    "|itens enviados|mensagens enviadas|inviata|inviati|posta inviata|elementi inviati|verzonden|verzonden items|verzonden berichten|skickat"
    "|skickade objekt|sendt|sendte elementer|sendt post|lähetetyt|wysłane|elementy wysłane|odeslané|odeslaná pošta|отправленные"
    "|送信済み|送信済|送信済みメール|送信済みアイテム|送信済みトレイ|送信済みフォルダ|送信済みメッセージ|送信箱|送信メール|odeslané zprávy|elküldött elemek|elküldött üzenetek|elküldött|trimise|elemente trimise|gönderilmiş|gönderilmiş öğeler|gönderilenler"
    "|απεσταλμένα|надіслані|надіслані елементи|terkirim|pesan terkirim|thư đã gửi|đã gửi"
    "|已发送|已发送邮件|已傳送|寄件備份|寄件備份匣|보낸편지함|보낸 편지함",
    Role.ARCHIVE: "archive|archives|archived|all mail|all|archiv|archivo|archivio|archief|alle nachrichten|tous les messages|arkiv|arkisto|archiwum|archív|archívum|arhivă|arşiv|αρχείο|архив|архів|arsip|lưu trữ|アーカイブ|保存|保管|すべてのメール|归档|封存|보관함",
    Role.DRAFTS: _DRAFTS
    + "|outbox|unsent|unsent messages|templates|postausgang|vorlagen|未送信|送信トレイ|送信待ち|テンプレート",
    Role.JUNK: "junk|spam|junk e-mail|junk email|junk mail|bulk|bulk mail|quarantine|unerwünscht|unerwünschte werbung|spamverdacht|junk-e-mail|indésirables"
    "|courrier indésirable|pourriel|correo no deseado|no deseado|lixo eletrônico|posta indesiderata|ongewenst|ongewenste e-mail|ongewenste reclame|skräppost"
    "|søppelpost|uønsket post|roskaposti|nevyžádaná pošta|nevyžádané|levélszemét|niechciane|wiadomości-śmieci|istenmeyen|istenmeyen posta|gereksiz"
    "|ανεπιθύμητα|ανεπιθύμητη αλληλογραφία|небажана пошта|нежелательная почта|thư rác|спам|迷惑メール|迷惑メールフォルダ|スパム|スパムメール|垃圾邮件|垃圾郵件|스팸|스팸편지함|정크 메일",
    Role.TRASH: "trash|deleted|deleted items|deleted messages|deleted mail|bin|recycle bin|wastebasket|papierkorb|gelöscht|gelöschte objekte|gelöschte elemente"
    "|corbeille|éléments supprimés|messages supprimés|papelera|papelera de reciclaje|elementos eliminados|eliminados|lixeira|itens excluídos|cestino|eliminata"
    "|posta eliminata|elementi eliminati|prullenbak|verwijderde items|papperskorg|papirkurv|borttaget|slettet post|slettede elementer|poistetut|elementy usunięte|roskakori|kosz|koš|odstraněná pošta|lomtár|törölt elemek|coș de gunoi"
    "|elemente șterse|çöp|çöp kutusu|silinmiş öğeler|κάδος|διεγραμμένα|кошик|видалені|sampah|thùng rác|корзина|удаленные|удалённые"
    "|ゴミ箱|ごみ箱|削除済み|削除済みアイテム|削除済みトレイ|削除済みメール|削除済みメッセージ|已删除|已删除邮件|垃圾桶|刪除的郵件|휴지통|지운편지함|지운 편지함",
}
_ROLES = {normalize("NFKC", name): role for role, names in _NAMES.items() for name in names.split("|")}
_FOR_DRAFTS = frozenset(normalize("NFKC", name) for name in _DRAFTS.split("|"))
_SHIFTED = re.compile(r"&([^-]*)-")


def role_of(parts: tuple[str, ...]) -> Role:
    """What a folder is for, by its name and the names of the folders around it: `("Trash", "2024")` is trash."""
    for part in parts:
        role = _ROLES.get(_plain(part))
        if role in NOT_READ:
            return role
    return _ROLES.get(_plain(parts[-1]), Role.OTHER) if parts else Role.INBOX


def takes_drafts(name: str) -> bool:
    """Whether mail programs keep their drafts under this name; an outbox or templates are no such place."""
    return _plain(name) in _FOR_DRAFTS


def _plain(name: str) -> str:
    return normalize("NFKC", name).strip().strip("[]").lower()


def decoded(name: str) -> str:
    """A folder name on disk as its owner sees it: `&kAFP4W4IMH8-` is 送信済み. What is no modified UTF-7 stays as it is."""
    if "&" not in name or not name.isascii():
        return name
    try:
        return _SHIFTED.sub(lambda found: _unshifted(found[1]), name)
    except (UnicodeDecodeError, Error):
        return name


def _unshifted(coded: str) -> str:
    if not coded:
        return "&"
    raw = coded.replace(",", "/").encode("ascii")
    return a2b_base64(raw + b"=" * (-len(raw) % 4)).decode("utf-16-be")
