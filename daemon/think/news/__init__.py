"""What is known of their life and of what they did: news, how it went, help, and what has been said of it since."""
