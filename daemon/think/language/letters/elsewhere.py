"""What stands around a letter that passed through a program in a language of which we read no sentence.

Alternatives of patterns, as in frame.py, to be matched without regard to capital letters.
"""

from __future__ import annotations

FORWARDED_TITLES = (
    r"(?:ursprüngliche|weitergeleitete) (?:nachricht|e-?mail)|message (?:d['’]origine|original|transféré)|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada)"
    r"|messaggio (?:originale|inoltrato)|oorspronkelijk bericht|doorgestuurd bericht|ursprungligt meddelande|原始邮件|原始郵件|转发的?邮件|원본 메[시세]지|전달된 메[시세]지"
)
SENDERS = "von|de|da|van|fra|från|发件人|寄件者|보낸 사람"
FIELDS = (
    r"gesendet|datum|an|betreff|envoyé|date d'envoi|à|objet|enviado(?: el)?|fecha|data|para|asunto|assunto|inviato|a|oggetto|verzonden|aan|onderwerp"
    r"|sendt|til|emne|skickat|till|ämne|发送时间|收件人|主题|主旨|寄件日期|收件者|보낸 날짜|받는 사람|제목"
)
FIRST_SIGNS = "vd发寄보"
NOTICES = (
    r"(?:ce (?:message|courriel|mail)|diese (?:nachricht|e-?mail|mail)|este (?:mensaje|correo|e-?mail|email)|esta mensagem|questo (?:messaggio|e-?mail)|dit (?:bericht|e-?mail))\b.{0,80}(?:confiden|vertraulich|riservat|vertrouwelijk|exclusiv|destin|bestimmt)"
    r"|(?:croesewir|rydym yn croesawu|rydyn ni'n croesawu) gohebiaeth\b|fáiltítear roimh chomhfhreagras\b"
    r"|(?:si vous (?:avez reçu|n'êtes pas)|sollten sie nicht|wenn sie nicht der|si no es (?:el|usted)|si ha recibido|se non (?:siete|è) ).{0,80}"
)
SENT_FROM = (
    r"(?:envoyé (?:de|depuis)|enviado (?:desde|do|a partir)|inviato da|verstuurd vanaf|verzonden vanaf|skickat från|sendt fra|wysłane z|отправлено с)\b.{2,40}"
    r"|von mein(?:em|er) .{2,30} gesendet|gesendet (?:von|mit) .{2,40}|从我的.{2,20}发送|나의 .{2,20}에서 보냄"
)
_BEGINS = "at|le|am|il|il giorno|el|em|op|den"


def attributions(moment: str) -> str:
    """The line above a quote; a program of any language gives the day, the hour and the address before the verb, if it has one."""
    return (
        rf"(?:{_BEGINS})\b.{{0,120}}{moment}.{{0,160}}\b(?:wrote|you wrote|a écrit|schrieb|ha scritto|escribió|escreveu|schreef|skrev).{{0,60}}[:：]"
        rf"|\*?\s?.{{0,80}}<[^<>\s]+@[^<>\s]+>\s*\[[^\]]{{0,20}}{moment}[^\]]{{0,20}}\]\s*[:：]|\*?\s?.{{1,60}}(?:\[|,\s|\b(?:schrieb am|ha scritto il|a écrit le|escribió el|schreef op|skrev den)\b ?).{{0,4}}\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}.{{0,12}}\d{{1,2}}[:.]\d\d\]?\s?[:：]|zitat von .{{3,200}}[:：]"
        r"|.{0,160}(?:写道|寫道|님이 작성)\s?[:：]"
        r"|.{0,40}\b20\d\d\b.{1,20}\d{1,2}[:.]\d\d\b.{0,100}[<(][^<>()\s]+@[^<>()\s]+[>)](?: \S{1,16})?\s?[:：]"
    )


def attribution_begins(moment: str) -> str:
    """How such a line begins, where a program broke it."""
    return rf"(?:{_BEGINS})\b.{{0,80}}{moment}"
