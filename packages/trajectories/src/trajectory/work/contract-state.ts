/** By code of list CONTRACT: permanent with fixed hours is WP, variable hours are flexible, article 60 is subsidised. */
const states: ReadonlyMap<string, string> = new Map([
  ['1', 'WP'],
  ['2', 'WF'],
  ['3', 'WT'],
  ['4', 'WT'],
  ['5', 'WF'],
  ['6', 'WF'],
  ['7', 'WF'],
  ['8', 'WS'],
  ['9', 'WS'],
  ['10', 'WT'],
  ['11', 'ZZ'],
])

/**
 * The state of list STATE that work under a contract of list CONTRACT is; null when the kind of contract is not known.
 *
 * @example
 * contractState('5') // 'WF'
 */
export const contractState = (code: string | null): string | null => (code === null ? null : (states.get(code) ?? null))
