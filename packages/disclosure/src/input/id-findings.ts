import { citizenNumber } from './rule/citizen-number.ts'
import { columnFinding } from './rule/column-finding.ts'
import type { InputColumn, PrivacyFinding } from './rule/input-rule.ts'
import { nationalNumber } from './rule/national-number.ts'

/** The ids of a file, to be judged as pseudonyms. */
export interface IdentifierSet {
  readonly ids: Iterable<string>
  /** The study says why its running numbers tell nothing: they were handed out at random. */
  readonly runningNumbersAllowed: boolean
  readonly file?: string
  readonly column?: string
}

const pseudonym = /^[A-Za-z0-9_-]{8,64}$/
const numbered = /^(.*?)(\d{1,15})$/

/**
 * I-09. Warnings about row ids that do not look like pseudonyms (8 to 64 letters, digits, `_` or `-`), that are plain
 * running numbers (their order tells who came first), or that pass for citizen or national register numbers.
 * An empty list means the ids look fine.
 *
 * @example
 * idFindings({ ids: ['1', '2', '3', '4', '5'], runningNumbersAllowed: false }).map(({ rule }) => rule) // ['I-09']
 */
export function idFindings(identifiers: IdentifierSet): PrivacyFinding[] {
  const { file = '', column: name = 'person_id', runningNumbersAllowed } = identifiers
  const cells = [...new Set(identifiers.ids)].filter((id) => id !== '')
  const column: InputColumn = { file, name, cells, siblings: [] }
  const national = [citizenNumber, nationalNumber].flatMap((rule) => rule.finding(column) ?? [])
  if (national.length > 0) return national
  if (areRunningNumbers(cells)) return runningNumbersAllowed ? [] : [runningNumbers(column)]
  const count = cells.filter((id) => !pseudonym.test(id)).length
  return count === 0 ? [] : [notPseudonyms(column, count)]
}

/** Whether ids share one beginning and end in numbers that leave few gaps. */
function areRunningNumbers(ids: readonly string[]): boolean {
  const parts = ids.map((id) => numbered.exec(id))
  const beginning = parts[0]?.[1]
  if (ids.length < 3 || parts.some((part) => part === null || part[1] !== beginning)) return false
  const numbers = parts.map((part) => Number(part?.[2]))
  const span = numbers.reduce((high, id) => Math.max(high, id)) - numbers.reduce((low, id) => Math.min(low, id)) + 1
  return span <= 3 * ids.length
}

const runningNumbers = (column: InputColumn) =>
  columnFinding(column, {
    rule: 'I-09',
    count: column.cells.length,
    looked: column.cells.length,
    looksLike: { nl: 'bevat doorlopende nummers als id', en: 'holds running numbers as ids' },
    fix: {
      nl: 'Gebruik pseudoniemen, of leg in study.yaml uit waarom de volgorde niets zegt.',
      en: 'Use pseudonyms, or explain in study.yaml why the order tells nothing.',
    },
  })

const notPseudonyms = (column: InputColumn, count: number) =>
  columnFinding(column, {
    rule: 'I-09',
    count,
    looked: column.cells.length,
    looksLike: { nl: 'bevat ids die niet op pseudoniemen lijken', en: 'holds ids that do not look like pseudonyms' },
    fix: {
      nl: 'Gebruik 8 tot 64 letters, cijfers, streepjes of lage streepjes.',
      en: 'Use 8 to 64 letters, digits, hyphens or underscores.',
    },
  })
