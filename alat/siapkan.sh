#!/bin/sh
# Make the virtual environment with the locked packages, and see that the system libraries are there. Safe to repeat.
#   alat/siapkan.sh PYTHON VENV [dev]     (dev: also what tests, lint and lock files need)
set -eu
cd "$(dirname "$0")/.."
python=$1
venv=$2
untuk=${3:-}

pasang() {
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
    else
        echo "Jalankan lalu ulangi: sudo apt-get install -y $*" >&2
        exit 1
    fi
}
if [ ! -x "$venv/bin/python" ]; then
    command -v "$python" >/dev/null 2>&1 || pasang python3 python3-venv
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
        echo "HRIS memerlukan Python 3.11 atau lebih baru; $python adalah $("$python" -V). Coba: make setup PYTHON=python3.11" >&2
        exit 1
    }
    if "$python" -m pip --help 2>/dev/null | grep -q -- '--python <'; then # the pip at hand fills it: seconds saved
        "$python" -m venv --without-pip "$venv"
    else
        "$python" -c 'import ensurepip' 2>/dev/null || pasang python3-venv
        "$python" -m venv "$venv"
    fi
fi
pip() {
    if "$venv/bin/python" -c 'import pip' 2>/dev/null; then
        "$venv/bin/python" -m pip "$@"
    else
        "$python" -m pip --python "$venv/bin/python" "$@"
    fi
}
# Half of a pip's time is waiting for the index and the disk, so two of them share a lock file, which names every package
# (hence --no-deps). Byte code is written at the first import of a module: most of what is installed is never imported.
pasang_sebagian() {
    awk -v giliran="$1" '/^[^ ]/ { nomor++ } nomor % 2 == giliran' "$2" >"$venv/.bagian-$1"
    pip install --disable-pip-version-check -q --no-compile --no-deps --require-hashes -r "$venv/.bagian-$1"
}
pasang_kunci() {
    sidik=$(sha256sum "$1" | cut -d ' ' -f 1)
    if [ "$(cat "$venv/.terpasang-$1" 2>/dev/null)" != "$sidik" ]; then
        echo "Memasang paket Python ($1) …"
        pasang_sebagian 0 "$1" &
        trap 'kill $!; exit 130' INT TERM # a shell's background job does not hear Ctrl-C
        pasang_sebagian 1 "$1" || { wait $!; exit 1; }
        wait $!
        trap - INT TERM
        rm "$venv/.bagian-0" "$venv/.bagian-1"
        echo "$sidik" >"$venv/.terpasang-$1"
    fi
}
pasang_kunci requirements.lock
[ "$untuk" != dev ] || pasang_kunci requirements-dev.lock
sh alat/paket.sh sistem
