"""Why a certificate cannot be trusted, in the person's language: the usual reasons; others stay in the words of OpenSSL."""

from __future__ import annotations

import ssl

from config.words import Said, say

# Numbers of X509_V_ERR_..., https://docs.openssl.org/3.0/man3/X509_STORE_CTX_get_error/
_USUAL = {
    2: "unknown_issuer",
    9: "not_yet",
    10: "expired",
    18: "self_signed",
    19: "unknown_issuer",
    20: "unknown_issuer",
    21: "unknown_issuer",
    62: "other_name",
    64: "other_name",
}


def why_untrusted(fault: ssl.SSLCertVerificationError) -> Said | str:
    """The reason, as a part of a sentence."""
    if fault.verify_code in _USUAL:
        return say(f"untrusted.{_USUAL[fault.verify_code]}")
    return fault.verify_message or "-"
