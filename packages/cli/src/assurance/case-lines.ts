import { measures } from '@doorstroom/measures'
import type { Language } from '@doorstroom/statistics'
import type { CheckedCase, CheckedExpectation, Outcome } from './check-case.ts'

const words = {
  nl: {
    holds: 'klopt',
    differs: 'ANDERS',
    expected: 'verwacht',
    found: 'gekregen',
    noValue: 'geen getal',
    days: 'dagen',
    noCause: 'nog niets gebeurd',
    total: (count: number, wrong: number) => `${count} geval(len), ${wrong} anders dan verwacht`,
  },
  en: {
    holds: 'ok',
    differs: 'DIFFERS',
    expected: 'expected',
    found: 'found',
    noValue: 'no number',
    days: 'days',
    noCause: 'nothing happened yet',
    total: (count: number, wrong: number) => `${count} case(s), ${wrong} other than expected`,
  },
} as const

/** A line a case that holds; of a case that does not, what was expected and what was found; the total last. */
export function caseLines(cases: readonly CheckedCase[], language: Language): string[] {
  const say = words[language]
  const lines = cases.flatMap(({ title, holds, checks }) => [
    `${holds ? say.holds : say.differs}\t${title[language]}`,
    ...checks.filter((check) => !check.holds).map((check) => differenceLine(check, language)),
  ])
  return [...lines, say.total(cases.length, cases.filter(({ holds }) => !holds).length)]
}

function differenceLine({ measure, expected, found }: CheckedExpectation, language: Language): string {
  const say = words[language]
  const label = measures.find(({ id }) => id === measure)?.label[language] ?? measure
  const [wanted, given] = [outcomeText(expected, language), outcomeText(found, language)]
  return `  ${label} (${measure}): ${say.expected} ${wanted}, ${say.found} ${given}`
}

function outcomeText({ value, reason, days, cause }: Partial<Outcome>, language: Language): string {
  const say = words[language]
  if (value !== undefined) return String(value)
  if (days === undefined) return `${say.noValue} (${reason})`
  return [`${days} ${say.days}`, ...(cause === undefined ? [] : [cause ?? say.noCause])].join(', ')
}
