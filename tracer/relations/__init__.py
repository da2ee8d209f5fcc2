"""Relations between drawn elements, found from the trace alone; one module for each sort.

Every relation is decided on what is seen: in pixels, one pixel and half a degree wide
(`tracer.geometry.PIXEL`, `DEGREES`), except for straight lines of 3-D axes, whose directions are
compared in data coordinates. Lists of ids are in paint order.
"""

MAX_LISTED = 100
"""Most members or groups a relation lists; totals beside the lists stay exact."""
MAX_PAIRED = 1_500
"""Most elements that are compared each with each."""
