import type { Text } from '../text.ts'
import type { ClassRisk } from './class-risk.ts'
import { percentage } from './percentage.ts'
import type { SpecialRisk } from './special-risk.ts'

/** A risk of a file that its owner should lower; no value of a person is in it. */
export interface RiskWarning {
  /** Number in the disclosure rules: I-11 or I-12. */
  readonly rule: string
  /** The special column, or null when it is about all persons. */
  readonly column: string | null
  readonly message: Text
  readonly fix: Text
}

/** Above this share of persons with k below 5 the report warns. */
const manyAlone = 0.05

/**
 * I-11: more than one person in twenty shares the quasi-identifiers with fewer than four others. I-12: somewhere all people
 * who look alike have the same value of a special column. t-closeness is reported and never warned about.
 *
 * @example
 * riskWarnings({ classes: null, special: [] }) // []
 */
export function riskWarnings(found: {
  readonly classes: ClassRisk | null
  readonly special: readonly SpecialRisk[]
}): RiskWarning[] {
  const { classes, special } = found
  const alone = classes !== null && classes.shareBelowFive > manyAlone ? [smallClasses(classes.shareBelowFive)] : []
  return [...alone, ...special.filter(({ fewestValues }) => fewestValues === 1).map(oneValue)]
}

const smallClasses = (share: number): RiskWarning => ({
  rule: 'I-11',
  column: null,
  message: {
    nl: `${percentage(share, 'nl')} van de mensen lijkt op minder dan vier anderen in het bestand.`,
    en: `${percentage(share, 'en')} of the people look like fewer than four others in the file.`,
  },
  fix: {
    nl: 'Maak kolommen grover (regio naar provincie, opleiding in drie niveaus) of laat er een weg.',
    en: 'Make columns coarser (region to province, education in three levels) or leave one out.',
  },
})

const oneValue = ({ column, shareBelowTwo }: SpecialRisk): RiskWarning => ({
  rule: 'I-12',
  column,
  message: {
    nl: `Wie weet hoe iemand eruitziet op papier, weet bij ${percentage(shareBelowTwo, 'nl')} van de mensen ook kolom "${column}": iedereen die op hen lijkt heeft daar dezelfde waarde.`,
    en: `For ${percentage(shareBelowTwo, 'en')} of the people, whoever knows their other characteristics also knows column "${column}": all who look like them have the same value there.`,
  },
  fix: {
    nl: 'Maak de kenmerken grover, of laat de kolom weg als het onderzoek zonder kan.',
    en: 'Make the characteristics coarser, or leave the column out if the study can do without.',
  },
})
