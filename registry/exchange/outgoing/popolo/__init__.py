"""The registry as Popolo JSON (popoloproject.com): persons, organizations, memberships, areas and events.

A body is an organization whose classification is its type; a seat is a membership of it. What Popolo
has no word for stands under keys that begin with ``x_``, as its rules of conformance allow.
"""

from registry.exchange.outgoing.popolo.document import PopoloDocument, popolo_document

__all__ = ["PopoloDocument", "popolo_document"]
