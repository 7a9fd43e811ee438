"""What of mail and calendars is seen and what is not, account by account and tie by tie, so that no silence is read out of blindness."""
