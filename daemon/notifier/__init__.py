"""What reaches the person: drafts placed exactly once, the digest, the desktop."""
