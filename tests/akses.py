"""The access table: one row a URL name and method, with the exact status for each role of the cast.

`baris(nama, metode, pk=…, **status)`: roles not named get `lain`. `objek` names the fixture row that fills the address:
a function from (para, organisasi) to the URL's kwargs. A walk over the URLconf fails on a URL name without a row.
"""

PERAN = ("tamu", "budi", "sari", "maria", "kosmas", "joko", "bkd", "bpsdm", "admin")
AKSES: list[dict] = []


def baris(nama: str, metode: str = "get", *, kwargs=None, data=None, lain: int = 403, **status: int) -> None:
    """Add a row; `tamu` (not signed in) is sent to sign-in (302) unless said otherwise."""
    AKSES.append(
        {
            "nama": nama,
            "metode": metode,
            "kwargs": kwargs or (lambda para, organisasi: {}),
            "data": data or {},
            "status": {"tamu": 302} | {peran: lain for peran in PERAN[1:]} | status,
        }
    )


# --- ground floor -------------------------------------------------------------------------------------------------
baris("beranda", lain=200)
baris("tahun", "post", data={"tahun": "2026"}, lain=302)
baris("galeri", lain=404)
baris("sehat", lain=200, tamu=200)
