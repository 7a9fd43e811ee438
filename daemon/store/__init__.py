"""The two SQLite files behind one door; nothing is decided here."""
