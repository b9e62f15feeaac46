#!/bin/sh
# Install the system packages of a list that are missing, or say the one command that does.
#   alat/paket.sh sistem    what PDF printing needs; must be there
#   alat/paket.sh peramban  Chromium for the browser tests; they skip without it unless HRIS_WAJIB_PERAMBAN=1;
#                           HRIS_CHROMIUM names one that lies elsewhere than /usr/bin/chromium
set -eu
cd "$(dirname "$0")/.."
apa=$1
daftar=alat/paket-$apa.txt

if [ "$apa" = peramban ]; then
    [ ! -x "${HRIS_CHROMIUM:-/usr/bin/chromium}" ] || exit 0
fi
gagal() {
    echo "$1" >&2
    if [ "$apa" = peramban ] && [ "${HRIS_WAJIB_PERAMBAN:-0}" != 1 ]; then
        echo "Uji peramban akan dilewati." >&2
        exit 0
    fi
    exit 1
}
if ! command -v dpkg-query >/dev/null 2>&1; then
    [ "$apa" = peramban ] || { echo "Bukan Debian: pastikan Pango dan font DejaVu terpasang (untuk PDF)."; exit 0; }
    gagal "Chromium tidak ditemukan: pasang, lalu isi HRIS_CHROMIUM dengan letak programnya."
fi
kurang=""
while read -r paket; do
    dpkg-query -W -f '${Status}' "$paket" 2>/dev/null | grep -q 'ok installed' || kurang="$kurang $paket"
done <"$daftar"
[ -n "$kurang" ] || exit 0
if [ "$(id -u)" != 0 ]; then
    gagal "Jalankan lalu ulangi: sudo apt-get install -y --no-install-recommends$kurang"
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq || gagal "apt-get update gagal: periksa sumber paket mesin ini."
# shellcheck disable=SC2086
apt-get install -y -qq --no-install-recommends $kurang || gagal "Paket tidak terpasang:$kurang"
