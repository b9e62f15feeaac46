"""Names, titles and places that sound like Nusa Tenggara Timur; every person is invented."""

from random import Random

LAKI = (
    "Agustinus", "Albertus", "Aloysius", "Andreas", "Antonius", "Arnoldus", "Bernadus", "Bonifasius", "Daniel",
    "David", "Dominggus", "Eduardus", "Emanuel", "Ferdinandus", "Fransiskus", "Gabriel", "Godlief", "Gregorius",
    "Hendrikus", "Hironimus", "Ignasius", "Jefri", "Johanis", "Kanisius", "Kristoforus", "Leonardus", "Lambertus",
    "Marselinus", "Marthen", "Melkianus", "Mikhael", "Nikolaus", "Oktovianus", "Paulus", "Petrus", "Pius",
    "Rafael", "Robertus", "Semuel", "Simon", "Stefanus", "Thobias", "Umbu", "Valentinus", "Vinsensius", "Wilhelmus",
    "Yakobus", "Yermias", "Yohanes", "Yosef",
)  # fmt: skip
PEREMPUAN = (
    "Adriana", "Agnes", "Anastasia", "Angela", "Anita", "Apolonia", "Bernadeta", "Dorkas", "Elisabeth", "Emerensiana",
    "Ester", "Fatima", "Febriani", "Florida", "Fransiska", "Getrudis", "Helena", "Imelda", "Irmina", "Jublina",
    "Katarina", "Kristina", "Lusia", "Magdalena", "Margaretha", "Maria", "Marselina", "Martha", "Mersiana", "Naomi",
    "Natalia", "Orpa", "Paulina", "Rambu", "Regina", "Rosalia", "Ruth", "Sarlota", "Selfiana", "Susana", "Theresia",
    "Ursula", "Veronika", "Wilhelmina", "Yasinta", "Yosefina", "Yuliana", "Yuningsih", "Yustina", "Yohana",
)  # fmt: skip
MARGA = (
    "Seran", "Bria", "Ndun", "Manafe", "Lay", "Nenohai", "Tefa", "Kono", "Bau", "Taolin", "Djami", "Rihi", "Wila",
    "Ga'e", "Tallo", "Banunaek", "Benu", "Nubatonis", "Sabuna", "Mella", "Pello", "Foeh", "Ndolu", "Henuk",
    "Messakh", "Dillak", "Haning", "Lado", "Riwu", "Lede", "Kaka", "Bili", "Ngongo", "Dapa", "Hamba", "Kleden",
    "Keraf", "Tukan", "Koten", "Hayon", "Lewar", "Boli", "Sogen", "Jehadu", "Jelahu", "Nggoro", "Meo", "Wea",
    "Liunokas", "Klau", "Nahak", "Berek", "Mali", "Atok", "Usboko", "Sila", "Fallo", "Selan", "Tnunay", "Saubaki",
    "Adoe", "Balle", "Ballo", "Doko", "Giri", "Hege", "Kadja", "Leba", "Malelak", "Nalle", "Oematan", "Penu",
    "Radja", "Saba", "Talan", "Uly", "Weo", "Zacharias", "Ora", "Pua",
)  # fmt: skip
TEMPAT = (
    "Kupang", "Soe", "Kefamenanu", "Atambua", "Betun", "Kalabahi", "Larantuka", "Lewoleba", "Maumere", "Ende",
    "Bajawa", "Mbay", "Borong", "Ruteng", "Labuan Bajo", "Waingapu", "Waikabubak", "Waibakul", "Tambolaka", "Seba",
    "Ba'a", "Oelamasi",
)  # fmt: skip
JALAN = ("El Tari", "Frans Seda", "Timor Raya", "Cak Doko", "W.J. Lalamentik", "Sam Ratulangi", "Herewila", "Perintis")

GELAR: dict[str, tuple[tuple[str, str], ...]] = {
    "s2": (
        ("Perencanaan Wilayah dan Kota", "S.T., M.T."),
        ("Ilmu Ekonomi", "S.E., M.Si."),
        ("Administrasi Publik", "S.Sos., M.A.P."),
        ("Manajemen", "S.E., M.M."),
        ("Ilmu Lingkungan", "S.P., M.Si."),
    ),
    "s1": (
        ("Ekonomi Pembangunan", "S.E."),
        ("Teknik Sipil", "S.T."),
        ("Administrasi Negara", "S.Sos."),
        ("Ilmu Pemerintahan", "S.IP."),
        ("Teknik Informatika", "S.Kom."),
        ("Agribisnis", "S.P."),
        ("Ilmu Hukum", "S.H."),
        ("Kesehatan Masyarakat", "S.K.M."),
        ("Statistika", "S.Si."),
        ("Peternakan", "S.Pt."),
    ),
    "d3": (("Akuntansi", "A.Md."), ("Manajemen Informatika", "A.Md.Kom."), ("Administrasi Perkantoran", "A.Md.")),
    "sma": (("IPS", ""), ("IPA", ""), ("Tata Usaha", "")),
}


def nama_baru(acak: Random, kelamin: str, terpakai: set[str]) -> str:
    """Draw a name nobody has yet."""
    while True:
        nama = f"{acak.choice(LAKI if kelamin == 'L' else PEREMPUAN)} {acak.choice(MARGA)}"
        if nama not in terpakai:
            terpakai.add(nama)
            return nama


def gelar(acak: Random, pendidikan: str) -> tuple[str, str]:
    """Draw a field of study and the titles it gives."""
    if pendidikan == "s3":
        jurusan, belakang = acak.choice(GELAR["s2"])
        return jurusan, belakang
    return acak.choice(GELAR[pendidikan])
