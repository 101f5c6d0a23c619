"""Prints the first sheet of a workbook as text by column, as JSON. Usage: python3 read-with-openpyxl.py FILE"""

import datetime
import json
import sys

import openpyxl


def as_text(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    return str(value)


names, *rows = openpyxl.load_workbook(sys.argv[1]).worksheets[0].values
print(json.dumps({name: [as_text(row[place]) for row in rows] for place, name in enumerate(names)}))
