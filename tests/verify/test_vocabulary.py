import pytest

from factcheck.core.verdicts import AttributionStatus, Verdict
from factcheck.verify import ATTRIBUTIONS, VERDICTS

BADGES = [*VERDICTS.items(), *ATTRIBUTIONS.items()]


def test_every_verdict_and_finding_has_a_badge():
    assert list(VERDICTS) == list(Verdict)
    assert list(ATTRIBUTIONS) == list(AttributionStatus)


@pytest.mark.parametrize(("value", "badge"), BADGES, ids=lambda each: str(each)[:20])
def test_a_badge_reads_well(value, badge):
    assert badge.label[0].isupper()
    assert badge.explanation.endswith(".")
    assert "\n" not in badge.explanation
    assert badge.css.endswith(value.value.replace("_", "-"))
    assert badge.icon


def test_no_two_badges_of_a_question_look_alike():
    for badges in (VERDICTS, ATTRIBUTIONS):
        assert len({badge.icon for badge in badges.values()}) == len(badges)
        assert len({badge.label for badge in badges.values()}) == len(badges)


def test_ratings_fall_from_true_to_false():
    scale = (
        Verdict.TRUE,
        Verdict.MOSTLY_TRUE,
        Verdict.MIXED,
        Verdict.MOSTLY_FALSE,
        Verdict.FALSE,
    )
    assert [VERDICTS[verdict].rating.value for verdict in scale] == [5, 4, 3, 2, 1]
    assert all((rating.worst, rating.best) == (1, 5) for rating in ratings())


def ratings():
    return [badge.rating for badge in VERDICTS.values() if badge.rating]


@pytest.mark.parametrize("verdict", [Verdict.UNVERIFIED, Verdict.UNPROVABLE, Verdict.NOT_CHECKABLE])
def test_verdicts_off_the_scale_have_no_rating(verdict):
    assert VERDICTS[verdict].rating is None


def test_findings_about_the_words_have_no_rating():
    assert all(badge.rating is None for badge in ATTRIBUTIONS.values())
