"""Interactive HTML maps: one self-contained file each, drawn through pyvis."""
