"""Named reads: what the pages, the JSON API and the command line ask of the database.

Each function takes a plain ``sqlite3.Connection`` and returns frozen values; none of
them writes, opens a transaction or changes the connection. The same value is the
JSON that programs get (``publish.records.plain``).

Lists are cut to the newest ``HIT_CAP`` claims, so that a common word or a busy outlet
costs the same in a database of any size; what was cut says so.
"""
