import type { Language, ResultRow } from '@doorstroom/statistics'
import { formatNumber } from '../text/number-format.ts'
import { reportText } from '../text/report-text.ts'

/**
 * The largest number of people behind any one number of a chart, in words; a dash when no row says it.
 *
 * @example
 * peopleBehind(rows, 'en') // '1840 people'
 */
export function peopleBehind(rows: readonly ResultRow[], language: Language): string {
  return reportText(language).charts.peopleAll(count(rows, language))
}

/**
 * People per arm behind a chart, such as `640 people with and 1200 people without`.
 *
 * @example
 * peoplePerArm(rows, armsOf(rows, 'en'), 'en') // '640 people with and 1200 people without'
 */
export function peoplePerArm(
  rows: readonly ResultRow[],
  arms: readonly { readonly arm: string | null; readonly label: string }[],
  language: Language,
): string {
  const words = reportText(language).charts
  return arms
    .map(({ arm, label }) => {
      const people = count(
        rows.filter((row) => row.arm === arm),
        language,
      )
      return arm === null ? words.peopleAll(people) : words.peopleIn({ count: people, arm: label })
    })
    .join(` ${words.and} `)
}

function count(rows: readonly ResultRow[], language: Language): string {
  const known = rows.map((row) => row.n).filter((n): n is number => n !== null)
  return known.length === 0 ? '–' : formatNumber(Math.max(...known), language)
}
