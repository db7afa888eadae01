"""Give every quote the person behind its mention, the day it was said and the go-between.

Each step is a file and can be measured alone::

    narration            the text with the quoted words blanked out
    names ── people      capitalised names; which of them mean the same person
             namesakes   which person a surname means
             name_sorting   which of them are offices, datelines, labels
             introductions  which of them the text shows to be bodies
             roles       the offices printed beside a name
    antecedents          whom "he" and "she" mean
    mentions             name, pronoun or description?
    descriptions         whom "the senator" and "the statement" mean
             holders     by office, by deed, by what stands around
    bodies               organisations under their fullest name
    carrying_on          who goes on: "he added", "it said"
    speakers             from a mention to the speaker
    times                the times a text names, as dates
    clauses              the sentence a quote is attributed in
    time_places          what stands around a time
    saying_times         which of them dates the saying
    scene_times          which of them dates a scene
    quote_sentences      what a quote's sentence tells of its time
    occasions            the day of a transcript, a live page, a release, a match
    occasion_dates       which quotes belong to that occasion
    scenes               when each quote was said
    relay_grammar ── go_betweens  who is named as passing words on
    relays               through whom it came
    attributions         the conductor
"""

from factcheck.resolve.attributions import resolve_attributions

__all__ = ["resolve_attributions"]
