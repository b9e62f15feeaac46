"""NIP and NI PPPK: what the eighteen digits say, and what is refused."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai import nip

PNS = "196509271990111001"
PPPK = "199003152022212034"


@st.composite
def nip_sah(draw) -> dict:
    """The parts of a number that must be accepted, and the number."""
    lahir = draw(st.dates(date(1940, 1, 1), date(2009, 12, 31)))
    tahun = lahir.year + draw(st.integers(nip.USIA_TERENDAH, nip.USIA_TERTINGGI))
    bulan = draw(st.sampled_from([*range(1, 13), 21]))
    kelamin, urut = draw(st.sampled_from("LP")), draw(st.integers(1, 999))
    angka = f"{lahir:%Y%m%d}{tahun}{bulan:02d}{'LP'.index(kelamin) + 1}{urut:03d}"
    return {"angka": angka, "lahir": lahir, "tahun": tahun, "bulan": bulan, "kelamin": kelamin, "urut": urut}


def test_parts_of_a_pns_number():
    hasil = nip.urai(PNS)
    assert (hasil.tanggal_lahir, hasil.tmt) == (date(1965, 9, 27), (1990, 11))
    assert (hasil.jenis, hasil.jenis_kelamin, hasil.urut) == ("PNS", "L", 1)
    assert hasil.baku
    assert str(hasil) == PNS


def test_a_pppk_number_has_a_year_but_no_month():
    hasil = nip.urai(PPPK)
    assert hasil.jenis == "PPPK"
    assert hasil.tmt == (2022, None)
    assert (hasil.jenis_kelamin, hasil.urut) == ("P", 34)


@given(nip_sah())
def test_every_valid_number_round_trips(bagian):
    hasil = nip.urai(bagian["angka"])
    assert str(hasil) == bagian["angka"]
    assert (hasil.tanggal_lahir, hasil.jenis_kelamin, hasil.urut) == (
        bagian["lahir"], bagian["kelamin"], bagian["urut"],
    )  # fmt: skip
    assert hasil.tmt == (bagian["tahun"], bagian["bulan"] if bagian["bulan"] <= 12 else None)
    assert nip.peringatan(hasil, tanggal_lahir=bagian["lahir"], jenis_kelamin=bagian["kelamin"]) == []


@pytest.mark.parametrize(
    ("angka", "hari_ini", "sebab"),
    [
        ("203001012046011001", date(2029, 12, 31), "Tanggal lahir pada NIP (01-01-2030) belum tiba."),
        ("199003152027122001", date(2026, 11, 30), "Waktu pengangkatan pada NIP (12-2027) lebih dari setahun lagi."),
        ("199003152028011001", date(2026, 12, 31), "Waktu pengangkatan pada NIP (01-2028) lebih dari setahun lagi."),
        ("199003152028212034", date(2026, 12, 31), "Waktu pengangkatan pada NIP (2028) lebih dari setahun lagi."),
    ],
)
def test_what_is_far_from_coming_is_refused(angka, hari_ini, sebab):
    assert nip.urai(angka).angka == angka
    with pytest.raises(nip.NIPSalah) as galat:
        nip.urai(angka, hari_ini=hari_ini)
    assert str(galat.value) == sebab


@pytest.mark.parametrize(
    ("angka", "hari_ini"),
    [
        ("199003152026122001", date(2026, 12, 1)),
        ("199003152026122001", date(2027, 1, 1)),
        ("199003152027212034", date(2027, 1, 1)),
    ],
)
def test_the_month_or_year_of_appointment_itself_is_accepted(angka, hari_ini):
    assert nip.urai(angka, hari_ini=hari_ini).angka == angka


@given(nip_sah(), st.dates(date(1990, 1, 1), date(2060, 12, 31)))
def test_a_number_once_possible_stays_possible(bagian, hari_ini):
    """Time only ever allows more: nothing accepted on a day is refused on a later one."""
    try:
        nip.urai(bagian["angka"], hari_ini=hari_ini)
    except nip.NIPSalah:
        return
    for kelak in (timedelta(days=1), timedelta(days=40), timedelta(days=400)):
        assert nip.urai(bagian["angka"], hari_ini=hari_ini + kelak)


@given(nip_sah())
def test_the_printed_form_reads_back(bagian):
    assert nip.urai(nip.tampil(bagian["angka"])).angka == bagian["angka"]
    assert nip.bersihkan(f"'{nip.tampil(bagian['angka'])} ") == bagian["angka"]


@given(st.text())
def test_any_text_is_read_or_refused_with_a_message(teks):
    try:
        hasil = nip.urai(teks)
    except nip.NIPSalah as salah:
        hasil = str(salah)
    assert hasil.endswith(".") if isinstance(hasil, str) else len(hasil.angka) == nip.PANJANG


@pytest.mark.parametrize(
    ("angka", "sebab"),
    [
        ("", "tertulis 0 angka"),
        ("19650927199011100", "tertulis 17 angka"),
        ("1965092719901110011", "tertulis 19 angka"),
        ("19650927199011100A", "hanya boleh berisi angka"),
        ("٣٩٦٥٠٩٢٧١٩٩٠١١١٠٠١", "hanya boleh berisi angka"),
        ("196502301990111001", "19650230"),
        ("196513271990111001", "19651327"),
        ("000101010020111001", "00010101"),
        ("196509271980111001", "belum 16 tahun"),
        ("190009271990111001", "lebih dari 65 tahun"),
        ("196509271990113001", "Angka ke-15"),
        ("196509271990110001", "Angka ke-15"),
        ("196509271990111000", "Teks"),
        ("131884021", "NIP lama"),
        ("1.96509271990111E+17", "Teks"),
    ],
)
def test_refused_numbers_say_why(angka, sebab):
    with pytest.raises(nip.NIPSalah, match=sebab):
        nip.urai(angka)


@pytest.mark.parametrize("usia", [16, 65])
def test_the_ages_at_the_edge_are_accepted(usia):
    assert nip.urai(f"19650927{1965 + usia}111001").tmt[0] == 1965 + usia


@pytest.mark.parametrize(
    "teks",
    ["19650927 199011 1 001", "'196509271990111001", "19650927.199011.1.001", " NIP. 196509271990111001\u00a0",
     "1965-0927-1990-11-1-001", "\ufeff196509271990111001'", "１９６５０９２７１９９０１１１００１"],
)  # fmt: skip
def test_grouping_and_marks_are_taken_off(teks):
    assert nip.bersihkan(teks) == PNS


def test_cleaning_keeps_what_is_wrong():
    assert nip.bersihkan("19650927 199011 X 001") == "19650927199011X001"
    assert nip.bersihkan("") == ""


@pytest.mark.parametrize(
    "sel",
    ["1.96509E+17", "1,96509E+17", "1.96509e17", "196509271990111000.0", "'1.96509E+17", 1.96509271990111e17,
     196509271990111000, float("inf")],
)  # fmt: skip
def test_numbers_damaged_by_excel_are_recognised(sel):
    assert "Teks" in nip.rusak_excel(sel)


@pytest.mark.parametrize("sel", [PNS, int(PNS), 5, 5.5, "", None, True, float("nan"), "Budi"])
def test_intact_cells_are_not_called_damaged(sel):
    assert nip.rusak_excel(sel) is None


def test_no_warning_where_everything_agrees():
    cocok = {"tanggal_lahir": date(1965, 9, 27), "jenis_kelamin": "L", "tmt_cpns": date(1990, 11, 1)}
    assert nip.peringatan(PNS, **cocok, jenis_asn="PNS") == []
    assert nip.peringatan(PNS, **cocok, jenis_asn="CPNS") == []
    assert nip.peringatan(PNS) == []


@pytest.mark.parametrize(
    ("bidang", "isi", "pesan"),
    [
        ("tanggal_lahir", date(1965, 9, 28), "28-09-1965 berbeda dari NIP (27-09-1965)"),
        ("jenis_kelamin", "P", "berbeda dari NIP (L)"),
        ("jenis_asn", "PPPK", "menunjukkan PNS"),
        ("tmt_cpns", date(1990, 12, 1), "berbeda dari NIP (11-1990)"),
    ],
)
def test_each_contradiction_warns_once(bidang, isi, pesan):
    hasil = nip.peringatan(PNS, **{bidang: isi})
    assert len(hasil) == 1
    assert pesan in hasil[0]


def test_a_pppk_number_is_compared_by_year_only():
    assert nip.peringatan(PPPK, jenis_asn="PPPK", tmt_cpns=date(2022, 5, 1)) == []
    assert "(2022)" in nip.peringatan(PPPK, tmt_cpns=date(2023, 5, 1))[0]
    assert nip.peringatan(PPPK, jenis_asn="CPNS")


@pytest.mark.parametrize("kode", ["00", "13", "22", "99"])
def test_an_unusual_code_is_read_as_pppk_with_a_warning(kode):
    hasil = nip.urai(f"199003152022{kode}2034")
    assert (hasil.jenis, hasil.baku) == ("PPPK", False)
    assert "dibaca sebagai NI PPPK" in nip.peringatan(hasil)[0]


def test_display_groups_and_mask():
    assert nip.tampil(PNS) == "19650927 199011 1 001"
    assert nip.samar(PNS) == "******** 1990** * **1"
    assert nip.tampil("salah") == "salah"
    assert nip.samar("19650927") == "********"


@given(nip_sah())
def test_the_mask_hides_birth_date_and_sex(bagian):
    samar = nip.samar(bagian["angka"]).replace(" ", "")
    assert samar[:8] == "*" * 8
    assert samar[14:17] == "***"
    assert len(samar) == nip.PANJANG


@pytest.mark.parametrize(
    ("hari_ini", "belum"),
    [(date(2026, 11, 30), True), (date(2026, 12, 1), False), (date(2025, 12, 1), True), (None, False)],
)
def test_an_appointment_still_to_come_warns_until_its_month(hari_ini, belum):
    kalimat = nip.peringatan("199003152026122001", hari_ini=hari_ini)
    assert kalimat == (["Waktu pengangkatan pada NIP (12-2026) belum tiba."] if belum else [])
