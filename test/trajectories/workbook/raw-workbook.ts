import { strToU8, zipSync } from 'fflate'

/** A workbook as the programs of others write it: XML by hand, so that every oddity can be made. */
export interface RawWorkbook {
  /** Rows of a sheet (`<row>...</row>`), by name. */
  readonly sheets: Readonly<Record<string, string>>
  /** What follows the rows of every sheet, such as merged cells. */
  readonly after?: string
  /** What goes before the rows of every sheet, such as hidden columns. */
  readonly before?: string
  /** Inside `<sst>`. */
  readonly strings?: string
  /** Number formats by number, from 164 on; a cell names its style by place: 0 is general. */
  readonly formats?: readonly (string | number)[]
  readonly workbook?: string
  /** Attribute `state` by sheet. */
  readonly states?: Readonly<Record<string, string>>
  /** More parts, or other texts for the parts that are there. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a workbook by name. */
export function rawParts(raw: RawWorkbook): Record<string, string | Uint8Array> {
  const names = Object.keys(raw.sheets)
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${documents}/${kind}" Target="${target}"/>`
  const relations = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
  const sheet = (name: string, index: number) =>
    `<sheet name="${name}" sheetId="${index + 1}" state="${raw.states?.[name] ?? 'visible'}" r:id="s${index}"/>`
  const formats = raw.formats ?? []
  const own = formats.flatMap((format, index) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${164 + index}" formatCode="${format}"/>`] : [],
  )
  const ids = [0, ...formats.map((format, index) => (typeof format === 'string' ? 164 + index : format))]
  return {
    '_rels/.rels': relations(relation('r', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${documents}">${raw.workbook ?? ''}<sheets>${names
      .map(sheet)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      names.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`)).join('') +
        relation('t', 'sharedStrings', 'sharedStrings.xml') +
        relation('u', 'styles', 'styles.xml'),
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${raw.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${own.join('')}</numFmts><cellXfs>${ids
      .map((id) => `<xf numFmtId="${id}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${index}.xml`,
        `<worksheet xmlns="${main}">${raw.before ?? ''}<sheetData>${raw.sheets[name]}</sheetData>${raw.after ?? ''}</worksheet>`,
      ]),
    ),
    ...raw.parts,
  }
}

/** Parts packed as a file. */
export const packed = (parts: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { mtime: '1980-01-01T00:00:00' },
  )

/** A whole workbook as bytes. */
export const rawWorkbook = (raw: RawWorkbook) => packed(rawParts(raw))

/** A row of cells: text inline, numbers as they are, and anything else as XML that begins with `<c`. */
export function row(number: number, cells: readonly (string | number | null)[], attributes = ''): string {
  const written = cells.map((cell, index) => {
    const address = `${String.fromCharCode(65 + index)}${number}`
    if (cell === null) return ''
    if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
    if (cell.startsWith('<c')) return cell.replace('<c', `<c r="${address}"`)
    return `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`
  })
  return `<row r="${number}" ${attributes}>${written.join('')}</row>`
}
