// Live totals while an item is typed: the server's own engine answers; without JavaScript the totals are right after saving.
(() => {
  "use strict";
  const tempat = document.querySelector("[data-perkiraan-url]");
  const masukan = document.querySelectorAll("[data-perkiraan]");
  if (!tempat || !masukan.length) return;
  let jeda = 0;
  let urutan = 0;

  async function perbarui() {
    const kueri = new URLSearchParams({ item: tempat.dataset.item });
    masukan.forEach((bidang) => kueri.set(bidang.name, bidang.value));
    if (!kueri.get("bentuk") || !kueri.get("jumlah")) return;
    const ini = ++urutan;
    try {
      const jawaban = await fetch(`${tempat.dataset.perkiraanUrl}?${kueri}`, { credentials: "same-origin" });
      if (jawaban.ok && !jawaban.redirected && ini === urutan) tempat.innerHTML = await jawaban.text();
    } catch {
      // Without a connection the totals stay as saved.
    }
  }

  masukan.forEach((bidang) => {
    ["input", "change"].forEach((peristiwa) =>
      bidang.addEventListener(peristiwa, () => {
        clearTimeout(jeda);
        jeda = setTimeout(perbarui, 250);
      }),
    );
  });
})();
