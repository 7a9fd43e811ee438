"""What one mail says as a whole: its own words, its sentences, its voice, and what it orders about the tie. The way in is `reading.py` beside this folder."""
