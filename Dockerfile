# The same as `make setup`: the system packages of alat/paket-sistem.txt and the locked Python packages.
FROM python:3.11-slim-bookworm
WORKDIR /srv/hris
COPY alat/paket-sistem.txt alat/
RUN apt-get update \
    && xargs -a alat/paket-sistem.txt apt-get install -y --no-install-recommends \
    && rm -rf /var/lib/apt/lists/*
COPY requirements.lock .
RUN pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.lock
COPY . .
RUN useradd --create-home hris && mkdir /data && chown hris: /data
USER hris
ENV HRIS_DATA=/data PYTHONUNBUFFERED=1
VOLUME /data
EXPOSE 8000
CMD ["gunicorn", "hris.wsgi", "--bind", "0.0.0.0:8000", "--workers", "2", "--threads", "4", "--no-control-socket"]
