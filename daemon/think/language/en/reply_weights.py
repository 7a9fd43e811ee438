"""Weights of pieces of sentences for sentences of replies, made by `make weights`; read by `daemon.think.language.learned`."""

# fmt: off
BIASES = (0.000,)
PACKED = (
    r"eNpjZAQAAAUAAw=="
)
