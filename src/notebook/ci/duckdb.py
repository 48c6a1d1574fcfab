"""Stands in for the package duckdb where it cannot be installed: the same library, as Maven Central has it, through its C interface.

Only what the notebooks use: sql(query).df() and read_parquet(files).df(). LIBDUCKDB names the library (src/notebook/run takes it out of
org.duckdb:duckdb_jdbc). Rows come by way of a CSV file, so a list becomes text.
"""

import ctypes
import os
import tempfile

import pandas

_NULL = "\\N"
_library = ctypes.CDLL(os.environ["LIBDUCKDB"])
_library.duckdb_result_error.restype = ctypes.c_char_p


def _check(state, message):
    if state != 0:
        raise RuntimeError(message)


_database, _connection = ctypes.c_void_p(), ctypes.c_void_p()
_check(_library.duckdb_open(None, ctypes.byref(_database)), "DuckDB does not open")
_check(_library.duckdb_connect(_database, ctypes.byref(_connection)), "DuckDB does not connect")


def _run(query):
    result = ctypes.create_string_buffer(256)
    state = _library.duckdb_query(_connection, query.encode(), ctypes.byref(result))
    error = _library.duckdb_result_error(ctypes.byref(result)) if state else b""
    _library.duckdb_destroy_result(ctypes.byref(result))
    _check(state, error.decode() if error else "query failed: " + query)


class _Relation:
    def __init__(self, query):
        self._query = query

    def df(self):
        """The rows as a frame; an empty text stays one, null is NaN."""
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, "rows.csv")
            _run(f"COPY ({self._query}) TO '{file}' (HEADER, NULLSTR '{_NULL}')")
            return pandas.read_csv(file, na_values=[_NULL], keep_default_na=False)


def sql(query):
    return _Relation(query)


def read_parquet(files):
    return _Relation(f"select * from read_parquet({list(files)!r})")
