"""The site: a Datasette plugin with pages of its own.

``plugin`` holds the hooks, ``routes`` the addresses, ``pages`` what each address shows,
``rendering`` the templates, ``cells`` what the stock tables show, ``serve`` the server.
The pages ask the database through the named reads of ``store.reads`` alone.
"""
