"""What sentences do, one folder a language: constructions as readable data, with an example and a counter-example each."""
