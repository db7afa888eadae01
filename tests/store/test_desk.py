import pytest

from factcheck.core.verdicts import AttributionStatus, Evidence, Verdict, Verification
from factcheck.errors import NotFoundError, UsageError

ZOE = "Zoë Vantongeren"
SENTENCE = "The dam will hold through the winter, and nobody needs to leave."
SPEECH = f"Let me say this first. {SENTENCE} We have checked every gate."
CLAIMS = "SELECT * FROM claims ORDER BY id"


def verification(**changes: object) -> Verification:
    return Verification(
        **{
            "claim_id": 1,
            "verdict": Verdict.MOSTLY_FALSE,
            "attribution": AttributionStatus.TRUNCATED,
            "rationale": "Two gates were open.",
            "evidence": (
                Evidence(url="https://dams.example/log", note="Gate log"),
                Evidence(url="https://dams.example/map"),
            ),
            "checker": "Desk",
            "checked_at": "2026-03-02T10:00:00Z",
            **changes,
        }
    )


def test_claim_of_a_person_is_kept_as_entered(archive, rows):
    number = archive.add_claim(
        SENTENCE, speaker=ZOE, said_on="2026-02", source_url="https://dam.example", by="Desk"
    )
    (claim,) = rows(archive, CLAIMS)
    assert claim["id"] == number
    assert (claim["text"], claim["origin"], claim["added_by"]) == (SENTENCE, "added", "Desk")
    assert (claim["said_on"], claim["source_url"]) == ("2026-02", "https://dam.example")
    assert (claim["quote_count"], claim["verdict"]) == (0, "unverified")
    assert rows(archive, "SELECT name FROM speakers") == [{"name": ZOE}]


@pytest.mark.parametrize(
    "speaker", [pytest.param(ZOE, id="the same"), pytest.param("zoe vantongeren", id="as typed")]
)
def test_same_statement_again_is_the_same_claim(archive, speaker):
    number = archive.add_claim(SENTENCE, speaker=ZOE, by="Desk")
    assert archive.add_claim(SENTENCE.lower(), speaker=speaker, by="Night desk") == number


def test_second_entry_completes_and_never_overwrites(archive, rows):
    archive.add_claim(SENTENCE, speaker=ZOE, by="Desk", said_on="2026-02-11")
    archive.add_claim(
        SENTENCE.lower(), speaker=ZOE, by="Other", said_on="2020", source_url="https://b.example"
    )
    (claim,) = rows(archive, CLAIMS)
    assert (claim["text"], claim["added_by"], claim["said_on"]) == (SENTENCE, "Desk", "2026-02-11")
    assert claim["source_url"] == "https://b.example"


def test_claim_found_in_print_becomes_the_persons_own(archive, story, rows):
    archive.record(*story((ZOE, SENTENCE)))
    entered = SENTENCE.replace("winter,", "winter")
    assert archive.add_claim(entered, speaker=ZOE, by="Desk") == 1
    (claim,) = rows(archive, CLAIMS)
    assert (claim["text"], claim["origin"], claim["quote_count"]) == (entered, "added", 1)


def test_entered_speech_takes_in_the_sentence_found_in_print(archive, story, rows):
    archive.record(*story((ZOE, SENTENCE)))
    number = archive.add_claim(SPEECH, speaker=ZOE, by="Desk")
    (claim,) = rows(archive, CLAIMS)
    assert (claim["id"], claim["text"], claim["quote_count"]) == (number, SPEECH, 1)
    assert rows(archive, "SELECT * FROM claim_redirects") == [{"old_id": 1, "claim_id": number}]


def test_entered_part_of_a_claim_is_linked_to_the_whole(archive, story, rows):
    archive.record(*story((ZOE, SPEECH)))
    number = archive.add_claim(SENTENCE, speaker=ZOE, by="Desk")
    assert rows(archive, "SELECT claim_id, other_claim_id, relation FROM claim_links") == [
        {"claim_id": number, "other_claim_id": 1, "relation": "excerpt"}
    ]


def test_claim_without_a_speaker_is_found_by_a_quote(archive, story, rows):
    number = archive.add_claim(SENTENCE)
    archive.record(*story((ZOE, SENTENCE)))
    assert rows(archive, "SELECT claim_id FROM quotes") == [{"claim_id": number}]


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        pytest.param({"text": " "}, "a claim needs a text", id="no text"),
        pytest.param({"text": "\x1b\x00\u202e\n"}, "a claim needs a text", id="controls alone"),
        pytest.param({"text": "\u200b …"}, "a claim needs a text", id="no word"),
        pytest.param({"text": "a\udcff"}, r"text is not UTF-8: a\\xff", id="text as bytes"),
        pytest.param({"speaker": "\udcff"}, r"speaker is not UTF-8: \\xff", id="name as bytes"),
        pytest.param(
            {"source_url": "https://a.example/\x1b"},
            r"not an address on the web: 'https://a.example/\\x1b'",
            id="control in the url",
        ),
        pytest.param({"said_on": "11 Feb"}, "not an ISO date: '11 Feb'", id="date"),
        pytest.param(
            {"source_url": "ftp://a.example"},
            "not an address on the web: 'ftp://a.example'",
            id="url",
        ),
    ],
)
def test_entry_that_cannot_be_meant_is_refused(archive, rows, entry, reason):
    with pytest.raises(UsageError, match=f"^{reason}$"):
        archive.add_claim(**{"text": SENTENCE, **entry})
    assert rows(archive, CLAIMS) == []


def test_what_was_typed_is_kept_on_one_line_without_controls(archive, rows):
    archive.add_claim(
        "The dam\n will \x1b[31mhold\x00.", speaker="Zoë\u202e\tVantongeren", by="\x9bDesk"
    )
    assert rows(
        archive,
        "SELECT c.text, s.name, c.added_by FROM claims c JOIN speakers s ON s.id = c.speaker_id",
    ) == [{"text": "The dam will [31mhold.", "name": ZOE, "added_by": "Desk"}]
    archive.add_claim(SENTENCE, speaker="\x1b ", by=" ")
    assert rows(archive, "SELECT speaker_id, added_by FROM claims WHERE id = 2") == [
        {"speaker_id": None, "added_by": None}
    ]


def test_newest_verification_stands_and_the_older_ones_stay(archive, story, rows):
    archive.record(*story((ZOE, SENTENCE)))
    first = archive.verify(verification())
    second = archive.verify(
        verification(
            verdict=Verdict.TRUE,
            attribution=AttributionStatus.VERBATIM,
            evidence=(),
            checker="Chief",
            checked_at="2026-03-01T00:00:00Z",
        )
    )
    assert second > first
    (claim,) = rows(archive, CLAIMS)
    assert (claim["verdict"], claim["attribution"]) == ("true", "verbatim")
    assert (claim["checked_by"], claim["checked_at"]) == ("Chief", "2026-03-01T00:00:00Z")
    history = rows(archive, "SELECT verdict, rationale FROM verifications ORDER BY id")
    assert [entry["verdict"] for entry in history] == ["mostly_false", "true"]
    assert rows(archive, "SELECT verification_id, url, note FROM evidence ORDER BY id") == [
        {"verification_id": first, "url": "https://dams.example/log", "note": "Gate log"},
        {"verification_id": first, "url": "https://dams.example/map", "note": None},
    ]


def test_unknown_claim_cannot_be_verified(archive, rows):
    with pytest.raises(NotFoundError, match=r"^no claim 7$"):
        archive.verify(verification(claim_id=7))
    assert rows(archive, "SELECT * FROM verifications") == []


def test_claim_that_was_taken_in_cannot_be_verified(archive, story):
    archive.record(*story((ZOE, SENTENCE)))
    number = archive.add_claim(SPEECH, speaker=ZOE)
    with pytest.raises(NotFoundError, match=f"^claim 1 has become a part of claim {number}$"):
        archive.verify(verification(claim_id=1))


def test_evidence_that_the_database_refuses_takes_the_verdict_with_it(archive, story, rows):
    archive.record(*story((ZOE, SENTENCE)))
    with pytest.raises(Exception, match="url_is_http"):
        archive.verify(verification(evidence=(Evidence(url="file:///etc/hosts"),)))
    assert rows(archive, "SELECT * FROM verifications") == []
    assert rows(archive, "SELECT verdict FROM claims") == [{"verdict": "unverified"}]
