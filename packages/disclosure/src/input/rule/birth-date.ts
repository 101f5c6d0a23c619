import { countedCells } from '../shape/counted-cells.ts'
import { isDay } from '../shape/is-day.ts'
import { nameWords } from '../shape/name-words.ts'
import { sampledYears } from '../shape/sampled-years.ts'
import { columnFinding } from './column-finding.ts'
import type { InputColumn, InputRule } from './input-rule.ts'

const birthWord = /geboorte|geburt|birth|naissance|^(?:geboren|geb$|gebd|gba?dat|gbdt|born|dob$|ddn$|naiss)|geb$/
/** Words for other days, which may lie as far back. */
const otherDayWord =
  /begin|start|aanvang|ingang|eind|^(?:end|stop|van|vanaf|from|since|sinds|tot|until|till|depuis|debut|fin)$|^(?:in|uit)?dienst|^(?:in|uit)stroom|inschrij|uitschrij|aanmeld|toeken|besluit|beschik|vestig|migra|aankomst|overlij|death|decea|diploma|huwelijk|relatie|uitkering|benefit|^(?:job|baan|werk|work|employ|contract|event|spell|diagnos|ziek)/

const [youngest, oldest] = [14, 90]
const usualAge = [16, 70] as const
const fewestDays = 10
const smallestSpread = 4

/**
 * I-06. Birth dates with their day: a column whose name speaks of birth and that holds a date; or, under a name that says
 * nothing of another day, a column of days that lie as far before most other days of the delivery as people are old
 * (nearly all 14 to 90 years, half of them 16 to 70) and are spread over years. A begin of benefits twenty years back is
 * seldom all that there is in a column.
 */
export const birthDate: InputRule = {
  id: 'I-06-birth-date',
  label: { nl: 'geboortedatum', en: 'date of birth' },
  finding(column) {
    const words = nameWords(column.name)
    const named = words.some((word) => birthWord.test(word))
    if (!named && (words.some((word) => otherDayWord.test(word)) || !lieAsLongAgo(column))) return null
    const cells = countedCells(column.cells)
    const count = cells.count(isDay)
    if (count === 0) return null
    return columnFinding(column, {
      rule: 'I-06',
      count,
      looked: cells.looked,
      looksLike: named
        ? { nl: 'bevat geboortedatums met de dag erbij', en: 'holds dates of birth with their day' }
        : { nl: 'lijkt op geboortedatums met de dag erbij', en: 'looks like dates of birth with their day' },
      fix: {
        nl: `Geef alleen het geboortejaar, in een kolom birth_year.${named ? '' : otherDay.nl}`,
        en: `Give the year of birth only, in a column birth_year.${named ? '' : otherDay.en}`,
      },
    })
  },
}

const otherDay = {
  nl: ' Zijn het andere datums, zeg dat dan in de naam, zoals begindatum.',
  en: ' If they are other dates, say so in the name, such as begin date.',
}

/** Whether the days of a column lie as far before the other days as people are old. */
function lieAsLongAgo({ cells, otherYears = [] }: InputColumn): boolean {
  if (otherYears.length < fewestDays) return false
  const years = sampledYears(cells)
  if (years.length < fewestDays) return false
  const middle = quantile(otherYears.toSorted(ascending), 0.5)
  const sorted = years.map((year) => middle - year).toSorted(ascending)
  const half = quantile(sorted, 0.5)
  const plausible = sorted.filter((age) => age >= youngest && age <= oldest).length
  return (
    plausible >= 0.95 * sorted.length &&
    half >= usualAge[0] &&
    half <= usualAge[1] &&
    quantile(sorted, 0.9) - quantile(sorted, 0.1) >= smallestSpread
  )
}

const ascending = (one: number, other: number) => one - other
const quantile = (sorted: readonly number[], share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
