"""The only room that knows the outside world: mail, calendars and cards become plain frozen data here."""
