"""What people decided, in the terminal."""

from rich.console import Group, RenderableType
from rich.padding import Padding

from factcheck.cli.claim_tables import show
from factcheck.core.decision import Decision


def describe_decision(decision: Decision) -> RenderableType:
    """Return one entry of the log."""
    head = f"{decision.id}. {decision.decided_at} {decision.decided_by}: {decision.told}"
    lines = [show(head, style="dim" if decision.undone_by else "")]
    if decision.undone_by:
        lines.append(show(f"taken back by decision {decision.undone_by}", style="dim"))
    if decision.note:
        lines.append(show(decision.note))
    return Padding(Group(*lines), (0, 0, 0, 2), expand=False)
