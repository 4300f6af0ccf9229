#!/usr/bin/env python3
"""Every cell of spreadsheets in a line each, read by hands that are not Trigpoint's: openpyxl (xlsx), xlrd (xls), the
standard library (ods, csv). Writes cells.tsv: per sheet the number of filled cells and the SHA-256 of its lines.

Usage: cells.py DATA FILE... > cells.tsv          paths below DATA
       cells.py --lines DATA FILE...              the lines themselves, to see a difference
"""
import csv
import datetime
import decimal
import hashlib
import re
import sys
import warnings
import xml.etree.ElementTree as ET
import zipfile

EPOCH = datetime.datetime(1899, 12, 30)
SPACE = "".join(chr(c) for c in range(33)) + "\u00a0\ufeff\u200b\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008" \
    "\u2009\u200a\u2028\u2029\u202f\u205f\u3000"


def text(value):
    value = value.strip(SPACE)
    return "text " + value.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n") if value else None


def number(value):
    value = decimal.Decimal(value)
    if not value:
        return "number 0"
    with decimal.localcontext() as context:
        context.prec = 12
        context.rounding = decimal.ROUND_HALF_UP
        value = +value
    plain = format(value, "f")
    return "number " + (plain.rstrip("0").rstrip(".") if "." in plain else plain)


def date(serial):
    serial += 1 if 1 <= serial < 60 else 0  # Excel believes in 29 February 1900
    return "date " + moment(EPOCH + datetime.timedelta(seconds=round(serial * 86400)))


def moment(when):
    return when.strftime("%Y-%m-%dT%H:%M") + (when.strftime(":%S") if when.second else "")


def xlsx(path):
    import openpyxl
    book = openpyxl.load_workbook(path, data_only=True)
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                value = cell.value
                if value is None:
                    continue
                if isinstance(value, bool):
                    line = "truth " + str(value).upper()
                elif isinstance(value, datetime.datetime):
                    line = "date " + moment(value + datetime.timedelta(microseconds=500000))
                elif isinstance(value, (datetime.time, datetime.timedelta)):
                    line = date(openpyxl.utils.datetime.to_excel(value))
                elif isinstance(value, (int, float)):
                    line = number(value)
                elif cell.data_type == "e":
                    line = "fault " + value
                else:
                    line = text(re.sub("_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m.group(1), 16)), str(value)))
                yield sheet.title, cell.row, cell.column, line


def xls(path):
    import xlrd
    book = xlrd.open_workbook(path, formatting_info=False, logfile=sys.stderr)
    shift = 1462 if book.datemode else 0
    for sheet in book.sheets():
        for r in range(sheet.nrows):
            for c in range(sheet.row_len(r)):
                cell = sheet.cell(r, c)
                kinds = {xlrd.XL_CELL_TEXT: lambda v: text(v), xlrd.XL_CELL_NUMBER: number,
                         xlrd.XL_CELL_DATE: lambda v: date(v + shift),
                         xlrd.XL_CELL_BOOLEAN: lambda v: "truth " + str(bool(v)).upper(),
                         xlrd.XL_CELL_ERROR: lambda v: "fault " + xlrd.error_text_from_code[v]}
                if cell.ctype in kinds:
                    yield sheet.name, r + 1, c + 1, kinds[cell.ctype](cell.value)


def ods(path):
    names = {"o": "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}",
             "t": "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}",
             "x": "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"}
    root = ET.fromstring(zipfile.ZipFile(path).read("content.xml"))

    def words(element):
        out = element.text or ""
        for child in element:
            if child.tag == names["x"] + "s":
                out += " " * int(child.get(names["x"] + "c", "1"))
            elif child.tag == names["x"] + "tab":
                out += "\t"
            elif child.tag == names["x"] + "line-break":
                out += "\n"
            elif not child.tag.startswith(names["o"]):
                out += words(child)
            out += child.tail or ""
        return out

    def value(cell):
        kind = cell.get(names["o"] + "value-type")
        if kind in ("float", "percentage", "currency"):
            return number(float(cell.get(names["o"] + "value")))
        if kind == "date":
            return "date " + moment(datetime.datetime.fromisoformat(cell.get(names["o"] + "date-value")))
        if kind == "boolean":
            return "truth " + cell.get(names["o"] + "boolean-value").upper()
        return text("\n".join(words(p) for p in cell if p.tag == names["x"] + "p"))

    for table in root.iter(names["t"] + "table"):
        r = 0
        for row in table.iter(names["t"] + "table-row"):
            repeat = int(row.get(names["t"] + "number-rows-repeated", "1"))
            cells, c = [], 0
            for cell in row:
                if cell.tag not in (names["t"] + "table-cell", names["t"] + "covered-table-cell"):
                    continue
                times = int(cell.get(names["t"] + "number-columns-repeated", "1"))
                line = value(cell)
                if line:
                    cells += [(c + i + 1, line) for i in range(times)]
                c += times
            for i in range(repeat if cells else 0):
                for column, line in cells:
                    yield table.get(names["t"] + "name"), r + i + 1, column, line
            r += repeat


def delimited(path):
    raw = open(path, "rb").read()
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            content = raw.decode(encoding)
            break
        except UnicodeDecodeError:
            pass
    delimiter = max(",;\t|", key=content[:65536].count)
    csv.field_size_limit(1 << 28)
    for r, row in enumerate(csv.reader(content.splitlines(keepends=True), delimiter=delimiter)):
        for c, value in enumerate(row):
            yield "", r + 1, c + 1, text(value)


def lines(path):
    head = open(path, "rb").read(8)
    read = xls if head[:2] in (b"\xd0\xcf", b"\x09\x00", b"\x09\x02", b"\x09\x04") else delimited if head[:2] != b"PK" \
        else ods if "content.xml" in zipfile.ZipFile(path).namelist() else xlsx
    sheets = {}
    for sheet, row, column, line in read(path):
        if line:
            sheets.setdefault(sheet, []).append("%d,%d %s" % (row, column, line))
    return sheets


def main():
    warnings.simplefilter("ignore")
    shown = sys.argv[1] == "--lines"
    folder, files = sys.argv[2 if shown else 1], sys.argv[3 if shown else 2:]
    if not shown:
        print("file", "sheet", "cells", "sha256", sep="\t")
    for name in files:
        try:
            sheets = lines(folder + "/" + name)
        except Exception as e:
            print(name, type(e).__name__, e, file=sys.stderr)
            continue
        if shown:
            print("=== " + name)
        for sheet, found in sheets.items():
            if shown:
                print("--- " + sheet, *found, sep="\n")
            else:
                digest = hashlib.sha256("\n".join(found).encode()).hexdigest()
                print(name, sheet, len(found), digest, sep="\t")


if __name__ == "__main__":
    main()
