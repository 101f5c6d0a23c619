/** A trial with a yes or no as its outcome: share `base` in the comparison arm, `base + effect` among the treated. */
export function twoArmBinary({ id, title, base, effect }) {
  const odds = (share) => share / (1 - share)
  return {
    id,
    title,
    effects: { null: 0, effect },
    draw(stream, n, size) {
      const columns = { outcome: new Float64Array(n), treated: new Uint8Array(n) }
      for (let row = 0; row < n; row += 1) {
        columns.treated[row] = row % 2
        columns.outcome[row] = stream.uniform() < base + size * columns.treated[row] ? 1 : 0
      }
      return columns
    },
    judged: [
      { estimator: 'wilson', roles: ['outcome'], arm: 0, term: 'proportion', truth: () => base },
      { estimator: 'exact-binomial', roles: ['outcome'], arm: 0, term: 'proportion', truth: () => base },
      { estimator: 'proportion-difference', roles, term: 'difference', truth: (size) => size },
      { estimator: 'difference-in-means', roles, term: 'difference', truth: (size) => size },
      { estimator: 'two-by-two', roles, term: 'risk-difference', truth: (size) => size },
      { estimator: 'two-by-two', roles, term: 'risk-ratio', truth: (size) => (base + size) / base },
      { estimator: 'two-by-two', roles, term: 'odds-ratio', truth: (size) => odds(base + size) / odds(base) },
      {
        estimator: 'logistic-regression',
        roles,
        term: 'treated',
        truth: (size) => Math.log(odds(base + size) / odds(base)),
      },
      {
        estimator: 'poisson-regression',
        roles,
        term: 'treated',
        label: 'log risk ratio',
        truth: (size) => Math.log((base + size) / base),
      },
      { estimator: 'fisher-exact', roles, glance: true },
    ],
  }
}

const roles = ['outcome', 'treated']
