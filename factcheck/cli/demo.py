"""``factcheck demo``: the whole way on the sample articles that ship in the package."""

from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.add import describe_summary
from factcheck.cli.output import report_error, write_line
from factcheck.cli.serve import Host, Port
from factcheck.core.problem import Problem
from factcheck.settings import DEMO_DATABASE

if TYPE_CHECKING:
    from factcheck.store.archive import Archive


def demo(
    no_serve: Annotated[
        bool, typer.Option("--no-serve", help="Stop before serving the site.")
    ] = False,
    host: Host = "127.0.0.1",
    port: Port = 8001,
) -> None:
    """Read the sample articles into `db/demo.db` and serve the site.

    Your own database is not touched.

    **Examples**

    - `factcheck demo`
    - `factcheck demo --no-serve`
    """
    from factcheck.store.archive import open_archive
    from factcheck.web.serve import check_port, serve_site

    if not no_serve:
        check_port(host, port)
    with open_archive(DEMO_DATABASE) as archive:
        write_line(add_samples(archive))
        write_line(f"{record_sample_verdicts(archive)} sample verdicts recorded")
    write_line(f"The database is {DEMO_DATABASE}")
    if not no_serve:
        write_line(f"The site is at http://{host}:{port} (Ctrl-C stops it)")
        serve_site(DEMO_DATABASE, host=host, port=port)


def add_samples(archive: "Archive") -> str:
    """Add the sample articles and return what came of it in words."""
    from factcheck.pipeline import add_articles
    from factcheck.read import read_articles
    from factcheck.samples import sample_articles

    with sample_articles() as folder:
        summary = add_articles(archive, read_articles(str(folder)), report=report)
    return describe_summary(summary)


def report(reading: object) -> None:
    """Print a problem; an article needs no word."""
    if isinstance(reading, Problem):
        report_error(str(reading))


def record_sample_verdicts(archive: "Archive") -> int:
    """Record each sample verdict whose claim has none yet; return how many."""
    from factcheck.core.verdicts import Verification
    from factcheck.samples import sample_verdicts
    from factcheck.store.reads.claims import list_claims
    from factcheck.store.reads.hits import ClaimFilter

    recorded = 0
    for sample in sample_verdicts():
        with archive.reading() as connection:
            found = list_claims(connection, ClaimFilter(text=f'"{sample.excerpt}"')).claims
        for claim in found:
            if claim.checked_at is None and sample.excerpt in claim.text:
                archive.verify(
                    Verification(
                        claim_id=claim.id,
                        verdict=sample.verdict,
                        attribution=sample.attribution,
                        rationale=sample.rationale,
                        evidence=sample.evidence,
                        checker=sample.checker,
                        checked_at=archive.clock(),
                    )
                )
                recorded += 1
    return recorded
