import { measureReasonText } from '@doorstroom/measures'
import type { MeasureCoverage } from '../run/measure-coverage.ts'

const words = {
  nl: {
    available: 'beschikbaar',
    thin: 'te weinig mensen',
    nobody: 'niemand',
    missing: 'kolommen ontbreken',
    persons: (count: number) => `${count} mensen`,
    events: (count: number) => `${count} gebeurtenissen`,
    asked: 'gevraagd',
  },
  en: {
    available: 'available',
    thin: 'too few people',
    nobody: 'nobody',
    missing: 'columns missing',
    persons: (count: number) => `${count} persons`,
    events: (count: number) => `${count} events`,
    asked: 'asked',
  },
}
const order = ['available', 'thin', 'nobody', 'missing'] as const

/** The coverage of measures as lines for a terminal: status, id, label and what there is or lacks, between tabs. */
export function coverageLines(coverage: readonly MeasureCoverage[], language: 'nl' | 'en'): string[] {
  const say = words[language]
  const rows = order.flatMap((status) => coverage.filter((one) => one.status === status))
  const totals = order.map((status) => `${say[status]}: ${rows.filter((one) => one.status === status).length}`)
  return [
    ...rows.map((one) => [say[one.status], one.id, one.label[language], detail(one, language)].join('\t')),
    totals.join(', '),
  ]
}

function detail(
  { status, persons, events, reasons, minimum, missing }: MeasureCoverage,
  language: 'nl' | 'en',
): string {
  const say = words[language]
  if (status === 'missing') return missing.join(', ')
  if (status === 'nobody' && reasons.length > 0)
    return reasons.map((one) => `${measureReasonText[one.reason][language]}: ${say.persons(one.persons)}`).join(', ')
  const seen = [say.persons(persons ?? 0), ...(events === null ? [] : [say.events(events)])].join(', ')
  if (status === 'available') return seen
  const asked = [say.persons(minimum.persons), ...(minimum.events ? [say.events(minimum.events)] : [])].join(', ')
  return `${seen} (${say.asked}: ${asked})`
}
