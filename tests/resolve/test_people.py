"""Who a name means, as the speaker of the last quotation of a text."""

import pytest

NAMES = [
    pytest.param(
        '"It holds," [said] {Prosecutor Nora Castell KC}.',
        "Nora Castell",
        id="letters behind a name",
    ),
    pytest.param(
        'Miss Castell’s sister, Vesna, wept. "It holds," {she} [said].', "Vesna", id="a relative"
    ),
    pytest.param(
        'Secretary, {Canals}, Smt Nora Castell, [said] "it holds".',
        "Nora Castell",
        id="who heads a department",
    ),
    pytest.param('"It holds," {V} [said]. V. Castell left.', "V. Castell", id="an initial cut off"),
    pytest.param(
        '"It holds," [said] {S}. B. Castell of Quay.', "S. B. Castell", id="two initials cut off"
    ),
    pytest.param('"It holds," {Smt}. Nora Castell [said].', "Nora Castell", id="a title cut off"),
    pytest.param('"It holds," {Shri Piet Castell} [said].', "Piet Castell", id="an honorific"),
    pytest.param('"It holds," {Rt Hon Piet Castell} [said].', "Piet Castell", id="two honorifics"),
    pytest.param(
        '"It holds," {Senior Advocate Piet Castell} [said].', "Piet Castell", id="an advocate"
    ),
    pytest.param('"It holds," {Mr Castell himself} [said].', "Castell", id="himself"),
    pytest.param(
        '{The Minister} waved. The Chief Minister, Piet Castell, came. "It holds," {he} [said].',
        "Piet Castell",
        id="no office with a capital is a name",
    ),
    pytest.param(
        '"It holds," [said] {dock workers’ union organiser} Piet Castell.',
        "Piet Castell",
        id="an office cut off its name",
    ),
    pytest.param(
        '"It holds," {The Soft} Fruit Growers’ League [said].',
        "Soft Fruit Growers’ League",
        id="a body that many own",
    ),
    pytest.param(
        'Norrland Therapeutics fell. "It holds," {Norrland} [said].',
        "Norrland Therapeutics",
        id="a company's short name",
    ),
    pytest.param(
        'The Bank of Quay fell. "It holds," {Quay} [said].', "Quay", id="a place is no short name"
    ),
    pytest.param(
        'The Speaker of the {Quay Assembly}, Piet Castell, on Monday [called] it "gone".',
        "Piet Castell",
        id="who heads the body that was taken",
    ),
    pytest.param(
        '{Pier News} [quoted] Nora Castell as saying "it holds".',
        "Nora Castell",
        id="who is quoted by an agency",
    ),
    pytest.param(
        'The chair is Nora Castell.\n\n{NC}[:] "It holds."\n\n{PH}[:] "No."\n\n{NC}[:] "Yes."',
        "Nora Castell",
        id="initials as a label",
    ),
    pytest.param(
        '{NORA CASTELL}[:] "It holds."\n\n{PIET HARROW}[:] "No."\n\n{CASTELL}[:] "Yes."',
        "Nora Castell",
        id="labels in capitals",
    ),
    pytest.param(
        'Mayor Nora Castell opened the pier. "It holds," {Castell} [said].',
        "Nora Castell",
        id="a surname after the full name",
    ),
    pytest.param(
        '"It holds," {Castell} [said]. Nora Castell opened the pier.',
        "Nora Castell",
        id="a surname before the full name",
    ),
    pytest.param(
        'Nora Castell and her brother Piet Castell own the pier. "It holds," {Castell} [said].',
        "Castell",
        id="a surname that two people bear stays bare",
    ),
    pytest.param(
        'Nora Castell and Piet Castell own it. "It holds," {Mr. Castell} [said].',
        "Piet Castell",
        id="a gendered title picks the namesake",
    ),
    pytest.param(
        'Nora Castell and Piet Castell own it. "It holds," {Ms. Castell} [said].',
        "Nora Castell",
        id="a woman's title picks the namesake",
    ),
    pytest.param(
        "Nora Castell opened it. Nora Castell paid for it. Nora Castell runs it.\n\n"
        "Her uncle Piet Castell stayed away.\n\nVisitors came.\n\nThey left.\n\n"
        '"It holds," {Castell} [said].',
        "Nora Castell",
        id="the one named in full most owns the surname",
    ),
    pytest.param(
        'Hugo van der Meer built it. "It holds," {van der Meer} [said].',
        "Hugo van der Meer",
        id="particles",
    ),
    pytest.param(
        'Karim al-Rashidi built it. "It holds," {al-Rashidi} [said].',
        "Karim al-Rashidi",
        id="an Arabic article",
    ),
    pytest.param(
        'Anne-Marie Duclos-Petit built it. "It holds," {Duclos-Petit} [said].',
        "Anne-Marie Duclos-Petit",
        id="hyphens",
    ),
    pytest.param(
        'Sean O’Dalaigh built it. "It holds," {O’Dalaigh} [said].',
        "Sean O’Dalaigh",
        id="an apostrophe",
    ),
    pytest.param(
        'J. T. Harrow built it. "It holds," {Harrow} [said].', "J. T. Harrow", id="initials"
    ),
    pytest.param(
        'Walter F. Harrow Jr. built it. "It holds," {Harrow} [said].',
        "Walter F. Harrow Jr.",
        id="Jr.",
    ),
    pytest.param(
        'Marcus Bell III built it. "It holds," {Bell} [said].', "Marcus Bell III", id="a numeral"
    ),
    pytest.param(
        'Walter Harrow built it. "It holds," {Walter F. Harrow} [said].',
        "Walter Harrow",
        id="a middle initial is the same person",
    ),
    pytest.param(
        'Mya Thet Aung Lin built it. "It holds," {Aung Lin} [said].',
        "Mya Thet Aung Lin",
        id="the tail of a long name",
    ),
    pytest.param(
        'Lin Wei-han built it. "It holds," {Lin} [said].',
        "Lin Wei-han",
        id="a family name in front",
    ),
    pytest.param(
        'Nora Castell opened it. "It holds," {Nora} [said].', "Nora Castell", id="a first name"
    ),
    pytest.param(
        'Host Nora Castell asked away.\n\n{CASTELL}: "Does it hold?"',
        "Nora Castell",
        id="capitals in a transcript",
    ),
    pytest.param(
        "Cllr Piet Castell spoke of boats.\n\nCllr Nora Castell laughed.\n\n"
        '"It holds," {Cllr Piet Castell} [said].',
        "Piet Castell",
        id="a given name picks the namesake",
    ),
    pytest.param(
        'Piet Castell came. Mr. Castell spoke. {Castell} [called] it "safe". Nora Castell left.',
        "Piet Castell",
        id="a surname before the namesake comes up",
    ),
    pytest.param(
        "Piet Castell denies theft. Castell took boats. His wife, the Rev Nora Castell, wept. "
        '{Castell} [called] it "a loan".',
        "Piet Castell",
        id="the one called by the bare surname before",
    ),
    pytest.param(
        'Nora Castell built the pier.\n\nBorn Nora Harrow in 1935, she left school. "I dug," '
        "{she} [said].",
        "Nora Castell",
        id="the name somebody was born with",
    ),
    pytest.param(
        'Born Nora Harrow in 1935, she left school. "I dug," {she} [said].',
        "Nora Harrow",
        id="a name at birth and no other",
    ),
    pytest.param(
        'Nora Castell, who was taught by the late harbour master, {Piet}, [called] it "safe".',
        "Nora Castell",
        id="a name that only closes a clause",
    ),
    pytest.param(
        'Nora Castell, the mayor, met {Piet Harrow}, who [called] it "safe".',
        "Piet Harrow",
        id="a name behind an apposition",
    ),
    pytest.param(
        'Cllr Piet Castell left.\n\nCllr Nora Castell laughed. "It holds," {Cllr Castell} [said].',
        "Nora Castell",
        id="the namesake of the same paragraph",
    ),
    pytest.param(
        'Deputy mayor Nora "Nonny" Castell came. "It holds," {Nonny} [said].',
        "Nora Castell",
        id="a nickname",
    ),
    pytest.param(
        'Piet Castell came with Nora “Nonny” Castell. "It holds," {Nora “Nonny” Castell} [said].',
        "Nora Castell",
        id="a name with its nickname",
    ),
    pytest.param(
        'But retired baker Col Castell came. "It holds," {Castell} [said].',
        "Col Castell",
        id="a given name that is also a rank",
    ),
    pytest.param(
        'But Col. Castell came. "It holds," {Castell} [said].', "Castell", id="a rank it is"
    ),
    pytest.param(
        'President Quennell opened it with Ada Quennell. "It holds," {Mr. Quennell} [said].',
        "Quennell",
        id="a title of the other gender is somebody else",
    ),
    pytest.param(
        'President Quennell came. His wife, Ada Quennell, stayed. "Fine," {President Quennell} [said].',
        "Quennell",
        id="a titled surname before a namesake's full name is somebody else",
    ),
    pytest.param(
        'Castell Opens Rusty Pier To Angry Crowds.\n\nNora Castell came. "It holds," {Castell} [said].',
        "Nora Castell",
        id="a headline in title case makes no names",
    ),
    pytest.param(
        'But Nora Castell came. "It holds," {Castell} [said].',
        "Nora Castell",
        id="a capital at the start of a sentence",
    ),
    pytest.param(
        'Dutch Republican Nora Castell came. "It holds," {Castell} [said].',
        "Nora Castell",
        id="people and party before a name",
    ),
    pytest.param(
        '"It holds," {Nora Castell and Piet Harrow} [wrote].',
        "Nora Castell and Piet Harrow",
        id="two people together",
    ),
    pytest.param(
        '"It holds," {Castell campaign spokesman Piet Harrow} [said].',
        "Piet Harrow",
        id="a name that only tells whose spokesman",
    ),
    pytest.param(
        '"It holds," [said] {one of the harbour’s engineers, Piet Harrow}.',
        "Piet Harrow",
        id="a name in apposition to a description",
    ),
    pytest.param(
        '"It holds," [said] {Piet Harrow, who advised Nora Castell}.',
        "Piet Harrow",
        id="a name inside the relative clause is not the speaker",
    ),
]


@pytest.mark.parametrize(("marked", "name"), NAMES)
def test_a_name_means_a_person(attribute, marked, name):
    speaker = attribute(marked)[-1].speaker
    assert speaker is not None
    assert speaker.name == name


ROLES = [
    pytest.param(
        '"It holds," [said] {Minister for Canals Shri Piet Castell}.',
        "Minister for Canals",
        id="no honorific in an office",
    ),
    pytest.param(
        '"It holds," [said] {Deputy Harbour Minister Nora Castell}.',
        "Deputy Harbour Minister",
        id="an office in capitals before the name",
    ),
    pytest.param(
        'Dutch foreign minister Nora Castell came. "It holds," {Castell} [said].',
        "Dutch foreign minister",
        id="an office in lower case before the name",
    ),
    pytest.param(
        '"It holds," [said] {Nora Castell, the harbour minister}.',
        "harbour minister",
        id="an office behind the name",
    ),
    pytest.param(
        '"It holds," [said] {Nora Castell, a senior adviser to the port}.',
        "senior adviser to the port",
        id="a function behind the name",
    ),
    pytest.param(
        'Sen. Nora Castell came. "It holds," {Castell} [said].', "Sen.", id="a bare title"
    ),
    pytest.param(
        'Rival Nora Castell came. "It holds," {Castell} [said].', None, id="a rival is no office"
    ),
    pytest.param(
        '"It holds," [said] {harbour board chairman Sen. Piet Harrow}.',
        "chairman",
        id="a bare title behind an office is left out",
    ),
    pytest.param(
        '"It holds," [said] {Nora Castell, a strategist for Mrs. Lind who likes the sea}.',
        "strategist for Mrs. Lind",
        id="a full stop inside an office",
    ),
    pytest.param(
        '"It holds," [said] {Nora Castell, a geologist and the author of “Silt”}.',
        "geologist",
        id="a second description is left out",
    ),
    pytest.param(
        '"It holds," [said] {Nora Castell, a former student and no friend}.',
        "former student",
        id="what somebody is not is left out",
    ),
    pytest.param(
        'FUMING mayor Nora Castell came. "It holds," {Castell} [said].',
        "mayor",
        id="capitals that open a story",
    ),
    pytest.param(
        'Harbour Trust boss Dr Nora Castell came. "It holds," {Castell} [said].',
        "Harbour Trust boss",
        id="an office before a form of address",
    ),
    pytest.param(
        '"It holds," [said] {shadow energy secretary Nora Castell}.',
        "shadow energy secretary",
        id="a shadow office",
    ),
    pytest.param(
        'Detective Const Nora Castell came. "It holds," {Castell} [said].',
        "Detective Const",
        id="a rank of two words",
    ),
    pytest.param('"It holds," {Mr. Castell} [said].', None, id="a form of address is no office"),
    pytest.param('"It holds," {Nora Castell} [said].', None, id="no office stated"),
    pytest.param(
        'Marsh Foods\'s boss, Nora Castell, came. "It holds," {Castell} [said].',
        "Marsh Foods's boss",
        id="a body of two words whose boss it is",
    ),
    pytest.param(
        '"It holds," [said] {former secretary of state Nora Castell}.',
        "former secretary of state",
        id="an office with of",
    ),
    pytest.param('"It holds," {Nora Castell, 43,} [said].', None, id="an age is no office"),
]


@pytest.mark.parametrize(("marked", "role"), ROLES)
def test_a_role_is_what_is_stated(attribute, marked, role):
    speaker = attribute(marked)[-1].speaker
    assert speaker is not None
    assert speaker.role == role
