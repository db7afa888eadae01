"""A text cut into paragraphs, sentences, words and quotations."""
