"""Imports of workbooks, the part every kind shares: reading and writing files, headings, cells, plans, the registry.

`berkas` reads .xlsx and .csv and writes workbooks, `judul` says which column holds what, `sel` cleans one cell,
`pembaca` one row, `kerangka` holds what a row would do and what a kind of import must bring along. No app is imported;
the pages, the stored import and the queue stand in `pegawai`.
"""
