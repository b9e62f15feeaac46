"""Reports on the queue. A job of a killed worker runs again: a report already frozen is not composed twice."""

from django.core.exceptions import ValidationError
from django.db import transaction
from procrastinate.contrib.django import app

from hris import pekerjaan
from hris.models import Pekerjaan
from laporan import actions
from pegawai.models import UnitKerja


@app.task(name="laporan.susun_laporan")
def susun_laporan(
    pekerjaan_id: int, unit_id: int, tahun: int, semester: int, kendala: str = "", tindak_lanjut: str = ""
):
    """Compose and freeze a semester report; freezing and ending the job are one transaction."""
    pekerjaan.maju(pekerjaan_id=pekerjaan_id, kemajuan=0, jumlah=1)
    try:
        with transaction.atomic():
            tugas = Pekerjaan.objects.select_for_update().get(pk=pekerjaan_id)
            if tugas.selesai_pada:
                return
            laporan = actions.susun(
                unit=UnitKerja.objects.get(pk=unit_id),
                tahun=tahun,
                semester=semester,
                oleh=tugas.oleh,
                kendala=kendala,
                tindak_lanjut=tindak_lanjut,
            )
            pekerjaan.maju(pekerjaan_id=pekerjaan_id, kemajuan=1, jumlah=1)
            pekerjaan.akhiri(
                pekerjaan_id=pekerjaan_id,
                pesan=f"{laporan.judul} selesai dibekukan.",
                tautan=laporan.get_absolute_url(),
            )
    except ValidationError as galat:
        pekerjaan.akhiri(pekerjaan_id=pekerjaan_id, gagal=True, pesan=" ".join(galat.messages))
