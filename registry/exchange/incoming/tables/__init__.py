"""Tables of any shape, read into what they tell: workbooks, CSV and other text, HXL, pasted lists.

A file is read once (:mod:`sheets`), its header is found (:mod:`header`), each column is given a meaning
(:mod:`columns`), the shape follows from them (:mod:`shapes`); together they are the mapping that is shown
and saved (:mod:`mapping`). The modules of ``telling`` turn the rows of one shape into records and parts.
"""
