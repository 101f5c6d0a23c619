import type { Text } from '@doorstroom/statistics'
import type { GradeReason, GradeScheme } from './grade-scheme.ts'

const byLot: GradeReason = {
  code: 'evidence.assignedByLot',
  text: { nl: 'Loting bepaalde wie meedeed.', en: 'A draw by lot decided who took part.' },
}
const asIfByLot: GradeReason = {
  code: 'evidence.assignedAsIfByLot',
  text: {
    nl: 'Iets buiten de mensen om bepaalde wie meedeed, bijna als een loting.',
    en: 'Something outside the people decided who took part, nearly as a draw by lot would.',
  },
}
const changeCompared: GradeReason = {
  code: 'evidence.changeCompared',
  text: {
    nl: 'De verandering is vergeleken met de verandering bij anderen.',
    en: 'The change was compared with the change in others.',
  },
}
const adjustedOnce: GradeReason = {
  code: 'evidence.adjustedWithoutChange',
  text: {
    nl: 'Vergeleken met gelijkende mensen, zonder de verandering sinds vóór de start. Verschillen die niet zijn gemeten, kunnen meespelen.',
    en: 'Compared with similar people, without the change since before the start. Differences not measured may play a part.',
  },
}
const seriesOnly: GradeReason = {
  code: 'evidence.seriesOnly',
  text: {
    nl: 'Een reeks in de tijd, zonder vergelijkingsgroep.',
    en: 'A series over time, without a comparison group.',
  },
}
const noComparison: GradeReason = {
  code: 'evidence.noComparison',
  text: { nl: 'Er is geen vergelijkingsgroep.', en: 'There is no comparison group.' },
}
const unknownAssignment: GradeReason = {
  code: 'evidence.unknownAssignment',
  text: {
    nl: 'Het is niet bekend hoe mensen in hun groep kwamen.',
    en: 'It is not known how people came into their arm.',
  },
}

type Level = 1 | 2 | 3 | 4 | 5

/** Level by the way people came into their arm, as codes of the list ASSIGN. */
const levels = new Map<string, { readonly level: Level; readonly reason: GradeReason }>([
  ['individual-random', { level: 5, reason: byLot }],
  ['cluster-random', { level: 5, reason: byLot }],
  ['waitlist-random', { level: 5, reason: byLot }],
  ['stepped-wedge', { level: 5, reason: byLot }],
  ['encouragement', { level: 5, reason: byLot }],
  ['cutoff', { level: 4, reason: asIfByLot }],
  ['caseworker-as-if-random', { level: 4, reason: asIfByLot }],
  ['supply-shock', { level: 4, reason: asIfByLot }],
  ['did', { level: 3, reason: changeCompared }],
  ['matched', { level: 2, reason: adjustedOnce }],
  ['its', { level: 2, reason: seriesOnly }],
  ['before-after', { level: 1, reason: noComparison }],
  ['single-group', { level: 1, reason: noComparison }],
])

const labels: Readonly<Record<Level, Text>> = {
  1: { nl: 'niveau 1 van 5: geen vergelijking', en: 'level 1 of 5: no comparison' },
  2: { nl: 'niveau 2 van 5: vergelijking met correctie', en: 'level 2 of 5: comparison with adjustment' },
  3: { nl: 'niveau 3 van 5: verandering vergeleken', en: 'level 3 of 5: change compared' },
  4: { nl: 'niveau 4 van 5: bijna een loting', en: 'level 4 of 5: nearly a draw by lot' },
  5: { nl: 'niveau 5 van 5: loting', en: 'level 5 of 5: draw by lot' },
}

/**
 * The Scientific Maryland Scale, 1 to 5, higher is stronger, from the declared design and way of assignment.
 * A study with one group is level 1 and a comparison group without a draw never above 4, whatever mechanism is declared;
 * an unknown mechanism is level 1.
 *
 * @example
 * marylandScale.grade(document).level // '5' for a draw by lot
 */
export const marylandScale: GradeScheme = {
  id: 'maryland-scale',
  label: { nl: 'Maryland-schaal', en: 'Scientific Maryland Scale' },
  sources: [
    {
      author: 'Sherman, Gottfredson, MacKenzie, Eck, Reuter & Bushway',
      year: 1997,
      title: 'Preventing crime: what works, what doesn’t, what’s promising',
      taken: 'Five levels of design',
    },
    {
      author: 'What Works Centre for Local Economic Growth',
      year: 2016,
      title: 'Guide to scoring evidence using the Maryland Scientific Methods Scale',
      taken: 'Adjusting without a change over time is level 2, comparing changes is level 3',
    },
  ],
  limits: [
    {
      nl: 'Kijkt naar het ontwerp. Of het onderzoek goed is uitgevoerd, staat hier niet in.',
      en: 'Looks at the design. Whether the study was carried out well is not part of it.',
    },
  ],
  grade({ study }) {
    const declared = levels.get(study.assignmentMechanism) ?? { level: 1 as const, reason: unknownAssignment }
    const highest = highestByDesign[study.design]
    const capped = declared.level > highest.level ? highest : declared
    return {
      scheme: 'maryland-scale',
      level: String(capped.level),
      label: labels[capped.level],
      reasons: [capped.reason],
    }
  },
}

const highestByDesign: Readonly<
  Record<'randomised' | 'comparison-group' | 'single-group', { readonly level: Level; readonly reason: GradeReason }>
> = {
  randomised: { level: 5, reason: byLot },
  'comparison-group': { level: 4, reason: asIfByLot },
  'single-group': { level: 1, reason: noComparison },
}
