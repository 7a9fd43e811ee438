"""The embedded sample: a fictional owner's mailbox, calendar and cards, written anew for each demo.

`mailbox.py` is the door (`write_sample`); the texts lie in `sample/`, one file a tie, and `sample/expected.yaml` says what
the product should notice. Nothing here is read by the rest of the house.
"""
