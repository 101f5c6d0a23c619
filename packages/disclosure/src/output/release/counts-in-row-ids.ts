import type { ReleasableRow } from '../releasable-row.ts'
import type { ReleaseFinding } from './release-finding.ts'

const countInId = /(?:^|[^a-z])(?:n|count|events|persons|aantal|personen)[=:_-]\d/i

/**
 * Findings for rows whose id tells how many persons the row is about (`n=12`): an id outlives suppression.
 *
 * @example
 * countsInRowIds([{ ...row, id: 'jobs/n=7' }]).length // 1
 */
export const countsInRowIds = (rows: readonly ReleasableRow[]): ReleaseFinding[] =>
  rows
    .filter(({ id }) => countInId.test(id))
    .map(({ measure }) => ({
      code: 'disclosure.countInRowId',
      rule: 'O-01',
      row: null,
      message: {
        nl: `Een rij van maat "${measure}" heeft een aantal in haar id.`,
        en: `A row of measure "${measure}" has a count in its id.`,
      },
      fix: {
        nl: 'Maak het id zonder aantal, uit maat, horizon, groep en term.',
        en: 'Build the id without a count, from measure, horizon, arm and term.',
      },
    }))
