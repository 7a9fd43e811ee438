"""The house: thinking, storing, telling, the clock and the command line."""
