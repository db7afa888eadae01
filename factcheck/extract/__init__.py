"""From an article to its quotes: marks, cues, mentions."""
