import type { Language } from '@doorstroom/statistics'

const daysPerMonth = 365.25 / 12
const words: Readonly<Record<Language, Readonly<Record<'month' | 'week' | 'day', readonly [string, string]>>>> = {
  nl: { month: ['maand', 'maanden'], week: ['week', 'weken'], day: ['dag', 'dagen'] },
  en: { month: ['month', 'months'], week: ['week', 'weeks'], day: ['day', 'days'] },
}

/**
 * A number of days as a reader would say it: months when it is within four days of whole months, else weeks, else days.
 *
 * @example
 * horizonWords(546, 'nl') // '18 maanden'
 */
export function horizonWords(days: number, language: Language): string {
  const nearestMonths = Math.round(days / daysPerMonth)
  if (nearestMonths > 0 && Math.abs(days - nearestMonths * daysPerMonth) <= 4)
    return counted(nearestMonths, 'month', language)
  return days % 7 === 0 && days > 0 ? counted(days / 7, 'week', language) : counted(days, 'day', language)
}

function counted(count: number, unit: 'month' | 'week' | 'day', language: Language): string {
  return `${count} ${words[language][unit][count === 1 ? 0 : 1]}`
}
