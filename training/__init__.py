"""How the trained parts of the package are made: ``python -m training``."""
