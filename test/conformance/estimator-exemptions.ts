const testGrows = 'a test statistic grows with the number of people'
const betweenStudies = 'the spread between studies is estimated from their number'
const smallSample = 'it corrects for the number of people'

/** Rules of the conformance test that an estimator rightly does not obey, each with the reason. */
export const exemptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'order of rows': {
    'adjusted-p-values': 'its rows are the tests that were given, in their order',
    'trim-and-fill': 'studies with equal effects rank in the order of the file',
  },
  'counted twice': {
    'adjusted-p-values': 'twice as many tests are twice as many chances',
    'cluster-correlation': smallSample,
    cox: 'a copy of everyone makes ties, and ties are approximated',
    'describe-column': smallSample,
    'design-effect': 'it needs no people',
    'interrupted-time-series': 'a moment that occurs twice is not a longer series',
    'fisher-exact': 'the conditional odds ratio of a small table is not that of twice the table',
    'intraclass-correlation': smallSample,
    mediation: 'its draws depend on the number of people',
    'meta-analysis': betweenStudies,
    'meta-regression': betweenStudies,
    'multilevel-meta-analysis': betweenStudies,
    'trim-and-fill': betweenStudies,
    'paired-difference': testGrows,
    'power-of-means': 'it needs no people',
    'power-of-proportions': 'it needs no people',
    'power-of-survival': 'it needs no people',
    'random-intercept': smallSample,
    reliability: smallSample,
    'reliable-change': smallSample,
    'standardized-difference': smallSample,
  },
  'swapped arms': {
    'nearest-matching': 'the treated choose their matches; swapped, the others do',
  },
  'weights of one': {
    'describe-column': 'it adds rows about the weights',
  },
  'other unit': {},
}

/** The rule does not apply to this estimator. */
export const isExempt = (rule: string, id: string): boolean => exemptions[rule]?.[id] !== undefined
