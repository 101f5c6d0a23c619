import type { ReportText } from './report-text.ts'

type Need = keyof ReportText['need']

/** What would take a reason away. */
const needOf: Readonly<Record<string, Need>> = {
  armTooSmall: 'size',
  tooFewToCompare: 'size',
  smallArms: 'size',
  tooWide: 'size',
  imprecise: 'size',
  worldsApart: 'likeness',
  groupsDiffer: 'likeness',
  essentialDiffers: 'likeness',
  imbalance: 'likeness',
  fewComparable: 'likeness',
  poorOverlap: 'likeness',
  noScore: 'likeness',
  noComparison: 'likeness',
  designCarriesNoCause: 'likeness',
  outcomeMissing: 'answers',
  someMissing: 'answers',
  followUpShort: 'time',
  unreliableScale: 'measure',
}

/**
 * What would be needed before a conclusion can be drawn, from the codes that stand in the way, each need once; the
 * general answer when no code is recognised.
 *
 * @example
 * neededWords(['tooWide'], reportText('en')) // ['More people in both groups, for instance by taking ...']
 */
export function neededWords(reasons: readonly string[], text: ReportText): string[] {
  const needs = reasons.flatMap((reason): Need[] => {
    if (reason.startsWith('missing.')) return ['columns']
    const need = Object.hasOwn(needOf, reason) ? needOf[reason] : undefined
    return need === undefined ? [] : [need]
  })
  return needs.length === 0 ? [text.need.general] : [...new Set(needs)].map((need) => text.need[need])
}
