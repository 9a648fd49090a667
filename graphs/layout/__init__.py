"""Where nodes stand: a pure function of nodes, ties and the room that each takes. Nothing is stored.

The forces are those of ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014, "ForceAtlas2, a
continuous graph layout algorithm for handy network visualization designed for the Gephi software",
PLoS ONE 9(6): e98679) in its LinLog mode (Noack 2009, "Modularity clustering is force-directed layout",
Physical Review E 79: 026102), which shows who belongs together where plain ForceAtlas2 makes a ball.
Each component starts from places that the ids give, so that the same network always looks the same and
a small change moves little.
"""

from graphs.layout.picture import Boxes, Positions, positions, positions_of
from graphs.layout.starting import place_of

__all__ = ["Boxes", "Positions", "place_of", "positions", "positions_of"]
