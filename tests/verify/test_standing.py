from factcheck.core.verdicts import AttributionStatus, Verdict, Verification
from factcheck.verify import standing


def entry(verdict, checked_at="2026-03-01T00:00:00Z"):
    return Verification(
        claim_id=1,
        verdict=verdict,
        attribution=AttributionStatus.UNCHECKED,
        rationale="",
        evidence=(),
        checker="Ada Brook",
        checked_at=checked_at,
    )


def test_nothing_stands_without_a_history():
    assert standing([]) is None


def test_the_last_entry_stands():
    history = [entry(Verdict.FALSE), entry(Verdict.MIXED), entry(Verdict.UNVERIFIED)]
    assert standing(history) is history[-1]


def test_a_slow_clock_does_not_bring_back_an_earlier_entry():
    history = [
        entry(Verdict.FALSE, "2026-03-05T00:00:00Z"),
        entry(Verdict.TRUE, "2026-03-01T00:00:00Z"),
    ]
    assert standing(history).verdict is Verdict.TRUE
