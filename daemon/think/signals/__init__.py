"""Named, typed figures about one tie at one moment; one file per family."""
