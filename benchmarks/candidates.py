"""Finding claims alike: fingerprints beside MinHash with LSH, and beside comparing all pairs.

All three get the same ten thousand invented quotes in one run. What counts is which pairs of
one statement are brought to a comparison at all, how many others come with them, and in what
time. MinHash is datasketch's, over the same word 3-grams; all pairs are rapidfuzz's.
"""

import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import combinations, islice

from datasketch import MinHash, MinHashLSH
from rapidfuzz import fuzz, process

from benchmarks.generator import Generator, Printed
from factcheck.dedupe import fingerprint
from factcheck.dedupe.words import normalise

SEED = 20260315
QUOTES = 10_000
PERMUTATIONS = 128
THRESHOLD = 0.5
LIKE = 85

Pairs = set[tuple[int, int]]


def measure_candidates() -> dict[str, float]:
    """Return recall, and the time of the others as multiples of ours."""
    printed = list(islice(Generator(SEED).printings(), QUOTES))
    for each in printed:
        normalise(each.text)  # read once for all three: it is none of their work
    wanted = pairs_of_a_statement(printed)
    ours, spent = timed(share_fingerprints, printed)
    theirs, minhash = timed(share_a_bucket, printed)
    alike, compared = timed(compare_all, printed)
    return {
        "recall of fingerprints": 100 * len(wanted & ours) / len(wanted),
        "recall of MinHash LSH": 100 * len(wanted & theirs) / len(wanted),
        "recall of all pairs by likeness": 100 * len(wanted & alike) / len(wanted),
        "pairs brought up for one wanted, fingerprints": len(ours) / len(wanted),
        "pairs brought up for one wanted, MinHash LSH": len(theirs) / len(wanted),
        "time of MinHash LSH, ours being 1": minhash / spent,
        "time of all pairs, ours being 1": compared / spent,
    }


def timed(find: Callable[[list[Printed]], Pairs], printed: list[Printed]) -> tuple[Pairs, float]:
    """Return what was found and the seconds of processor time that it took."""
    started = time.process_time()
    found = find(printed)
    return found, time.process_time() - started


def pairs_of_a_statement(printed: list[Printed]) -> Pairs:
    """Return the pairs of quotes that belong on one claim."""
    statements = defaultdict(list)
    for number, each in enumerate(printed):
        statements[each.statement].append(number)
    return {pair for members in statements.values() for pair in combinations(members, 2)}


def share_fingerprints(printed: list[Printed]) -> Pairs:
    """Return the pairs that share a fifth of the shorter one's fingerprints, or a rare one."""
    from factcheck.store.wordings import COMMON, LEAST_SHARE, RARE

    prints = [fingerprint(each.text) for each in printed]
    holders: dict[int, list[int]] = defaultdict(list)
    for number, each in enumerate(prints):
        for one in each:
            holders[one].append(number)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    close: Pairs = set()
    for members in holders.values():
        if len(members) <= COMMON:
            for pair in combinations(members, 2):
                shared[pair] += 1
                if len(members) <= RARE:
                    close.add(pair)
    return {
        pair
        for pair, count in shared.items()
        if count >= LEAST_SHARE * min(len(prints[pair[0]]), len(prints[pair[1]])) or pair in close
    }


def share_a_bucket(printed: list[Printed]) -> Pairs:
    """Return the pairs that MinHash LSH brings up."""
    index = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)
    found: Pairs = set()
    for number, each in enumerate(printed):
        made = MinHash(num_perm=PERMUTATIONS)
        made.update_batch([gram.encode() for gram in grams(normalise(each.text).forms)])
        found |= {(other, number) for other in index.query(made)}
        index.insert(number, made)
    return found


def grams(words: tuple[str, ...]) -> Iterable[str]:
    """Return the sequences of three words."""
    return {" ".join(words[at : at + 3]) for at in range(max(1, len(words) - 2))}


def compare_all(printed: list[Printed]) -> Pairs:
    """Return the pairs whose likeness is high; what holds the other is not among them."""
    texts = [" ".join(normalise(each.text).forms) for each in printed]
    found: Pairs = set()
    for number, text in enumerate(texts):
        alike = process.extract_iter(
            text, texts[:number], scorer=fuzz.ratio, processor=None, score_cutoff=LIKE
        )
        found |= {(other, number) for _, _, other in alike}
    return found
