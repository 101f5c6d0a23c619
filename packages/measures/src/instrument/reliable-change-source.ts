import type { Source } from '@doorstroom/statistics'

/** Where the rule of reliable change comes from. */
export const reliableChangeSources: readonly Source[] = [
  {
    author: 'Jacobson & Truax',
    year: 1991,
    title: 'Clinical significance: a statistical approach to defining meaningful change in psychotherapy research',
    doi: '10.1037/0022-006X.59.1.12',
    taken: 'change divided by the standard error of a difference, cut-off 1.96',
  },
  { author: 'Maassen', year: 2004, taken: 'which standard error belongs to a difference' },
]
