// Runs before the first paint: the chosen theme, and the mark that scripts run. Shares its key with the admin site.
(function () {
  "use strict";
  var akar = document.documentElement;
  akar.classList.add("js");
  function terapkan() {
    var pilihan = null;
    try { pilihan = localStorage.getItem("theme"); } catch (galat) { /* storage may be switched off */ }
    if (pilihan !== "light" && pilihan !== "dark") { pilihan = "auto"; }
    var gelap = pilihan === "dark" || (pilihan === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
    akar.dataset.bsTheme = gelap ? "dark" : "light";
    akar.dataset.tema = pilihan;
  }
  window.hrisTema = terapkan;
  terapkan();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", terapkan);
})();
