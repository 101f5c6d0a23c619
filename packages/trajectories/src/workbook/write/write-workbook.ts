import { strToU8, zipSync } from 'fflate'
import { listSheetName } from '../own-sheets.ts'
import { type DayFormat, stylesXml } from './cell-styles.ts'
import { escapeXml } from './escape-xml.ts'
import { SharedTexts } from './shared-texts.ts'
import { sheetXml } from './sheet-xml.ts'
import { ValidationLists } from './validation-lists.ts'
import type { WorkbookSheet } from './workbook-sheet.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** Read as local time, so that every machine writes the same. */
const alwaysTheSame = '1980-01-01T00:00:00'

/**
 * An Excel workbook without macros, links, author or time: the same sheets give the same bytes. Text is written as
 * text, also when it looks like a formula.
 *
 * @param settings.days how days are shown; they are kept as days
 * @throws RangeError on a sheet name that spreadsheets refuse, or a cell that they cannot hold
 * @example
 * writeWorkbook([{ name: 'persons', columns: [{ name: 'person_id', format: 'text' }], rows: [['007']] }])
 */
export function writeWorkbook(
  sheets: readonly WorkbookSheet[],
  { days = 'yyyy-mm-dd' }: { readonly days?: DayFormat } = {},
): Uint8Array {
  refuseNames(sheets.map(({ name }) => name))
  const texts = new SharedTexts()
  const lists = new ValidationLists()
  const parts = sheets.map((sheet) => sheetXml(main, sheet, texts, lists))
  const listSheet = lists.sheet()
  if (listSheet !== null) parts.push(sheetXml(main, listSheet, texts, lists))
  const names = [...sheets.map(({ name }) => name), ...(listSheet === null ? [] : [listSheetName])]
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(names.length),
    '_rels/.rels': relations([{ kind: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': workbookXml(names, sheets.length),
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, index) => ({ kind: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
      { kind: 'styles', target: 'styles.xml' },
      { kind: 'sharedStrings', target: 'sharedStrings.xml' },
    ]),
    'xl/styles.xml': stylesXml(main, days),
    'xl/sharedStrings.xml': texts.xml(main),
  }
  for (const [index, part] of parts.entries()) files[`xl/worksheets/sheet${index + 1}.xml`] = part
  const packed = Object.entries(files).map(([name, xml]) => [name, strToU8(declaration + xml)] as const)
  return zipSync(Object.fromEntries(packed), { mtime: alwaysTheSame })
}

function refuseNames(names: readonly string[]): void {
  const taken = new Set([listSheetName])
  for (const name of names) {
    const isSound = /^(?!')[^[\]:*?/\\\p{C}]{1,31}(?<!')$/u.test(name)
    if (!isSound || taken.has(name.toLowerCase()))
      throw new RangeError('a sheet name has 1 to 31 characters, none of []:*?/\\, and occurs once')
    taken.add(name.toLowerCase())
  }
  if (names.length === 0) throw new RangeError('a workbook has at least one sheet')
}

function workbookXml(names: readonly string[], visible: number): string {
  const sheets = names.map((name, index) => {
    const state = index < visible ? '' : ' state="hidden"'
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`
  })
  return `<workbook xmlns="${main}" xmlns:r="${documents}"><sheets>${sheets.join('')}</sheets></workbook>`
}

const relations = (targets: readonly { readonly kind: string; readonly target: string }[]) =>
  `<Relationships xmlns="${packages}/relationships">${targets
    .map(
      ({ kind, target }, index) =>
        `<Relationship Id="rId${index + 1}" Type="${documents}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

function contentTypes(sheets: number): string {
  const part = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${type}.${kind}+xml"/>`
  return [
    `<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('workbook', 'sheet.main'),
    ...Array.from({ length: sheets }, (_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet')),
    part('styles', 'styles'),
    part('sharedStrings', 'sharedStrings'),
    '</Types>',
  ].join('')
}
