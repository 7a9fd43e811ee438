"""What `init` and `login` decide before anything is written: answers, servers, ways to sign in. What is asked on the screen stands in `cli/`."""
