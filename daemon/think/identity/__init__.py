"""Who is who: names, addresses and signatures, and whether two of them are one person. The way in is `people.py` beside this folder."""
