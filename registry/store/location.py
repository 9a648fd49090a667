"""Where a registry is: a file, the user's default file, or a database's URL."""

from __future__ import annotations

import os
import sys

from registry.errors import BadInput, CannotWrite, NoRegistry
from registry.frozen import Frozen

FILE_NAME = "registry.db"
_POSTGRESQL = ("postgresql", "postgres")


class Location(Frozen):
    """The place of a registry, as the user named it: a path, or ``postgresql://…``."""

    path: str
    read_only: bool = False
    """Whether it was opened to be looked at: then whatever writes is refused."""

    def __str__(self) -> str:
        """The place as it may be shown: a password in it stays hidden."""
        return _without_password(self.path) if self.is_url else self.path

    @property
    def is_url(self) -> bool:
        """Whether a server holds the registry, and not a file."""
        return "://" in self.path

    @property
    def exists(self) -> bool:
        """Whether something is there, a registry or not. Raises NotARegistry where no server answers."""
        if not self.is_url:
            return os.path.exists(self.path)
        from registry.store.dialects import dialect_of

        return dialect_of(self).holds_something(self)

    def require(self) -> None:
        """Raise NoRegistry, which says how to make one, unless something is there."""
        if not self.exists:
            raise NoRegistry(
                "there is no registry here",
                where=str(self),
                remedy="make one with interlock init --empty for your own lists, or interlock init --example "
                "to look around; or name another with --registry",
            )

    def require_writable(self) -> None:
        """Raise CannotWrite where it was opened to be looked at only."""
        if self.read_only:
            raise CannotWrite(
                "it is open to be looked at only, so nothing is changed",
                where=str(self),
                remedy="open it without --read-only, or serve it with --allow-changes",
            )


def locate(name: str | None) -> Location:
    """The place that a name given by the user means; the default place where there is none."""
    if not name:
        return Location(_default_path())
    if "://" not in name:
        return Location(os.path.expanduser(name))
    scheme = name.partition("://")[0]
    if scheme.partition("+")[0] not in _POSTGRESQL or scheme.partition("+")[2] not in ("", "psycopg"):
        raise BadInput(
            f"a registry is a file or a PostgreSQL database, not {scheme}",
            where=_without_password(name),
            remedy="name a file, or postgresql://user@host/database",
        )
    return Location(name)


def _default_path() -> str:
    return os.path.join(_data_folder(), FILE_NAME)


def _data_folder() -> str:
    """Where the user's data is, as platformdirs says; where that is plain it is not loaded.

    To load it takes a command longer than its answer.
    """
    if sys.platform == "linux" and not {"XDG_DATA_HOME", "ANDROID_DATA"} & os.environ.keys():
        return os.path.expanduser("~/.local/share/interlock")
    import platformdirs

    return platformdirs.user_data_dir("interlock", appauthor=False)


def _without_password(url: str) -> str:
    scheme, _, rest = url.partition("://")
    # A password can stand in the query as well; nothing in it helps to name the place.
    return f"{scheme}://{rest.rpartition('@')[2].partition('?')[0]}"
