/** Rules of the conformance test that an estimator rightly does not obey, each with the reason. */
export const exemptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'counted twice': {
    'interrupted-time-series': 'its rows are moments: people of one moment are averaged first',
    cox: 'a copy of everyone makes ties, and ties are approximated',
  },
  'swapped arms': {
    'nearest-matching': 'the treated choose their matches; swapped, the others do',
  },
  'weights of one': {},
  'other unit': {},
}

/** The rule does not apply to this estimator. */
export const isExempt = (rule: string, id: string): boolean => exemptions[rule]?.[id] !== undefined
