"""The small language of rules: its signs, nodes and closures, and the sentences that a rule fills. The way in is `rules.py` beside this folder."""
