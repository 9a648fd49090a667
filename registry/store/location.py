"""Where a registry is: a file, the user's default file, or (later) a database's URL."""

from __future__ import annotations

import os
from typing import NamedTuple

from registry.errors import BadInput, NoRegistry

FILE_NAME = "registry.db"


class Location(NamedTuple):
    """The place of a registry, as the user named it."""

    path: str

    def __str__(self) -> str:
        return self.path

    @property
    def exists(self) -> bool:
        """Whether something is there, a registry or not."""
        return os.path.exists(self.path)

    def require(self) -> None:
        """Raise NoRegistry, which says how to make one, unless something is there."""
        if not self.exists:
            raise NoRegistry(
                "there is no registry here",
                where=self.path,
                remedy="make one with: interlock init --example, or name another with --registry",
            )


def locate(name: str | None) -> Location:
    """The place that a name given by the user means; the default place where there is none."""
    if not name:
        return Location(_default_path())
    if "://" in name:
        raise BadInput(
            "only SQLite files can be opened by this version",
            where=_without_password(name),
            remedy="name a file: --registry registry.db",
        )
    return Location(os.path.expanduser(name))


def _default_path() -> str:
    # Imported here: whoever names a registry need not wait for it.
    import platformdirs

    return os.path.join(platformdirs.user_data_dir("interlock", appauthor=False), FILE_NAME)


def _without_password(url: str) -> str:
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]}"
