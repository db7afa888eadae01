"""Whom a description means: "the senator", "his wife", "the statement", "officials"."""

import re
from dataclasses import dataclass, replace

from factcheck.core.quote import Mention, MentionForm, Speaker, SpeakerKind
from factcheck.core.span import Span
from factcheck.resolve.bodies import Bodies
from factcheck.resolve.found import Found, found_person
from factcheck.resolve.holders import Holders
from factcheck.resolve.mentions import Description, describe, names_within
from factcheck.resolve.names import Name, NameSort
from factcheck.resolve.people import Person

# How sure each way of resolving is; see speakers.
_BY_ROLE = 0.85
_BY_CONTEXT = 0.55
_AS_PRINTED = 0.7
_VAGUE = 0.4

_IN_A_DOCUMENT = re.compile(r",? (\w+)(?: (?:an?|its|his|her|their)(?: [a-z-]+){0,2})? $")
_WHO_IS = re.compile(r",? (\w+) (?:is|was) ")
_APPOSED = re.compile(r", ([\w’'-]+) [^,.;:¤]{0,60}")
_FOR_SOMETHING = re.compile(r"(?: (?:for|of|at|in) [^,.;:¤\n]{1,50})?, ")
_MAKER_REACH = 60
"""Code points behind a document that tell who made it."""

_LONGEST_MAKER = 5
_TITLES_REACH = 24
"""Code points that the titles before a name take up."""

_MARK = re.compile(r"[,.;:¤()\n]")
_SENTENCES_BACK = 8

_LEAST_NOUN = 5
"""Letters of a noun whose ending may show a person: "diver", not "poor"."""

_WRITER_REACH = 50
"""Code points behind a document in which its writer's name begins."""

_BESIDE = 24
"""Code points from a document to the name of its issuer: "Lind's long-awaited report"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Descriptions(Holders):
    """Finds whom descriptions mean in one article."""

    bodies: Bodies
    verbs: frozenset[str]
    auxiliaries: frozenset[str]

    def resolve(
        self, description: Description, mention: Mention, without: frozenset[int] = frozenset()
    ) -> Found:
        """Return whom a description means, as printed if that is all there is.

        ``without`` are people it cannot mean.
        """
        head = description.head
        bearer = self._in_apposition(description) or self._named_behind(description)
        if bearer is not None:
            return found_person(bearer, _BY_ROLE)
        if head in self.words.documents:
            return self._document(self._with_maker(description), mention)
        several = head in self.words.collectives and self._is_of_several(description)
        if head in self.words.groups or several:
            return self._as_printed(description, SpeakerKind.GROUP)
        if head in self.words.bodies or self._is_body_name(description):
            return self._body(description)
        if head in self.words.offices or head in self.words.humans or head in self.words.kinship:
            return self._person(description, without)
        if head.endswith("s") and not head.endswith(("ss", "'s")):
            return self._as_printed(description, SpeakerKind.GROUP)
        if self._tells_nothing_new(description):
            return self._person(description, without)
        likely = len(head) >= _LEAST_NOUN and head.endswith(self.words.person_endings)
        if likely or head in self.words.peoples:
            return self._person(description, without)
        return self._as_printed(description, SpeakerKind.UNNAMED)

    def _is_of_several(self, description: Description) -> bool:
        """Say whether a noun of number stands before those it counts: "a handful of voters"."""
        printed = description.text.lower().split()
        behind = printed[printed.index(description.head) :] if description.head in printed else []
        return behind[1:2] != [] and behind[1] in self.words.joints

    def _in_apposition(self, description: Description) -> Person | None:
        """Return whose name a description follows.

        "Ada Lind, the pier's director, said", "Ada Lind, who is a pastor, said".
        """
        start, end = description.span.start, description.span.end
        if self.narration.told[end : end + 1] != "," or description.head in self.words.documents:
            return None
        begin = self.narration.sentence_start(start)
        before = names_within(self.cast.names, (Span(begin, max(start, begin + 1)),))
        person = self.cast.person_named(before[-1]) if before else None
        if person is None or before[-1].owning:
            return None
        between = _APPOSED.fullmatch(self.narration.told, before[-1].span.end, start)
        opening = between.group(1).lower() if between else ""
        if opening in self.words.articles | self.words.owners:
            return person
        relative = _WHO_IS.fullmatch(self.narration.told, before[-1].span.end, start)
        who = relative.group(1) if relative else ""
        return person if who in self.words.relative_pronouns else None

    def _named_behind(self, description: Description) -> Person | None:
        """Return who is named behind a description: "its member for streets, Ada Lind,"."""
        head = description.head
        if not description.definite or head not in self.words.offices:
            return None
        match = _FOR_SOMETHING.match(self.narration.told, description.span.end)
        if match is None:
            return None
        return self.named_at(match.end())

    def named_at(self, start: int) -> Person | None:
        """Return the person whose name, with its titles, is all that stands between two commas."""
        near = names_within(self.cast.names, (Span(start, start + _TITLES_REACH),))
        for name in near:
            if name.start == start and not name.owning:
                closed = self.narration.told[name.span.end : name.span.end + 1] in (",", ".", "")
                return self.cast.person_named(name) if closed else None
        return None

    def _is_body_name(self, description: Description) -> bool:
        names = names_within(self.cast.names, (description.span,))
        return (
            bool(names)
            and description.head not in self.words.peoples
            and names[-1].sort is NameSort.BODY
            and (names[-1].words[-1] == description.head)
        )

    def _as_printed(
        self, description: Description, kind: SpeakerKind, confidence: float = _AS_PRINTED
    ) -> Found:
        name = self._with_owner(description)
        if not name:
            return Found(speaker=None)
        return Found(speaker=Speaker(name=name, kind=kind), confidence=confidence)

    def _with_owner(self, description: Description) -> str:
        """Return a description with an owning pronoun replaced by the person it means."""
        first, _, rest = description.text.partition(" ")
        gender = self.words.pronouns.get(first.lower())
        if gender is None or not rest:
            return description.text
        owner = self.trail.antecedent(description.span.start, gender)
        if owner is not None and not owner.clear:
            return f"{first.lower()} {rest}"
        return f"{self.cast.people[owner.person].name}'s {rest}" if owner else description.text

    def _is_owned_by_somebody(self, description: Description) -> bool:
        """Say whether a pronoun owns a body and it is not clear whom it means: "their team"."""
        first = description.text.partition(" ")[0].lower()
        return first in self.words.owners and first in self._with_owner(description).lower().split()

    # ------------------------------------------------------------------ documents
    def _document(self, description: Description, mention: Mention) -> Found:
        writer = self._writer(description, mention)
        if writer is not None:
            return writer
        issuer = self._says_it_in(description)
        if issuer is not None:
            return issuer
        if description.definite and not names_within(self.cast.names, mention.spans):
            issuer = self._issuer(description)
            if issuer is not None:
                return issuer
        return self._as_printed(description, SpeakerKind.DOCUMENT)

    def _with_maker(self, description: Description) -> Description:
        """Return a document with who made it: "a report by the county forester".

        A participle without a maker is left out: "a study published", on some day.
        """
        printed = description.text.split()
        cut = next(
            (n for n, word in enumerate(printed) if n and word in self.words.post_modifiers),
            len(printed),
        )
        maker = self._maker(description.span.end)
        if maker:
            return replace(description, text=f"{description.text} {maker}")
        if 0 < cut == len(printed) - 1:
            return replace(description, text=" ".join(printed[:cut]))
        return description

    def _maker(self, end: int) -> str:
        """Return "tabled by the State auditor" behind a document, empty if nothing tells."""
        told = self.narration.told
        mark = _MARK.search(told, end, end + _MAKER_REACH)
        printed = told[end : mark.start() if mark is not None else end + _MAKER_REACH].split()
        by = 0 if printed[:1] and printed[0] in self.words.senders else 1
        if printed[by : by + 1] == [] or printed[by] not in self.words.senders:
            return ""
        if by and printed[0] not in self.words.post_modifiers:
            return ""
        stops = self.verbs | self.auxiliaries | (self.words.governors - self.words.tails)
        behind = printed[by + 1 :]
        last = next((n for n, word in enumerate(behind) if word.lower() in stops), len(behind))
        named = last > 1 and behind[0].lower() in self.words.articles and last <= _LONGEST_MAKER
        return " ".join(printed[: by + 1 + last]) if named else ""

    def _writer(self, description: Description, mention: Mention) -> Found | None:
        """Return whose letter it is: "her letter", "the email from Ann Brown"."""
        gender = self.words.pronouns.get(description.owner or "")
        if gender is not None:
            owner = self.trail.antecedent(description.span.start, gender)
            return found_person(self.cast.people[owner.person], _BY_ROLE) if owner else None
        reach = Span(mention.spans[0].start, mention.spans[-1].end + _WRITER_REACH)
        for name in names_within(self.cast.names, (reach,)):
            person = self.cast.person_named(name)
            behind = self.narration.told[mention.spans[-1].end : name.start]
            if name.start >= mention.spans[-1].end and not self._leads_to_writer(behind):
                break
            if behind and (person is not None or name.sort is NameSort.BODY):
                return self._sent_by(name)
            before = self.narration.text[description.span.start : name.start].split()
            sent = bool(before) and before[-1].lower() in self.words.senders
            if person is not None and (name.owning or sent):
                return found_person(person, _BY_ROLE)
        return None

    def _leads_to_writer(self, behind: str) -> bool:
        """Say whether a document and a name are joined by "by highways officer"."""
        printed = behind.lower().split()
        return (
            bool(printed)
            and printed[0] in self.words.senders
            and not any(mark in behind for mark in ",.;:¤")
            and self.words.governors.isdisjoint(printed[1:])
        )

    def _says_it_in(self, description: Description) -> Found | None:
        """Return whose document it is: "the Harbour Board, in a note, said"."""
        begin = self.narration.sentence_start(description.span.start)
        before = self.narration.told[begin : description.span.start]
        match = _IN_A_DOCUMENT.search(before)
        if match is None or match.group(1) not in self.words.governors:
            return None
        named = names_within(self.cast.names, (Span(begin, begin + match.start() + 1),))
        ends = bool(named) and named[-1].span.end == begin + match.start()
        return self._sent_by(named[-1]) if ends else None

    def _sent_by(self, name: Name) -> Found:
        """Return a name that sends a document: a person's, or else a body's."""
        person = self.cast.person_named(name)
        if person is not None:
            return found_person(person, _BY_ROLE)
        return Found(speaker=self.bodies.as_speaker(name), confidence=_AS_PRINTED)

    def _issuer(self, description: Description) -> Found | None:
        """Return who issued a document named again: look for it in the sentences before."""
        noun = re.compile(rf"\b{re.escape(description.head)}\b")
        here = self.narration.sentence_index(description.span.start)
        for index in range(here - 1, max(-1, here - _SENTENCES_BACK), -1):
            sentence = self.narration.sentences[index]
            match = noun.search(self.narration.told, sentence.start, sentence.end)
            found = self._issuer_in(sentence, match) if match is not None else None
            if found is not None:
                return found
        return None

    def _issuer_in(self, sentence: Span, noun: re.Match[str]) -> Found | None:
        """Return who issued a document in a sentence: named beside the noun, or its subject."""
        for name in names_within(self.cast.names, (sentence,)):
            before = self.narration.told[name.start - 8 : name.start].lower().split()
            sent = noun.end() <= name.start <= noun.end() + _BESIDE and (
                self.words.senders.intersection(before[-2:])
            )
            if sent:
                return self._sent_by(name)
            between = self.narration.told[name.span.end : noun.start()].lower().split()
            owns = (
                name.owning
                and name.span.end + 1 <= noun.start() <= name.span.end + _BESIDE
                and self.verbs.isdisjoint(between)
            )
            if owns:
                return self._issued_by(name.span)
        subject = self._subject_before(noun.start(), sentence)
        return self._issued_by(subject) if subject is not None else None

    def _subject_before(self, offset: int, sentence: Span) -> Span | None:
        """Return the words between the last comma and the verb before an offset."""
        told = self.narration.told[sentence.start : offset]
        matches = list(re.finditer(r"[\w’'-]+|[,;:]", told))
        verb = next((m for m in reversed(matches) if m.group().lower() in self.verbs), None)
        if verb is None:
            return None
        comma = max(told.rfind(mark, 0, verb.start()) for mark in ",;:¤")
        start = comma + 1
        start += len(told[start : verb.start()]) - len(told[start : verb.start()].lstrip())
        end = verb.start()
        while (last := told[start:end].split()[-1:]) and last[0].lower() in self.auxiliaries:
            end = told.rindex(last[0], start, end)
        end = len(told[:end].rstrip())
        return Span(sentence.start + start, sentence.start + end) if start < end else None

    def _issued_by(self, span: Span) -> Found | None:
        names = names_within(self.cast.names, (span,))
        if names and names[-1].span.end == span.end:
            person = self.cast.person_named(names[-1])
            if person is not None:
                return found_person(person, _BY_ROLE)
        if names and names[-1].span == span and names[-1].sort is NameSort.BODY:
            return Found(speaker=self.bodies.as_speaker(names[-1]), confidence=_AS_PRINTED)
        text = " ".join(span.of(self.narration.text).split())
        mention = Mention(spans=(span,), text=text, form=MentionForm.NOMINAL)
        description = describe(mention, self.narration, self.words)
        if description.head in self.words.bodies or self._is_body_name(description):
            return self._body(description)
        return None

    # --------------------------------------------------------------------- bodies
    def _body(self, description: Description) -> Found:
        """Return a body by its name; "the company" that no name is known for is nobody."""
        named = any(
            not name.words[-1].endswith(self.words.place_endings)
            for name in names_within(self.cast.names, (description.span,))
        )
        if description.definite and description.owner is None and not named:
            known = self.bodies.known_as(description.head, description.span.start)
            if known is not None:
                return Found(speaker=known, confidence=_BY_ROLE)
            if len(description.words) == 1 and self.bodies.is_rivalled(description.head):
                return Found(speaker=None)
        owned = description.owner is not None and not self._is_owned_by_somebody(description)
        proper = named or owned or description.words[0] in self.words.peoples
        return self._as_printed(
            description, SpeakerKind.ORGANIZATION if proper else SpeakerKind.UNNAMED
        )

    # --------------------------------------------------------------------- people
    def _person(self, description: Description, without: frozenset[int]) -> Found:
        owned = description.owner is not None
        if not description.definite or (owned and not self._is_owned_by_place(description)):
            return self._as_printed(description, SpeakerKind.UNNAMED)
        known = self._by_role(description, without) or self._by_kind(description)
        if owned:
            if known is not None:
                return found_person(known, _BY_CONTEXT)
            return self._as_printed(description, SpeakerKind.UNNAMED)
        unnamed = self._introduced_unnamed(description, known)
        if unnamed is not None:
            return unnamed
        known = known or self._by_deed(description)
        if known is not None:
            return found_person(known, _BY_ROLE)
        near = self._near(description, without)
        if near is not None:
            return found_person(near, _BY_CONTEXT)
        text = " ".join(description.span.of(self.narration.text).split()).strip(" ,")
        name = text[0].lower() + text[1:]
        speaker = Speaker(name=name, kind=SpeakerKind.UNNAMED)
        return Found(speaker=speaker, confidence=_VAGUE)
