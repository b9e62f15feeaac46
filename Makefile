# The project's commands. Every one is local: loopback only, an embedded PostgreSQL unless DATABASE_URL names another.
PYTHON ?= python3
VENV ?= .venv
PORT ?= 8000
HRIS_DATA ?= .lokal
HRIS_DATA_UJI ?= .lokal-uji
PEKERJA ?= auto
PY = $(VENV)/bin/python
export HRIS_LOKAL = 1
export HRIS_DATA

.PHONY: setup siap demo serve test lint kunci skema gambar bench bersih

setup:
	@sh alat/siapkan.sh $(PYTHON) $(VENV) dev

siap:
	@sh alat/siapkan.sh $(PYTHON) $(VENV)

demo: siap
	@exec $(PY) manage.py jalankan --contoh --port $(PORT)

serve: siap
	@exec $(PY) manage.py jalankan --port $(PORT)

test lint: export HRIS_DATA = $(HRIS_DATA_UJI)

test: setup
	@sh alat/paket.sh peramban
	$(PY) -m pytest -n $(PEKERJA) --dist worksteal $(UJI)

lint: setup
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	PYTHONPATH=. $(VENV)/bin/lint-imports
	$(PY) manage.py makemigrations --check --dry-run

kunci: RAPAT = --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
	--no-header --no-annotate -q
kunci:
	$(VENV)/bin/uv pip compile pyproject.toml $(RAPAT) -o requirements.lock
	$(VENV)/bin/uv pip compile --group dev -c requirements.lock $(RAPAT) -o requirements-dev.lock

skema: setup
	$(PY) manage.py tulis_skema

gambar: setup
	@sh alat/paket.sh peramban
	$(PY) alat/gambar.py http://127.0.0.1:$(PORT)

bench: setup
	$(PY) alat/bench.py

bersih:
	rm -rf $(VENV) .lokal-uji .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	@echo "Data demo tetap ada di $(HRIS_DATA); hapus sendiri bila tidak diperlukan."
