"""What can be measured of the things of a drawing; nothing in here reads English.

Readers of English and the functions of restated claims ask the same measures, so that both mean the same
by *touching*, *inside* or *rising*. Lengths are pixels (y down) unless a function says that it takes data coordinates.
"""
