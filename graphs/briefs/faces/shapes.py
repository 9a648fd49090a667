"""A drawing as DrawingML, which word processors draw, scale and let people edit."""

from __future__ import annotations

from graphs.briefs.document import Drawing
from graphs.briefs.faces.templating import rendered

_EMU_PER_CM, _EMU_PER_PIXEL, _HALF_POINTS = 360_000, 9525, 15


def shapes_xml(drawing: Drawing, width_cm: float) -> str:
    """A ``w:drawing`` no wider than so many centimetres: a group of lines and labelled boxes."""
    scale = min(1.0, width_cm * _EMU_PER_CM / (drawing.width * _EMU_PER_PIXEL))

    def emu(pixels: float) -> int:
        return round(pixels * _EMU_PER_PIXEL * scale)

    return rendered(
        "drawing.xml.j2",
        drawing=drawing, wide=emu(drawing.width), high=emu(drawing.height), emu=emu,
        half_points=max(7, round(_HALF_POINTS * scale)),
    )  # fmt: skip
