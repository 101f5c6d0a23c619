import type { Text } from '../text.ts'
import type { ClassRisk } from './class-risk.ts'
import { percentage } from './percentage.ts'
import type { RiskReport } from './risk-report.ts'
import type { SpecialRisk } from './special-risk.ts'
import type { SharedTrajectories, TrajectoryRisk } from './trajectory-risk.ts'

/**
 * The risk report in sentences for the person who keeps the file, warnings with their remedy last. The first line says that
 * the report is as private as the file.
 *
 * @example
 * riskLines(riskReport({ persons: 0, quasiIdentifiers: [], specialColumns: [] })).length // 2
 */
export const riskLines = (report: RiskReport): Text[] => [
  {
    nl: 'Dit gaat over de mensen in het bestand, niet over uitkomsten: bewaar het net zo goed als de gegevens en deel het niet.',
    en: 'This is about the people in the file, not about results: keep it as safe as the data and do not share it.',
  },
  { nl: `Mensen in het bestand: ${report.persons}.`, en: `People in the file: ${report.persons}.` },
  ...(report.classes === null ? [] : classLines(report.classes, report.quasiIdentifiers)),
  ...report.special.map(specialLine),
  ...(report.trajectories === null ? [] : trajectoryLines(report.trajectories)),
  ...report.warnings.map(({ rule, message, fix }) => ({
    nl: `Let op (${rule}): ${message.nl} ${fix.nl}`,
    en: `Warning (${rule}): ${message.en} ${fix.en}`,
  })),
]

const classLines = (risk: ClassRisk, columns: readonly string[]): Text[] => [
  {
    nl: `Mensen lijken op elkaar als zij gelijk zijn op: ${columns.join(', ')}.`,
    en: `People look alike when they are equal on: ${columns.join(', ')}.`,
  },
  {
    nl: `De kleinste groep die op elkaar lijkt telt ${risk.smallest} mensen (k); 1% van de mensen zit in een groep van ${risk.firstPercentile} of minder.`,
    en: `The smallest group that looks alike has ${risk.smallest} people (k); 1% of the people are in a group of ${risk.firstPercentile} or fewer.`,
  },
  {
    nl: `In een groep van minder dan 5 zit ${percentage(risk.shareBelowFive, 'nl')}, in een groep van minder dan 10 zit ${percentage(risk.shareBelowTen, 'nl')}.`,
    en: `In a group of fewer than 5: ${percentage(risk.shareBelowFive, 'en')}; in a group of fewer than 10: ${percentage(risk.shareBelowTen, 'en')}.`,
  },
]

function specialLine({ column, fewestValues, largestDistance }: SpecialRisk): Text {
  if (fewestValues === null)
    return { nl: `Kolom "${column}" heeft geen bekende waarden.`, en: `Column "${column}" has no known values.` }
  return {
    nl: `Kolom "${column}": minstens ${fewestValues} verschillende waarde(n) per groep (l); grootste afstand tot het hele bestand ${percentage(largestDistance, 'nl')} (t).`,
    en: `Column "${column}": at least ${fewestValues} different value(s) in each group (l); largest distance to the whole file ${percentage(largestDistance, 'en')} (t).`,
  }
}

const trajectoryLines = ({ month, quarter, oneKnownSpell }: TrajectoryRisk): Text[] => [
  sharedLine({ nl: 'Per maand', en: 'By month' }, month),
  sharedLine({ nl: 'Per kwartaal', en: 'By quarter' }, quarter),
  {
    nl: `Wie één periode van iemand kent (situatie, beginmaand, eindmaand) wijst ${percentage(oneKnownSpell.singledOut, 'nl')} van de mensen aan, en houdt bij ${percentage(oneKnownSpell.belowTen, 'nl')} minder dan tien mogelijke mensen over.`,
    en: `Whoever knows one spell of a person (state, first month, last month) points out ${percentage(oneKnownSpell.singledOut, 'en')} of the people, and is left with fewer than ten candidates for ${percentage(oneKnownSpell.belowTen, 'en')}.`,
  },
]

const sharedLine = (coarseness: Text, { unique, belowTen }: SharedTrajectories): Text => ({
  nl: `${coarseness.nl} is ${percentage(unique, 'nl')} van de loopbanen uniek; ${percentage(belowTen, 'nl')} komt bij minder dan tien mensen voor.`,
  en: `${coarseness.en} ${percentage(unique, 'en')} of the trajectories are unique; ${percentage(belowTen, 'en')} occur with fewer than ten people.`,
})
