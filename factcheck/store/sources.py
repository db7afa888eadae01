"""The rows that an article and its quotes refer to: outlets and speakers, each once."""

import re
from dataclasses import dataclass

from sqlmodel import Session, col, select

from factcheck.core.article import Article
from factcheck.core.quote import Speaker
from factcheck.store.directory import find_standing_speaker, spelling_of
from factcheck.store.identity import domain_of, fold
from factcheck.store.session import driver_connection
from factcheck.store.tables import OutletRow, SpeakerRow, row_id

HOST = re.compile(r"[\w-]+(\.[\w-]+)+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What an article says about where it appeared.

    ``named`` says that the name tells more than the host: a reader of pages puts the host
    in the name's place where a page has none.
    """

    name: str
    domain: str | None
    named: bool


def imprint_of(article: Article) -> Imprint | None:
    """Return what the article says about its outlet, None if it says nothing."""
    name = article.outlet.strip() if article.outlet else ""
    domain = domain_of(article.url)
    if domain is None and HOST.fullmatch(name):
        domain = name.casefold().removeprefix("www.")
    if not name and domain is None:
        return None
    named = bool(name) and fold(name) not in {fold(domain or ""), fold(f"www.{domain}")}
    return Imprint(name=name if named else domain or name, domain=domain, named=named)


def find_outlet(session: Session, imprint: Imprint) -> OutletRow | None:
    """Return the outlet if it is known: by its name, else by the host of its site.

    A name that is new is a new outlet, on a known host too, since portals carry the
    articles of many; only an outlet that has nothing but its host for a name is the one.
    """
    by_name = select(OutletRow).where(col(OutletRow.identity) == outlet_identity(imprint.name))
    found = session.exec(by_name).first()
    if found is not None or imprint.domain is None:
        return found
    by_domain = select(OutletRow).where(col(OutletRow.domain) == imprint.domain)
    if imprint.named:
        by_domain = by_domain.where(col(OutletRow.name) == col(OutletRow.domain))
    return session.exec(by_domain.order_by(col(OutletRow.id))).first()


def keep_outlet(session: Session, imprint: Imprint) -> int:
    """Return the number of the outlet, which is added, or completed, where need be."""
    outlet = find_outlet(session, imprint)
    if outlet is None:
        outlet = OutletRow(name=imprint.name, identity=outlet_identity(imprint.name))
    elif imprint.named and outlet.name == outlet.domain:
        outlet.name = imprint.name
        outlet.identity = outlet_identity(imprint.name)
    outlet.domain = outlet.domain or imprint.domain
    session.add(outlet)
    session.flush()
    return row_id(outlet)


def outlet_identity(name: str) -> str:
    """Return the key of an outlet."""
    return fold(name) or name


def keep_speaker(session: Session, speaker: Speaker, identity: str) -> SpeakerRow:
    """Return the directory's entry for the name, which is added, or given the newest role.

    A new one may be ``merged_into`` the speaker that it is a name of.
    """
    known = select(SpeakerRow).where(col(SpeakerRow.identity) == identity)
    row = session.exec(known).first()
    if row is None:
        spelled = spelling_of(speaker, identity)
        sql = driver_connection(session)
        row = SpeakerRow(
            name=speaker.name,
            kind=speaker.kind.value,
            role=speaker.role,
            identity=identity,
            spelling=spelled,
            merged_into=find_standing_speaker(sql, speaker.name, identity, spelled),
        )
    row.role = speaker.role or row.role
    session.add(row)
    session.flush()
    return row


def standing_speaker(session: Session, row: SpeakerRow) -> SpeakerRow:
    """Return the speaker that an entry is a name of, who gets its role; else the entry."""
    if row.merged_into is None:
        return row
    standing = session.get_one(SpeakerRow, row.merged_into)
    standing.role = row.role or standing.role
    session.add(standing)
    session.flush()
    return standing
