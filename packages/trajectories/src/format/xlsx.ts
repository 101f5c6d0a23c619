import { readWorkbook } from '../workbook/read-workbook.ts'
import type { Format, ReadResult, ReadSettings } from './format.ts'
import { sizeLimits } from './size-limits.ts'

/**
 * Excel workbooks: every visible sheet is a table, under the address `file.xlsx#sheet`. Workbooks with macros or a
 * password and those of before 2007 are recognised and refused with a reason.
 */
export const xlsx: Format = {
  id: 'xlsx',
  label: { nl: 'Excel-werkmap', en: 'Excel workbook' },
  extensions: ['xlsx'],
  detect: (head, name) => {
    const isZip = head[0] === 0x50 && head[1] === 0x4b
    const isCompound = head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0
    return isZip || isCompound ? 0.8 : /\.(xls[xmb]?|ods)$/i.test(name) ? 0.2 : 0
  },
  read: readXlsx,
}

function readXlsx(bytes: Uint8Array, file: string, settings: ReadSettings = {}): ReadResult {
  const { rows, columns, cellLength } = { ...sizeLimits, ...settings.limits }
  const { bytes: allowed } = settings.limits ?? {}
  return readWorkbook(bytes, file, {
    rows,
    columns,
    cellLength,
    decimal: settings.decimal ?? '.',
    ...(allowed === undefined ? {} : { bytes: allowed }),
  })
}
