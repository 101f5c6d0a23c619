/** Who took part depends on two characteristics that matter for the outcome; the effect is the same for all. */
export const confounded = {
  id: 'confounded',
  title: 'No lottery: two measured characteristics decide on taking part and on a normal outcome; constant effect',
  effects: { null: 0, effect: 0.5 },
  draw(stream, n, effect) {
    const columns = { outcome: new Float64Array(n), treated: new Uint8Array(n) }
    const [level, woman] = [new Float64Array(n), new Float64Array(n)]
    for (let row = 0; row < n; row += 1) {
      level[row] = stream.normal()
      woman[row] = stream.integer(0, 1)
      const odds = Math.exp(-0.4 + 0.6 * level[row] + 0.5 * woman[row])
      columns.treated[row] = stream.uniform() < odds / (1 + odds) ? 1 : 0
      columns.outcome[row] = level[row] + 0.5 * woman[row] + effect * columns.treated[row] + stream.normal()
    }
    const covariates = [
      { name: 'level', values: level, binary: false, essential: true },
      { name: 'woman', values: woman, binary: true, essential: false },
    ]
    return { ...columns, covariates }
  },
  judged: [
    ['least-squares', undefined, 'treated'],
    ['propensity-weighting', 'ATE'],
    ['propensity-weighting', 'ATT'],
    ['propensity-weighting', 'ATO'],
    ['augmented-weighting', 'ATE'],
    ['augmented-weighting', 'ATT'],
    ['g-computation', 'ATE'],
    ['entropy-balancing', 'ATT'],
    ['nearest-matching', 'ATT'],
    ['subclassification', 'ATE'],
    ['coarsened-exact-matching', 'ATT'],
  ].map(([estimator, estimand, term = 'difference']) => ({
    estimator,
    roles: ['outcome', 'treated', 'covariates'],
    estimand,
    term,
    truth: (effect) => effect,
  })),
}
