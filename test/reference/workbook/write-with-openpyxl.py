"""Writes a workbook with openpyxl. Usage: python3 write-with-openpyxl.py FILE"""

import datetime
import sys

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904

book = openpyxl.Workbook()
book.epoch = CALENDAR_MAC_1904
sheet = book.active
sheet.title = "spells"
sheet.append(["person_id", "traject", None, "uren"])
sheet.append([None, "begin", "start om", None])
sheet.merge_cells("A1:A2")
sheet.merge_cells("B1:C1")
sheet.merge_cells("D1:D2")
sheet.append(["007", datetime.date(2024, 2, 29), datetime.time(9, 30), 0.25])
sheet.append(["008", datetime.datetime(2024, 2, 29, 12, 30), datetime.timedelta(hours=36), "#N/A"])
sheet.append(["009", datetime.date(1904, 1, 2), None, "=D3*2"])
sheet["D3"].number_format = "0%"
sheet.row_dimensions[5].hidden = True
book.create_sheet("geheim").sheet_state = "hidden"
book.save(sys.argv[1])
