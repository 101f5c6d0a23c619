import type { ColumnFormat } from './workbook-sheet.ts'

/** How days are shown. */
export type DayFormat = 'yyyy-mm-dd' | 'dd-mm-yyyy'

type Look = ColumnFormat | 'title' | 'header' | 'required' | 'inert'

interface CellStyle {
  readonly look: Look
  /** Number of the number format: 49 is text, 164 the one for days. */
  readonly format: number
  readonly font?: number
  readonly fill?: number
  readonly wrap?: true
  /** Whether what looks like a formula stays text when the cell is edited. */
  readonly inert?: true
}

/** The place in the list is the number by which a cell names its style. */
const styles: readonly CellStyle[] = [
  { look: 'general', format: 0 },
  { look: 'text', format: 49 },
  { look: 'wrapped', format: 49, wrap: true },
  { look: 'day', format: 164 },
  { look: 'whole', format: 1 },
  { look: 'title', format: 49, font: 1 },
  { look: 'header', format: 49, font: 1, fill: 2 },
  { look: 'required', format: 49, font: 2, fill: 3 },
  { look: 'inert', format: 49, inert: true },
]

/** The number of a style. */
export const styleOf = (look: Look) => styles.findIndex((style) => style.look === look)

const font = (color: string, bold: boolean) =>
  `<font>${bold ? '<b/>' : ''}<sz val="11"/><color rgb="${color}"/><name val="Calibri"/><family val="2"/></font>`

const fill = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`

/** The part of a workbook with its styles: names of columns light, those that must be filled in dark. */
export function stylesXml(namespace: string, days: DayFormat): string {
  const cellStyles = styles.map(
    ({ format, font: fontId = 0, fill: fillId = 0, wrap, inert }) =>
      `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1"` +
      ` applyFont="1" applyFill="1"${inert ? ' quotePrefix="1"' : ''}` +
      (wrap ? ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' : '/>'),
  )
  return [
    `<styleSheet xmlns="${namespace}">`,
    `<numFmts count="1"><numFmt numFmtId="164" formatCode="${days}"/></numFmts>`,
    `<fonts count="3">${font('FF000000', false)}${font('FF000000', true)}${font('FFFFFFFF', true)}</fonts>`,
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    `${fill('FFDCE6EF')}${fill('FF1F4E79')}</fills>`,
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${cellStyles.length}">${cellStyles.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('')
}
