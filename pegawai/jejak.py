"""The change history of a person's staff data, out of the trigger-written events: who, when, what from, what to."""

from datetime import timedelta

from django.apps import apps
from django.db.models import DateField
from django.utils.formats import date_format

from hris.riwayat import BATAS, Jejak, berpelaku, perubahan, terakhir
from pegawai.models import Pegawai

RIWAYAT = (
    ("RiwayatJabatanEvent", "Jabatan", ("jabatan",)),
    ("RiwayatPangkatEvent", "Pangkat", ("golongan",)),
    ("StatusPegawaiEvent", "Status", ()),
)
LABEL = {"insert": "ditambahkan", "update": "diubah", "delete": "dihapus"}


def jejak_pegawai(pegawai: Pegawai) -> list[Jejak]:
    """Return the latest changes of a person's data and histories, newest first."""
    peristiwa = _riwayat(pegawai) + _data_diri(pegawai)
    peristiwa.sort(key=lambda satu: satu[0].pgh_created_at, reverse=True)
    return berpelaku(peristiwa[:BATAS])


def _data_diri(pegawai) -> list:
    peristiwa = apps.get_model("pegawai", "PegawaiEvent").objects.filter(pgh_obj=pegawai)
    kolom = [satu for satu in Pegawai._meta.concrete_fields if satu.name not in ("id", "pengguna", "contoh")]
    return perubahan(terakhir(peristiwa), kolom, _teks, "Data pegawai dibuat")


def _teks(kolom, peristiwa) -> str:
    nilai = getattr(peristiwa, kolom.attname)
    if isinstance(kolom, DateField) and nilai:
        return date_format(nilai, "j F Y")
    return str(dict(kolom.flatchoices).get(nilai, nilai) or "–")


def _riwayat(pegawai) -> list:
    hasil = []
    for nama, label, terkait in RIWAYAT:
        peristiwa = apps.get_model("pegawai", nama).objects.filter(pegawai=pegawai)
        for satu in peristiwa.select_related("pgh_context", *terkait).order_by("-pgh_id")[:BATAS]:
            hasil.append((satu, (f"{label} {LABEL.get(satu.pgh_label, satu.pgh_label)}: {_isi(satu, terkait)}",)))
    return hasil


def _isi(peristiwa, terkait) -> str:
    isi = str(getattr(peristiwa, terkait[0])) if terkait else peristiwa.get_jenis_display()
    awal, akhir = peristiwa.masa.lower, peristiwa.masa.upper
    mulai = f"{isi}, mulai {date_format(awal, 'j F Y')}"
    return mulai if akhir is None else f"{mulai} s.d. {date_format(akhir - timedelta(days=1), 'j F Y')}"
