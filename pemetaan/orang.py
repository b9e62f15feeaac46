"""A person in a round as data: the explanation, calibrations, recommended forms; each as far as the reader may see.

Career actions (reposisi, rotasi, pemberhentian) and the treatment that names them are for the head and the personnel
section only, and never for the person itself.
"""

from datetime import date

from direktori import rekomendasi
from hris.models import Pengguna
from hris.peran import Izin
from pemetaan import kotak
from pemetaan.forms_kotak import KalibrasiForm
from pemetaan.models import Kotak, Pemetaan
from pemetaan.wewenang import sebagai_pengkalibrasi


def boleh_karier(pemetaan: Pemetaan, pengguna: Pengguna) -> bool:
    """Return whether an account may see career actions about this person: the head and the personnel section."""
    berhak = pengguna.has_perm(Izin.PEMETAAN_KELOLA) or pengguna.has_perm(Izin.PEMETAAN_TETAPKAN)
    sendiri = pemetaan.pegawai_id == pengguna.jangkauan.pegawai_id
    return berhak and not sendiri and pemetaan.unit.jalur.startswith(pengguna.jangkauan.jalur_unit)


def konteks(pemetaan: Pemetaan, pengguna: Pengguna, tanggal: date) -> dict:
    """Return the context of a person's page in a round."""
    karier = boleh_karier(pemetaan, pengguna)
    boleh = not pemetaan.putaran.tetap and pemetaan.kotak and sebagai_pengkalibrasi(pemetaan, pengguna, tanggal)
    return {
        "kotak": Kotak.objects.filter(nomor=pemetaan.kotak).first(),
        "penjelasan": pemetaan.letak.penjelasan if not pemetaan.dikecualikan else (),
        "kalibrasi": list(pemetaan.kalibrasi.select_related("oleh")),
        "form_kalibrasi": KalibrasiForm() if boleh else None,
        "rekomendasi": rekomendasi.bagi(pemetaan.kotak, karier=karier) if pemetaan.kotak else None,
        "karier": karier,
    }


def milik(pengguna: Pengguna) -> list[dict]:
    """Return one's own boxes, newest round first, as the person itself sees them: without career actions."""
    baris = Pemetaan.objects.milik(pengguna).select_related("putaran__periode").order_by("-putaran__tanggal", "-pk")
    return [sajikan_sendiri(satu) for satu in baris]


def sajikan_sendiri(pemetaan: Pemetaan) -> dict:
    """Return a row for its own person: inputs, explanation, forms; a calibration is named, its author is not."""
    return {
        "pemetaan": pemetaan,
        "arti": kotak.arti(pemetaan.kotak) if pemetaan.kotak else "",
        "penjelasan": pemetaan.letak.penjelasan if not pemetaan.dikecualikan else (),
        "rekomendasi": rekomendasi.bagi(pemetaan.kotak, karier=False) if pemetaan.kotak else None,
    }
