"""The version of the reader of mail, apart from the reader: a look for news asks for it and reads nothing."""

READER_VERSION = 34
