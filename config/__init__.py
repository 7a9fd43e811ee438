"""What the person wishes: the settings, their defaults, the shipped rules and the texts. Imports nothing of ours."""
