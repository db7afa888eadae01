"""From the front page of the sample articles, read by the whole pipeline, every link leads on."""

import asyncio
import re
from html import unescape
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from datasette.app import Datasette

from factcheck.cli.demo import add_samples, record_sample_verdicts
from factcheck.store.archive import open_archive

OURS = re.compile(
    r"/((search|verdicts|conflicts|api|about|claim/\d+/drift|(claim|speaker|outlet|article)/\d+)"
    r"(\.json)?)?(\?|$)"
)
MOST = 400


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("samples") / "samples.db"
    with open_archive(path) as archive:
        add_samples(archive)
        record_sample_verdicts(archive)
    return path


def test_every_link_leads_to_a_page(samples):
    pages = asyncio.run(crawl(Datasette([str(samples)])))
    assert {address: status for address, (status, _) in pages.items() if status != 200} == {}
    kinds = {urlsplit(address).path.split("/")[1] for address in pages}
    assert kinds >= {
        "",
        "search",
        "verdicts",
        "conflicts",
        "api",
        "about",
        "claim",
        "speaker",
        "outlet",
        "article",
    }
    assert len(pages) > 100


def test_every_place_linked_to_in_a_page_is_there(samples):
    pages = asyncio.run(crawl(Datasette([str(samples)])))
    for address, (_, text) in pages.items():
        places = set(re.findall(r'href="#([^"]+)"', text))
        assert places <= set(re.findall(r' id="([^"]+)"', text)), address


async def crawl(datasette: Datasette) -> dict[str, tuple[int, str]]:
    """Return the status and text of the pages of ours within reach of the front page."""
    pages: dict[str, tuple[int, str]] = {}
    waiting = ["/"]
    while waiting and len(pages) < MOST:
        address = waiting.pop(0)
        if address in pages:
            continue
        answer = await datasette.client.get(address)
        pages[address] = answer.status_code, answer.text
        for link in re.findall(r'href="([^"#]+)', answer.text):
            target = urljoin(address, unescape(link))
            if OURS.match(target):
                waiting.append(target)
    return pages
