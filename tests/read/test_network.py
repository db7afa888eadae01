import httpcore
import pytest

from factcheck.errors import FetchError
from factcheck.read.network import Deadline, is_public, resolve

PUBLIC = ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"]

PRIVATE = [
    pytest.param("127.0.0.1", id="this machine"),
    pytest.param("0.0.0.0", id="any"),
    pytest.param("10.1.2.3", id="private network"),
    pytest.param("172.16.0.1", id="private network, middle"),
    pytest.param("192.168.1.1", id="home network"),
    pytest.param("100.64.0.1", id="carrier network"),
    pytest.param("169.254.169.254", id="cloud metadata"),
    pytest.param("224.0.0.1", id="multicast"),
    pytest.param("240.0.0.1", id="reserved"),
    pytest.param("255.255.255.255", id="broadcast"),
    pytest.param("192.0.2.1", id="documentation"),
    pytest.param("::1", id="this machine, IPv6"),
    pytest.param("::", id="any, IPv6"),
    pytest.param("fe80::1%eth0", id="link-local with a zone"),
    pytest.param("fd00::1", id="unique local"),
    pytest.param("ff02::1", id="multicast, IPv6"),
    pytest.param("::ffff:127.0.0.1", id="mapped"),
    pytest.param("192.88.99.1", id="relay to IPv6"),
    pytest.param("192.0.0.8", id="protocol assignments"),
    pytest.param("192.175.48.6", id="where private names end"),
    pytest.param("192.52.193.1", id="multicast tunnel"),
    pytest.param("fec0::1", id="site-local"),
    pytest.param("5f00::1", id="segment routing"),
    pytest.param("100::1", id="discard"),
    pytest.param("64:ff9b:1::808:808", id="NAT64 of the own network"),
    pytest.param("2001:2::1", id="benchmarking"),
    pytest.param("2001:db8::1", id="documentation, IPv6"),
    pytest.param("3fff::1", id="documentation, newer"),
    pytest.param("2620:4f:8000::6", id="where private names end, IPv6"),
    pytest.param("2002:c058:6301::1", id="6to4 of a relay"),
    pytest.param("::7f00:1", id="compatible, deprecated"),
    pytest.param("2002:7f00:1::1", id="6to4 of this machine"),
    pytest.param("64:ff9b::7f00:1", id="NAT64 of this machine"),
    pytest.param("2001:0:4136:e378:8000:63bf:80ff:fffe", id="Teredo of this machine"),
]


@pytest.mark.parametrize("address", PUBLIC)
def test_addresses_of_the_open_internet(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", PRIVATE)
def test_addresses_that_a_page_must_not_lead_to(address: str) -> None:
    assert not is_public(address)


def test_numbers_in_disguise_are_resolved_to_what_they_are() -> None:
    assert resolve("2130706433", 80) == ["127.0.0.1"]
    assert resolve("0x7f.1", 80) == ["127.0.0.1"]


@pytest.mark.parametrize("host", ["no-such-host.invalid", "a" * 64 + ".example"])
def test_an_unknown_host_is_told(host: str) -> None:
    with pytest.raises(FetchError) as refusal:
        resolve(host, 80)
    assert str(refusal.value) == f"unknown host: {host}"


def test_a_deadline_leaves_the_time_that_is_left() -> None:
    assert Deadline.after(1000).within(5) == 5
    assert 990 < Deadline.after(1000).within(None) <= 1000
    assert 0 < Deadline.after(1).within(5) <= 1
    with pytest.raises(httpcore.TimeoutException):
        Deadline.after(0).within(5)
