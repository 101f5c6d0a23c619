import { defineRow, type Estimand, type Estimator } from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { type LeeBounds, leeBounds } from '../sensitivity/lee-bounds.ts'
import { leeBoundsRows } from '../sensitivity/lee-bounds-rows.ts'

const id = 'lee-bounds'

export interface LeeResult {
  readonly bounds: LeeBounds
  readonly estimand: Estimand
}

/**
 * Lee's bounds on the difference among people for whom the outcome exists under either condition; a missing outcome (NaN,
 * or `observed` 0) means that it does not exist. Rows: the lowest and highest difference and the share trimmed; the glance
 * row is the untrimmed difference. No interval for chance.
 *
 * @example
 * leeBoundsEstimator.estimate({ outcome: wage, treated }, { confLevel: 0.95 }).bounds.trimShare // 0.25
 */
export const leeBoundsEstimator: Estimator<LeeResult> = {
  id,
  label: { nl: 'Grenzen bij een uitkomst die niet bij iedereen bestaat', en: "Lee's bounds for selected outcomes" },
  family: 'sensitivity',
  estimands: ['ITT', 'ATE'],
  assumptions: [
    { nl: 'Loting besliste wie in welke groep kwam.', en: 'A lottery decided who was in which group.' },
    {
      nl: 'De aanpak duwt niemand uit de groep bij wie de uitkomst bestaat, terwijl ze anderen erin brengt.',
      en: 'The programme moves nobody out of those for whom the outcome exists while moving others in.',
    },
  ],
  sources: [
    {
      author: 'Lee, D. S.',
      year: 2009,
      doi: '10.1111/j.1467-937X.2009.00536.x',
      taken: 'trimming the arm with more outcomes at either end',
    },
  ],
  reference: 'attrition',
  roles: { required: ['outcome', 'treated'], optional: ['observed'] },
  estimate({ outcome = new Float64Array(0), treated = new Uint8Array(0), observed }, { estimand = 'ITT' }) {
    if (estimand !== 'ITT' && estimand !== 'ATE') throw contrastFailure('comparison.unsupportedEstimand')
    const existing = outcome.map((value, row) => (observed?.[row] === 0 ? Number.NaN : value))
    return { bounds: leeBounds({ outcome: existing, treated }), estimand }
  },
  tidy: ({ bounds, estimand }, context) =>
    leeBoundsRows(bounds, { ...context, warnings: [...(context.warnings ?? []), 'comparison.noInterval'] }, estimand),
  glance: ({ bounds, estimand }, context) =>
    defineRow({
      ...context,
      estimand,
      estimator: id,
      term: 'untrimmed',
      contrast: 'treated - comparison',
      nullValue: 0,
      estimate: bounds.untrimmed,
      n: bounds.n,
      warnings: [...(context.warnings ?? []), 'comparison.noInterval'],
    }),
}
