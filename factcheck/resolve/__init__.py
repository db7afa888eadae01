"""Give every quote the person behind its mention, the day it was said and the go-between."""

from factcheck.resolve.attributions import resolve_attributions

__all__ = ["resolve_attributions"]
