"""The commands: parse, call, print.

Each module is one command. What a command needs is imported inside it, so that
``--help`` and completion load neither the database nor the extractor.
"""
