"""Ready rounds for tests that need rows, not their computation; a set round is filled first, then it is frozen."""

from django.utils import timezone

from pemetaan.models import PutaranPemetaan
from tests.pemetaan.factories import PemetaanFactory, PutaranPemetaanFactory

MASUKAN = {"predikat": "Baik", "tingkat_predikat": "menengah", "inovasi": False, "di_bawah": 1, "butir": []}


def peta(putaran, pegawai, **lain):
    """Put a person into a round, as the computation would, in box 5 by default."""
    tugas = pegawai.riwayat_jabatan.select_related("jabatan").first()
    jabatan = tugas.jabatan if tugas else None
    tempat = {"jabatan": jabatan, "unit": jabatan.unit, "jenjang": jabatan.jenjang, "jabatan_nama": jabatan.nama}
    return PemetaanFactory(putaran=putaran, pegawai=pegawai, **({"masukan": MASUKAN} | tempat | lain))


def jadikan(putaran, status, oleh, *, terbit=False):
    """Bring a filled round into a state without its verbs."""
    isi = {"status": status, "terbit": terbit, "dihitung_pada": timezone.now()}
    if status == "ditetapkan":
        isi |= {"ditetapkan_oleh": oleh, "ditetapkan_pada": timezone.now(), "ditetapkan_sebagai": "Kepala Badan"}
    PutaranPemetaan.objects.filter(pk=putaran.pk).update(**isi)
    return PutaranPemetaan.objects.get(pk=putaran.pk)


def peta_budi(para, organisasi, status="draf"):
    """Return budi's row in a round of the cast's agency."""
    putaran = PutaranPemetaanFactory(unit=organisasi.badan, oleh=para.maria.pengguna)
    baris = peta(putaran, para.budi)
    jadikan(putaran, status, para.kosmas.pengguna)
    return baris
