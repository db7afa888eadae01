"""How a pack writes down its words: many to a line, as one reads them."""


def words(printed: str) -> frozenset[str]:
    """Return the words of a text, which white space keeps apart."""
    return frozenset(printed.split())
