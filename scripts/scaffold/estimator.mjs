export const estimator = {
  name: 'estimator',
  folder: 'packages/comparison/src/estimate',
  list: 'comparisonEstimators',
  next: 'write test/reference/<topic>/generate.R and its expected.json',
  content: (id, exportName) => `import { defineRow, EstimationFailure, type Estimator } from '@doorstroom/statistics'

/** What is known when it is done: the difference, its error, and the level in each arm? */
interface Result {
  readonly difference: number
  readonly stdError: number
  readonly n: number
}

/** Which variant, under which assumptions, with which standard error? Sign: treated - comparison. */
export const ${exportName}: Estimator<Result> = {
  id: '${id}',
  label: { nl: 'Hoe heet het in gewoon Nederlands?', en: 'What is it called in plain English?' },
  family: 'comparison-group',
  estimands: ['ATT'],
  assumptions: [{ nl: 'Wat moet waar zijn?', en: 'What must be true?' }],
  sources: [{ author: 'Who?', year: 2000, taken: 'What was taken from it?' }],
  reference: '${id}',
  roles: { required: ['outcome', 'treated'], optional: ['covariates'] },
  estimate: () => {
    throw new EstimationFailure('comparison.noAnswer', {
      nl: 'Wat moet de invoer hebben voor er een antwoord is?',
      en: 'What must the input have before there is an answer?',
    })
  },
  tidy: (result, context) => [
    defineRow({ ...context, estimand: 'ATT', estimator: '${id}', term: 'difference', estimate: result.difference }),
  ],
  glance: (result, context) =>
    defineRow({ ...context, estimand: 'ATT', estimator: '${id}', term: 'model', estimate: result.n, n: result.n }),
}
`,
}
