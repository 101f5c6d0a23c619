const size = 10

/** Whole locations are drawn into an arm; people of one location are alike. */
export const clustered = {
  id: 'clustered',
  title: 'Locations of ten people drawn into an arm (6, 20 and 100 locations), intraclass correlation 0.1',
  effects: { null: 0, effect: 0.5 },
  draw(stream, n, effect) {
    const columns = { outcome: new Float64Array(n), treated: new Uint8Array(n), clusters: new Int32Array(n) }
    const x = new Float64Array(n)
    let shared = 0
    for (let row = 0; row < n; row += 1) {
      const cluster = Math.floor(row / size)
      if (row % size === 0) shared = Math.sqrt(0.1) * stream.normal()
      columns.clusters[row] = cluster
      columns.treated[row] = cluster % 2
      x[row] = stream.normal()
      columns.outcome[row] = effect * columns.treated[row] + 0.5 * x[row] + shared + Math.sqrt(0.9) * stream.normal()
    }
    return { ...columns, covariates: [{ name: 'x', values: x, binary: false, essential: true }] }
  },
  judged: [
    'difference-in-means',
    'lin-adjusted',
    'least-squares',
    'random-intercept',
    'generalized-estimating-equations',
  ].map((estimator) => ({
    estimator,
    roles: ['outcome', 'treated', 'clusters', ...(estimator === 'lin-adjusted' ? ['covariates'] : [])],
    needs: ['clusters'],
    term: estimator.startsWith('difference') || estimator.startsWith('lin') ? 'difference' : 'treated',
    truth: (effect) => effect,
  })),
}
