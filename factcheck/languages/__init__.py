"""Language packs: pure data, one module a language."""
