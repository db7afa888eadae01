import pytest

from factcheck.dedupe import Printing, choose_wording

FULL = "Look, the dam will hold this winter"
CUT = "the dam will hold this winter"


@pytest.mark.parametrize(
    ("printed", "chosen"),
    [
        pytest.param([(CUT, 1)], CUT, id="the only one"),
        pytest.param([(CUT, 1), (FULL, 2)], FULL, id="the fullest among equals"),
        pytest.param([(CUT, 1), (FULL, 2), (CUT, 3)], CUT, id="what most outlets print"),
        pytest.param([(CUT, 1), (FULL, 2), (CUT, 1)], FULL, id="one outlet counts once"),
        pytest.param(
            [(CUT, 1), (CUT.upper(), 2), (CUT, 3)], CUT, id="the commonest way of writing"
        ),
    ],
)
def test_wording_that_a_claim_is_shown_in(printed, chosen):
    printings = [Printing(text, outlet) for text, outlet in printed]
    assert choose_wording(printings) == chosen
    assert choose_wording(printings[::-1]) == chosen
