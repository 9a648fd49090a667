"""What each measure says, in a sentence for who has not met it; docs/analysis.md tells where it misleads."""

from __future__ import annotations

from graphs.measures.measured import Measure

MEANINGS = {
    Measure.degree: "With how many others it is tied; one seat in a large body makes it high.",
    Measure.degree_share: "With how many others it is tied, as a share of all there are.",
    Measure.strength: "What all its ties weigh together.",
    Measure.betweenness: (
        "How often it stands on a shortest way between two others: high for a go-between, 0 for who sits in "
        "one place only."
    ),
    Measure.closeness: "How few steps lead from it to all the others: 1 where it is tied to each of them.",
    Measure.eigenvector: "How well it is tied to those who are well tied themselves.",
    Measure.pagerank: "How often somebody would come by who walks along the ties at random.",
    Measure.constraint: (
        "How far its contacts are tied to one another: the lower, the more it links who would not meet."
    ),
    Measure.effective_size: "How many contacts it has that the others do not repeat.",
    Measure.core: (
        "The largest number k for which it belongs to a group in which everybody is tied with k others of it."
    ),
    Measure.clustering: "What share of its contacts are tied with one another.",
}
"""By measure, of whatever record it is told."""
