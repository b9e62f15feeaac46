// Makes pages smoother; every page works without it.
(function () {
  "use strict";
  const semua = (pemilih, akar) => Array.from((akar || document).querySelectorAll(pemilih));
  const NAMA_TEMA = { auto: "mengikuti perangkat", light: "terang", dark: "gelap" };

  function tema() {
    const tombol = document.querySelector("button[data-tema]");
    if (!tombol) { return; }
    const sebut = () => {
      const teks = `Tema: ${NAMA_TEMA[document.documentElement.dataset.tema]}. Ganti tema`;
      tombol.querySelector("[data-tema-teks]").textContent = teks;
      tombol.title = teks;
    };
    sebut();
    tombol.addEventListener("click", () => {
      const urutan = ["auto", "light", "dark"];
      const berikut = urutan[(urutan.indexOf(document.documentElement.dataset.tema) + 1) % 3];
      try { localStorage.setItem("theme", berikut); } catch (galat) { return; }
      window.hrisTema();
      sebut();
    });
  }

  // Cards on phones: where a page names no labels itself, the head's words go to each cell.
  function labeliTabel(tabel) {
    if (!tabel.querySelector("td[data-label]")) {
      const kepala = semua("thead tr", tabel);
      if (kepala.length !== 1 || tabel.querySelector("tbody [colspan], tbody [rowspan], tbody table")) { return; }
      const kata = Array.from(kepala[0].cells, (sel) => sel.textContent.trim());
      for (const baris of semua("tbody tr", tabel)) {
        Array.from(baris.cells).forEach((sel, urut) => { sel.dataset.label = kata[urut] || ""; });
      }
    }
    tabel.setAttribute("role", "table");
    semua("thead, tbody, tfoot", tabel).forEach((bagian) => bagian.setAttribute("role", "rowgroup"));
    semua("tr", tabel).forEach((baris) => baris.setAttribute("role", "row"));
    semua("td", tabel).forEach((sel) => sel.setAttribute("role", "cell"));
    semua("thead th", tabel).forEach((sel) => sel.setAttribute("role", "columnheader"));
    semua("tbody th", tabel).forEach((sel) => sel.setAttribute("role", "rowheader"));
    tabel.classList.add("tabel-kartu");
  }

  function gulirDenganPapanKetik() {
    for (const bungkus of semua(".table-responsive, .tab")) {
      if (bungkus.scrollWidth > bungkus.clientWidth) { bungkus.tabIndex = 0; }
    }
  }

  // On a phone the tabs run off the side: the one that is open comes into sight.
  function tampakkanTab(tab) {
    const kini = tab.querySelector("a[aria-current]");
    if (kini) { tab.scrollLeft += kini.getBoundingClientRect().left - tab.getBoundingClientRect().left - (tab.clientWidth - kini.offsetWidth) / 2; }
  }

  // A long menu begins at its top on every page: the entry one is at comes into sight.
  function tampakkanMenu(menu) {
    const kini = menu.querySelector("a.aktif");
    if (kini) { menu.scrollTop += Math.max(0, kini.getBoundingClientRect().bottom - menu.getBoundingClientRect().top - menu.clientHeight * 2 / 3); }
  }

  // Forms marked data-jaga warn before what was typed is lost.
  function jaga(formulir) {
    const potret = () => new URLSearchParams(new FormData(formulir)).toString();
    let awal = potret();
    let lepas = Boolean(formulir.querySelector("[data-ringkasan]"));
    if (lepas) { awal = ""; lepas = false; }
    formulir.addEventListener("submit", () => { lepas = true; });
    semua("[data-lepas]", formulir).forEach((tautan) => tautan.addEventListener("click", () => { lepas = true; }));
    window.addEventListener("pageshow", () => { lepas = false; });
    window.addEventListener("beforeunload", (peristiwa) => {
      if (!lepas && document.contains(formulir) && potret() !== awal) { peristiwa.preventDefault(); peristiwa.returnValue = ""; }
    });
  }

  // What was sent after the session had ended waits in this tab until the same person has signed in again.
  const TITIPAN = "hris-isian", BERISIAN = 'main form[method="post"]', siapa = (document.querySelector("[data-pengguna]") || { dataset: {} }).dataset.pengguna || "";
  const alamatKirim = (formulir) => new URL(formulir.getAttribute("action") || "", location.href).pathname;
  const dititipkan = (bidang) => bidang.name !== "csrfmiddlewaretoken" && bidang.type !== "password" && bidang.type !== "file";
  function titipkan(formulir) {
    if (!siapa || alamatKirim(formulir).startsWith("/akun/") || !semua("textarea, select, input:not([type=hidden])", formulir).some(dititipkan)) { return; }
    formulir.addEventListener("submit", () => {
      const boleh = new Set(Array.from(formulir.elements).filter(dititipkan).map((bidang) => bidang.name));
      const isi = Array.from(new FormData(formulir)).filter((satu) => boleh.has(satu[0]));
      try { sessionStorage.setItem(TITIPAN, JSON.stringify({ siapa: siapa, alamat: alamatKirim(formulir), isi: isi })); } catch (galat) { return; }
    });
  }
  function ambilTitipan() {
    let titipan = null;
    try {
      titipan = JSON.parse(sessionStorage.getItem(TITIPAN));
      if (siapa) { sessionStorage.removeItem(TITIPAN); }
    } catch (galat) { return; }
    const dariMasuk = document.referrer && new URL(document.referrer).pathname.startsWith("/akun/");
    if (!titipan || !siapa || titipan.siapa !== siapa || !dariMasuk) { return; }
    const formulir = semua(BERISIAN).find((satu) => alamatKirim(satu) === titipan.alamat);
    if (formulir) { isikan(formulir, titipan.isi); }
  }
  function isikan(formulir, isi) {
    const nilai = {};
    isi.forEach((satu) => { (nilai[satu[0]] = nilai[satu[0]] || []).push(satu[1]); });
    for (const bidang of Array.from(formulir.elements)) {
      if (!bidang.name || bidang.type === "hidden" || !dititipkan(bidang)) { continue; }
      if (bidang.type === "checkbox" || bidang.type === "radio") { bidang.checked = (nilai[bidang.name] || []).includes(bidang.value); }
      else if (nilai[bidang.name]) { bidang.value = nilai[bidang.name].shift(); }
    }
    const kabar = document.createElement("p");
    const laci = formulir.closest("details");
    if (laci) { laci.open = true; }
    kabar.className = "pesan pesan-info";
    kabar.setAttribute("role", "status");
    kabar.textContent = "Isian yang Anda kirim saat sesi berakhir sudah dikembalikan. Periksa, lalu kirim lagi; berkas perlu dipilih ulang.";
    formulir.prepend(kabar);
    formulir.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // A second press while the first is under way sends nothing twice.
  function sekaliKirim(formulir) {
    formulir.addEventListener("submit", (peristiwa) => {
      if (formulir.dataset.terkirim) { peristiwa.preventDefault(); return; }
      formulir.dataset.terkirim = "1";
    });
    window.addEventListener("pageshow", () => { delete formulir.dataset.terkirim; });
  }

  function fokusKesalahan() {
    const salah = document.querySelector('[aria-invalid="true"]:not([type="hidden"]), .bidang-salah input, .bidang-salah select, .bidang-salah textarea');
    const ringkasan = document.querySelector("[data-ringkasan]");
    if (salah) { const laci = salah.closest("details"); if (laci) { laci.open = true; } salah.focus(); } else if (ringkasan) { ringkasan.focus(); }
  }

  // A choice made with the mouse is sent at once; arrow keys pass over choices, so Enter or leaving the field sends.
  function kirimOtomatis(isian) {
    const semula = isian.value;
    let papanKetik = false;
    const kirim = () => { if (isian.value !== semula) { isian.form.requestSubmit(); } };
    isian.addEventListener("pointerdown", () => { papanKetik = false; });
    isian.addEventListener("keydown", (peristiwa) => {
      papanKetik = peristiwa.key !== "Enter";
      if (peristiwa.key === "Enter") { kirim(); }
    });
    isian.addEventListener("change", () => { if (!papanKetik) { kirim(); } });
    isian.addEventListener("blur", kirim);
  }

  function pilihSemua(kotak) {
    const anggota = () => semua(`input[type="checkbox"][name="${kotak.dataset.pilihSemua}"]:not(:disabled)`);
    kotak.addEventListener("change", () => anggota().forEach((satu) => { satu.checked = kotak.checked; }));
  }

  // Pages bring new parts (htmx), and what is already wired must not be wired twice.
  const terpasang = {};
  function pasangSekali(pemilih, akar, kerja) {
    const sudah = terpasang[pemilih] || (terpasang[pemilih] = new WeakSet());
    for (const unsur of semua(pemilih, akar)) {
      if (!sudah.has(unsur)) { sudah.add(unsur); kerja(unsur); }
    }
  }

  function pasang(akar) {
    pasangSekali("table.tabel:not(.tabel-kartu, .tabel-utuh)", akar, labeliTabel);
    pasangSekali("form[data-jaga]", akar, jaga);
    pasangSekali(BERISIAN, akar, titipkan);
    pasangSekali('form[method="post"]:not([hx-post])', akar, sekaliKirim);
    pasangSekali("[data-kirim-otomatis]", akar, kirimOtomatis);
    pasangSekali("[data-pilih-semua]", akar, pilihSemua);
    pasangSekali(".tab", akar, tampakkanTab);
    pasangSekali(".sisi-isi", akar, tampakkanMenu);
    pasangSekali("[data-cetak]", akar, (tombol) => tombol.addEventListener("click", () => window.print()));
    gulirDenganPapanKetik();
  }

  // On phones the filters fold away unless one of them is wrong.
  function lipatSaringan() {
    const sempit = matchMedia("(max-width: 767.98px)");
    const atur = () => semua("[data-laci-ponsel]").forEach((laci) => { laci.open = !sempit.matches || Boolean(laci.querySelector(".kesalahan")); });
    atur();
    sempit.addEventListener("change", atur);
  }

  document.addEventListener("click", (peristiwa) => {
    semua("details[data-tutup-luar][open]").forEach((laci) => { if (!laci.contains(peristiwa.target)) { laci.open = false; } });
  });
  document.addEventListener("keydown", (peristiwa) => {
    if (peristiwa.key !== "Escape") { return; }
    semua("details[data-tutup-luar][open]").forEach((laci) => { laci.open = false; laci.querySelector("summary").focus(); });
  });
  document.addEventListener("htmx:afterSwap", (peristiwa) => pasang(peristiwa.target.parentNode || document));
  tema();
  lipatSaringan();
  pasang(document);
  ambilTitipan();
  fokusKesalahan();
})();
