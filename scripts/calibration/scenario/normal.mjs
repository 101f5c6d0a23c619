/** A trial with an amount as its outcome: normal, partly explained by one characteristic. */
export const normal = {
  id: 'normal',
  title: 'An amount: normal outcome, lottery, one characteristic that explains a fifth of the spread',
  effects: { null: 0, effect: 0.5 },
  draw(stream, n, effect) {
    const columns = { outcome: new Float64Array(n), treated: new Uint8Array(n), covariates: [], second: null }
    const x = new Float64Array(n)
    for (let row = 0; row < n; row += 1) {
      x[row] = stream.normal()
      columns.treated[row] = row % 2
      columns.outcome[row] = 1 + 0.5 * x[row] + effect * columns.treated[row] + stream.normal()
    }
    columns.covariates = [{ name: 'x', values: x, binary: false, essential: true }]
    columns.second = x
    return columns
  },
  judged: [
    { estimator: 'mean', roles: ['outcome'], arm: 0, term: 'mean', truth: () => 1 },
    { estimator: 'difference-in-means', roles: ['outcome', 'treated'], term: 'difference', truth: (effect) => effect },
    {
      estimator: 'lin-adjusted',
      roles: ['outcome', 'treated', 'covariates'],
      term: 'difference',
      truth: (effect) => effect,
    },
    {
      estimator: 'least-squares',
      roles: ['outcome', 'treated', 'covariates'],
      term: 'treated',
      truth: (effect) => effect,
    },
    { estimator: 'welch-test', roles: ['outcome', 'treated'], term: 'difference', truth: (effect) => effect },
    { estimator: 'rank-test', roles: ['outcome', 'treated'], term: 'shift', truth: (effect) => effect },
    {
      estimator: 'standardized-difference',
      roles: ['outcome', 'treated'],
      term: 'hedges-g',
      truth: (effect) => effect / Math.sqrt(1.25),
    },
    {
      estimator: 'correlation',
      roles: ['outcome', 'second'],
      arm: 0,
      term: 'pearson',
      tested: false,
      truth: () => 0.5 / Math.sqrt(1.25),
    },
  ],
}
