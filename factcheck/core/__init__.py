"""The values that travel between the rooms: frozen, slotted, keyword-only.

Offsets are Unicode code points into ``Article.text``, half-open. Dates are ISO
(``2016-02-20``; coarser ones ``2016-02`` or ``2016``). A value says what is known;
``None`` means unknown, never "not looked at".
"""
