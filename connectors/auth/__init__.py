"""Where passwords and tokens come from and are kept; `connectors/secrets.py` asks these in their order."""
