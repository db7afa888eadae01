"""From an attribution to a claim: same, excerpt, altered, another speaker, or new."""
