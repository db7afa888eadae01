"""From the words that name a speaker to the speaker."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from factcheck.core.quote import Mention, MentionForm, Quote, Speaker, SpeakerKind
from factcheck.core.span import Span
from factcheck.languages.people import PeopleWords
from factcheck.resolve.antecedents import Trail
from factcheck.resolve.bodies import Bodies
from factcheck.resolve.clauses import is_turn
from factcheck.resolve.descriptions import Descriptions
from factcheck.resolve.found import Found, found_people, found_person
from factcheck.resolve.mentions import (
    describe,
    names_within,
    naming_names,
    whole_mention,
    without_verb,
)
from factcheck.resolve.names import Name, NameSort
from factcheck.resolve.narration import BLANK, Narration
from factcheck.resolve.people import Cast, Person
from factcheck.resolve.roles import find_role

# How sure each way of resolving is. With the confidence of the mention multiplied in, 118
# of 120 speakers given 0.8 or more were right on labelled news articles, and 30 of the 36
# given 0.5 to 0.8.
_FULL_NAME = 0.97
_BARE_NAME = 0.7
_BODY_NAME = 0.9
_CLEAR_PRONOUN = 0.85
_UNCLEAR_PRONOUN = 0.6
_RELATIVE = 0.9
_CARRIED_ON = 0.7
_READ_ON = 0.5


_FOLLOWED = re.compile(r"(?: \([^()]*\))?(?:,(?: [^,;:.¤]{1,60},)?)? ")
"""What may stand between a name and "who": nothing, or an apposition."""

_CLAUSE_END = re.compile(r"[,;:¤]")
_PLAIN_WORD = re.compile(r"[\w’'-]+")
_LONGEST_NOUN = 6
"""Words of a description before "who", its article included."""

_LONGEST_INITIALS = 3
_QUOTING_REACH = 3
_OFFICE_REACH = 40
_LISTENER_REACH = 14
"""Code points behind "told" that hold who listens."""

_THING_KINDS = frozenset((SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT))
_PLURAL_KINDS = frozenset((SpeakerKind.ORGANIZATION, SpeakerKind.GROUP))


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerFinder:
    """Knows an article's people, bodies and documents, and says who a mention means."""

    narration: Narration
    cast: Cast
    trail: Trail
    bodies: Bodies
    descriptions: Descriptions
    words: PeopleWords
    continuing: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    labels: frozenset[int] = frozenset()
    nobody: frozenset[str] = frozenset()

    def find(self, quote: Quote, before: tuple[Quote, Found] | None) -> Found:
        """Return who said a quote; ``before`` is the quote before it with its speaker."""
        if quote.mention is None:
            return self._carried_on(quote, before)
        if self._is_no_speaker(quote, quote.mention):
            return Found(speaker=None)
        mention = without_verb(quote.mention, quote.cue, self.narration)
        found = (
            self._same_body(mention, before)
            or self._same_unnamed(mention, before)
            or self._goes_on(quote, mention, before)
            or self._quoted_by(quote, mention)
            or self.of_mention(mention, quote)
        )
        if found.person is not None:
            self.trail.note(mention.spans[0].start, found.person)
        return found

    def is_self(self, quote: Quote) -> bool:
        """Say whether whoever speaks around a quote tells what they said: "I said no"."""
        return quote.mention is not None and _bare_pronoun(quote.mention) in (
            self.words.self_pronouns
        )

    def _is_no_speaker(self, quote: Quote, mention: Mention) -> bool:
        """Say whether a mention is a dateline, "Q" before a question, or who listens.

        A jury hears and is told things; it says little.
        """
        text, span = self.narration.text, mention.spans[0]
        printed = mention.text.lower()
        if is_turn(mention, quote.cue, self.narration):
            known = any(map(self.cast.person_named, names_within(self.cast.names, (span,))))
            lone = span.start not in self.labels and mention.text.isupper()
            return printed in self.nobody or (lone and not known)
        verbs = [word for cue in quote.cue for word in cue.of(text).lower().split()]
        if not self.words.hearing.isdisjoint(verbs[:1]):
            return True
        if self.words.audiences.isdisjoint(printed.split()[-1:]) or verbs != ["told"]:
            return False
        behind = _PLAIN_WORD.search(text, quote.cue[-1].end, quote.cue[-1].end + _LISTENER_REACH)
        return behind is None or behind.group().lower() in self.words.governors

    def _quoted_by(self, quote: Quote, mention: Mention) -> Found | None:
        """Return who is quoted by whom a mention names: "Pier News quoted Ada Lind as saying"."""
        pattern = _quoting(self.words.quoting)
        index = self.narration.sentence_index(mention.spans[0].start)
        last = self.narration.sentences[index].end if index >= 0 else mention.spans[-1].end
        match = pattern.search(self.narration.told, mention.spans[-1].end, last)
        if match is None or match.start() > mention.spans[-1].end + _QUOTING_REACH:
            return None
        found = self.of_mention(_mention_at(Span(*match.span("name")), self.narration), quote)
        return replace(found, quoted=True)

    def _spoken_of(self, quote: Quote | None, mention: Mention) -> frozenset[int]:
        """Return who is named behind the speaker in the clause, and so is somebody else.

        In "he told Lind" and "she said Brandt was late" neither pronoun means the one named
        after it; in "though she left, Lind said" it does.
        """
        if quote is None:
            return frozenset()
        start = max([mention.spans[-1].end, *(cue.end for cue in quote.cue)])
        index = self.narration.sentence_index(mention.spans[0].start)
        last = self.narration.sentences[index].end if index >= 0 else start
        mark = _CLAUSE_END.search(self.narration.told, start, max(start, last))
        end = mark.start() if mark is not None else last
        if start >= end:
            return frozenset()
        named = (
            self.cast.person_named(name)
            for name in names_within(self.cast.names, (Span(start, end),))
            if not name.quoted
        )
        return frozenset(person.number for person in named if person is not None)

    def _goes_on(
        self, quote: Quote, mention: Mention, before: tuple[Quote, Found] | None
    ) -> Found | None:
        """Return the last speaker for "he added", if nothing speaks against it."""
        gender = self.words.pronouns.get(_bare_pronoun(mention))
        if before is None or before[1].person is None or not quote.cue:
            return None
        if gender is None and not self._may_be_called(mention, before[1].person):
            return None
        verb = quote.cue[0].of(self.narration.text).lower().split()
        here = self.narration.paragraph_of(mention.spans[0].start)
        apart = here - self.narration.paragraph_of(before[0].content[-1].start)
        person = self.cast.people[before[1].person]
        if not verb or verb[0] not in self.continuing or not 0 <= apart <= 1:
            return None
        if gender is not None and person.gender not in (gender, None):
            return None
        if person.number in self._spoken_of(quote, mention):
            return None
        return found_person(person, _CLEAR_PRONOUN)

    def _may_be_called(self, mention: Mention, number: int) -> bool:
        """Say whether somebody described may be the one who spoke last: "the captain added".

        It is who holds no other office, when nobody else of that office is known.
        """
        whole = whole_mention(mention, self.narration, self.words, self.cast.names)
        description = describe(whole, self.narration, self.words)
        if not description.definite or description.owner is not None:
            return False
        if description.head not in self.words.offices | self.words.humans:
            return False
        others = (p for p in self.cast.people if p.number != number)
        return not any(description.head in person.role_words for person in others)

    def _same_body(self, mention: Mention, before: tuple[Quote, Found] | None) -> Found | None:
        """Return the last speaker for "it" or "they" if that was a body, group or document."""
        pronoun = _bare_pronoun(mention)
        if before is None or before[1].speaker is None:
            return None
        plural = pronoun in self.words.plural_pronouns
        if not plural and pronoun not in self.words.thing_pronouns:
            return None
        kind = before[1].speaker.kind
        fits = kind in _PLURAL_KINDS if plural else kind in _THING_KINDS
        if kind is SpeakerKind.UNNAMED:
            fits = before[1].speaker.name.lower().split()[-1] in self.words.bodies
        here = self.narration.paragraph_of(mention.spans[0].start)
        near = here - self.narration.paragraph_of(before[0].content[-1].start) <= 1
        if not fits or not near:
            return None
        return replace(before[1], confidence=_UNCLEAR_PRONOUN)

    def _same_unnamed(self, mention: Mention, before: tuple[Quote, Found] | None) -> Found | None:
        """Return the last speaker for "he" or "she" if that was somebody unnamed.

        Whoever is named in between, or is of the other gender, breaks the chain; somebody
        who is not said to speak for anybody ("a shopper") only stands in where nobody
        named fits.
        """
        gender = self.words.pronouns.get(_bare_pronoun(mention))
        if gender is None or before is None or before[0].mention is None:
            return None
        speaker, offset = before[1].speaker, mention.spans[0].start
        if speaker is None or speaker.kind is not SpeakerKind.UNNAMED:
            return None
        last = before[0].mention.spans[-1].end
        described = speaker.name.lower().split()
        shown = [self.words.gendered.get(word) for word in described]
        known = (
            gender in shown
            and set(shown) <= {gender, None}
            and described[0] not in self.words.articles
        )
        if (
            not known
            and not self.words.tails.intersection(described)
            and self.trail.antecedent(offset, gender)
        ):
            return None
        apart = self.narration.paragraph_of(offset) - self.narration.paragraph_of(last)
        between = names_within(self.cast.names, (Span(last, max(offset, last + 1)),))
        named = any(self.cast.person_named(name) for name in between if not name.quoted)
        if apart > 1 or named or next(filter(None, shown), gender) is not gender:
            return None
        return Found(speaker=speaker, confidence=_UNCLEAR_PRONOUN)

    def of_mention(self, mention: Mention, quote: Quote | None = None) -> Found:
        """Return who a mention means; those named behind it in its quote's clause it does not."""
        pronoun = _bare_pronoun(mention)
        offset = mention.spans[0].start
        if pronoun in self.addressing:
            return Found(speaker=None)
        if pronoun in self.words.pronouns:
            return self._of_pronoun(pronoun, offset, self._spoken_of(quote, mention))
        if pronoun in self.words.relative_pronouns:
            return self._of_relative(offset)
        if pronoun in self.words.plural_pronouns or pronoun in self.words.thing_pronouns:
            plural = pronoun in self.words.plural_pronouns
            found = self.bodies.before(offset, plural=plural)
            if found is None and plural:
                found = self.bodies.pair_before(offset)
            if found is None:
                return Found(speaker=None, confidence=_UNCLEAR_PRONOUN)
            return replace(found, confidence=_UNCLEAR_PRONOUN)
        mention = whole_mention(mention, self.narration, self.words, self.cast.names)
        names = naming_names(mention, self.cast.names, self.narration, self.words)
        if names and not self._is_capital_noun(mention):
            return self._of_names(names, mention)
        description = describe(mention, self.narration, self.words)
        return self.descriptions.resolve(description, mention, self._spoken_of(quote, mention))

    def _subject_before_clause(self, name: Name) -> Name:
        """Return the name a clause hangs on that another one only closes.

        In "Ada Lind, who was taught by her uncle, Piet, said" it is Lind who said it.
        """
        told = self.narration.told
        if (
            told[name.start - 2 : name.start] != ", "
            or told[name.span.end : name.span.end + 1] != ","
        ):
            return name
        begin = self.narration.sentence_start(name.start)
        for other in names_within(self.cast.names, (Span(begin, name.start),)):
            clause = told[other.span.end : name.start]
            hangs = clause.startswith(", ") and clause.count(",") == 2
            if hangs and self.cast.person_named(other) is not None:
                opening = clause.split()[1] if len(clause.split()) > 1 else ""
                if opening in self.words.relative_pronouns:
                    return other
        return name

    def _is_capital_noun(self, mention: Mention) -> bool:
        """Say whether a mention is a noun for all its capital: "the Italian", "the Minister"."""
        printed = mention.text.lower().split()
        others = printed[1:] if printed[0] in self.words.articles else []
        word = others[0] if others else printed[0]
        if (
            len(printed) - len(others) != 1
            or len(others) > 1
            or not self._is_noun(word)
            or word.endswith("s")
        ):
            return False
        start = mention.spans[0].start
        before = self.narration.told[max(0, start - 4) : start].lower()
        return bool(others) or before == "the "

    def _is_noun(self, word: str) -> bool:
        words = self.words
        return word in words.peoples or word in words.offices or word in words.humans

    def _of_names(self, names: list[Name], mention: Mention) -> Found:
        first = self._subject_before_clause(names[0])
        person = self.cast.person_named(first)
        if first.start in self.labels:
            person = self._with_initials(first) or person
        if len(names) > 1:
            both = [self.cast.person_named(name) for name in names]
            known = [p for p in both if p is not None]
            if len(known) == len(names):
                return found_people(known, _FULL_NAME)
        if person is None and first.sort is NameSort.BODY and len(names) == 1:
            person = self._officer_of(first)
        if person is not None:
            role = self._role_beside(first) or person.role
            speaker = Speaker(name=person.name, kind=SpeakerKind.PERSON, role=role)
            sure = _FULL_NAME if len(person.words) > 1 else _BODY_NAME
            return Found(speaker=speaker, person=person.number, confidence=sure)
        if first.sort is NameSort.BODY:
            return Found(speaker=self.bodies.named(first, mention), confidence=_BODY_NAME)
        name = " ".join(first.span.of(self.narration.text).split())
        speaker = Speaker(name=name, kind=SpeakerKind.PERSON, role=self._role_beside(first))
        return Found(speaker=speaker, confidence=_BARE_NAME)

    def _officer_of(self, body: Name) -> Person | None:
        """Return who heads a body whose name was taken for the speaker's.

        "The speaker of the Selby Assembly, Ada Lind, said".
        """
        told = self.narration.told
        begin = max(self.narration.sentence_start(body.start), body.start - _OFFICE_REACH)
        before = told[begin : body.start].lower().split()
        if before and before[-1] in self.words.articles:
            before.pop()
        if len(before) < 2 or before[-1] not in self.words.tails:
            return None
        if before[-2] not in self.words.offices or told[body.span.end : body.span.end + 2] != ", ":
            return None
        return self.descriptions.named_at(body.span.end + 2)

    def _with_initials(self, label: Name) -> Person | None:
        """Return the only person whose initials a label has: "AL:" for Ada Lind."""
        letters = label.words[0]
        if len(label.words) > 1 or not 2 <= len(letters) <= _LONGEST_INITIALS:
            return None
        fitting = [
            person
            for person in self.cast.people
            if len(person.words) > 1 and "".join(word[0] for word in person.words) == letters
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _role_beside(self, name: Name) -> str | None:
        roles = find_role(name, self.narration, self.words)
        return next((role.text for role in roles if role.full), None)

    def _of_pronoun(self, pronoun: str, offset: int, without: frozenset[int]) -> Found:
        found = self.trail.antecedent(offset, self.words.pronouns[pronoun], without)
        if found is None:
            return Found(speaker=None)
        return found_person(
            self.cast.people[found.person], _CLEAR_PRONOUN if found.clear else _UNCLEAR_PRONOUN
        )

    def _of_relative(self, offset: int) -> Found:
        """Return whom "who" follows: a name, or somebody described.

        An apposition may stand between the name and "who".
        """
        start = self.narration.sentence_start(offset)
        inside = names_within(self.cast.names, (Span(start, max(offset, start + 1)),))
        told = [n for n in inside if not n.quoted and not n.owning]
        last = told[-1] if told else None
        if last is not None and _FOLLOWED.fullmatch(self.narration.told, last.span.end, offset):
            return self._of_names([last], _mention_at(last.span, self.narration))
        end = start + len(self.narration.told[start:offset].rstrip(" ,"))
        before = list(_PLAIN_WORD.finditer(self.narration.told, start, end))
        for match in reversed(before[-_LONGEST_NOUN:]):
            if match.group().lower() in self.words.determiners:
                return self.of_mention(_mention_at(Span(match.start(), end), self.narration))
        person = self.cast.person_named(last) if last is not None else None
        return Found(speaker=None) if person is None else found_person(person, _RELATIVE)

    def _carried_on(self, quote: Quote, before: tuple[Quote, Found] | None) -> Found:
        """Return the last speaker for a paragraph of nothing but further quoted words."""
        if before is None or before[1].speaker is None:
            return Found(speaker=None)
        earlier = before[0].content[-1]
        here = self.narration.paragraph_of(quote.content[0].start)
        apart = here - self.narration.paragraph_of(earlier.start)
        if apart > 1 or self._has_narration_around(quote) or not self._ends_on(earlier, apart):
            return Found(speaker=None)
        found = before[1]
        return Found(speaker=found.speaker, person=found.person, confidence=_CARRIED_ON)

    def _ends_on(self, earlier: Span, apart: int) -> bool:
        """Say whether a quote belongs to the last sentence of its paragraph."""
        index = self.narration.sentence_index(earlier.end - 1)
        number = self.narration.paragraphs[index]
        following = self.narration.paragraphs[index + 1 : index + 2]
        return apart == 0 or following != (number,)

    def read_on(self, quotes: Sequence[Quote], found: Sequence[Found]) -> list[Found]:
        """Give quoted words that nobody is named for to the statement quoted right after.

        Between two quotes from a ministry's statement, a few quoted words in the report
        of what it says are the statement's too.
        """
        given = list(found)
        for number in range(len(quotes) - 1):
            following = found[number + 1]
            if (
                quotes[number].mention is None
                and given[number].speaker is None
                and following.speaker is not None
                and following.speaker.kind is SpeakerKind.ORGANIZATION
                and self._reads_document(quotes[number + 1], quotes[number])
            ):
                given[number] = Found(speaker=following.speaker, confidence=_READ_ON)
        return given

    def _reads_document(self, quote: Quote, before: Quote) -> bool:
        """Say whether a quote is from "the statement", right behind another quote."""
        if quote.mention is None or quote.mention.form is MentionForm.PRONOUN:
            return False
        description = describe(quote.mention, self.narration, self.words)
        here = self.narration.paragraph_of(quote.content[0].start)
        return (
            description.definite
            and description.head in self.words.documents
            and here - self.narration.paragraph_of(before.content[-1].start) <= 1
        )

    def _has_narration_around(self, quote: Quote) -> bool:
        for span in quote.content:
            index = self.narration.sentence_index(span.start)
            sentence = self.narration.sentences[index] if index >= 0 else span
            told = self.narration.told[sentence.start : sentence.end].replace(BLANK, "")
            if any(letter.isalpha() for letter in told):
                return True
        return False


@cache
def _quoting(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _mention_at(span: Span, narration: Narration) -> Mention:
    return Mention(spans=(span,), text=span.of(narration.text), form=MentionForm.NOMINAL)


def _bare_pronoun(mention: Mention) -> str:
    """Return a mention in lower case without a verb drawn to it ("she's")."""
    return re.split("['’]", mention.text.strip().lower())[0]
