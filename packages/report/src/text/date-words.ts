import type { Language } from '@doorstroom/statistics'

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/**
 * An ISO date in words, never in numbers alone, since 3-5 means two things. A text that is not an ISO date comes back
 * as it is.
 *
 * @example
 * dateWords('2026-03-05', 'nl') // '5 maart 2026'
 */
export function dateWords(isoDate: string, language: Language): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate)
  const month = months[language][Number(parts?.[2]) - 1]
  return month === undefined ? isoDate : `${Number(parts?.[3])} ${month} ${parts?.[1]}`
}
