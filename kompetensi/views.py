"""A person's gaps: one's own, another's, and against a target post."""

from django.shortcuts import get_object_or_404

from hris.alamat import nomor_dari
from hris.peran import Izin
from hris.tampilan import RinciView
from kompetensi import orang
from kompetensi.models import Asesmen
from kompetensi.perms import metode_terbuka
from pegawai.models import Pegawai

BANYAK_JABATAN = 20


class KompetensiPegawaiView(RinciView):
    """A person's level against the standard of the post held, as a picture and as a table."""

    model = Pegawai
    izin = (Izin.KOMPETENSI_LIHAT,)
    template_name = "kompetensi/pegawai.html"
    context_object_name = "pegawai"

    def get_context_data(self, **kwargs):
        pengguna, hari = self.request.user, self.request.hari_ini
        riwayat = self.object.jabatan_pada(hari)
        sendiri = self.object.pk == pengguna.jangkauan.pegawai_id
        asesmen = Asesmen.objects.terjangkau(pengguna).filter(pegawai=self.object)
        return super().get_context_data(**kwargs) | {
            "sendiri": sendiri,
            "rincian": orang.baca(self.object, hari).terhadap(riwayat.jabatan) if riwayat else None,
            "asesmen": list(asesmen.select_related("dikonfirmasi_oleh")),
            "hari": hari,
            "boleh_catat": not sendiri and bool(metode_terbuka(pengguna, self.object)),
        }


class KompetensiSayaView(KompetensiPegawaiView):
    """One's own gaps."""

    izin = (Izin.KOMPETENSI_SENDIRI,)

    def get_object(self, queryset=None):
        return get_object_or_404(self.get_queryset(), pk=self.request.user.jangkauan.pegawai_id)


class AndaikanView(RinciView):
    """What if: the same results against another post of the agency, beside the post held."""

    model = Pegawai
    izin = (Izin.KOMPETENSI_LIHAT,)
    template_name = "kompetensi/andaikan.html"
    context_object_name = "pegawai"

    def get_context_data(self, **kwargs):
        hari, kata = self.request.hari_ini, self.request.GET.get("q", "").replace("\x00", "").strip()[:100]
        riwayat = self.object.jabatan_pada(hari)
        konteks = super().get_context_data(**kwargs) | {"kata": kata, "kini": None, "target": None, "temuan": []}
        if riwayat is None:
            return konteks
        jabatan = orang.jabatan_sebadan(riwayat.jabatan)
        hasil = orang.baca(self.object, hari)
        dipilih = self._target(jabatan)
        return konteks | {
            "kini": hasil.terhadap(riwayat.jabatan),
            "target": dipilih and hasil.terhadap(dipilih),
            "temuan": _cari(jabatan.exclude(pk=riwayat.jabatan_id), kata),
        }

    def _target(self, jabatan):
        kode = self.request.GET.get("target", "")
        if not kode:
            return None
        return get_object_or_404(jabatan.select_related("unit", "jenjang"), pk=nomor_dari(kode) or 0)


def _cari(jabatan, kata: str) -> list:
    """Return the posts whose name or unit holds every word, higher levels first."""
    for satu in kata.split():
        jabatan = jabatan.filter(nama__icontains=satu) | jabatan.filter(unit__nama__icontains=satu)
    urut = jabatan.select_related("unit", "jenjang").order_by("-jenjang__level_standar", "nama", "pk")
    return list(urut[:BANYAK_JABATAN])
