"""The ledger of a tie: what was asked and promised, both ways, and what became of it. `obligations.py` is the way in."""
