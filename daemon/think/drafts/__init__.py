"""From a finding and grounded facts to a short letter, or to none: compose, then lint."""
