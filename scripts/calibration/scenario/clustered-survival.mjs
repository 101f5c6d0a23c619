const size = 10

/** Durations of people in locations that differ in pace; without an effect, so that the truth is plain. */
export const clusteredSurvival = {
  id: 'clustered-survival',
  title: 'Durations in locations of ten people that differ in pace (6, 20 and 100 locations), no effect',
  effects: { null: 0 },
  draw(stream, n) {
    const columns = { time: new Float64Array(n), event: new Uint8Array(n), treated: new Uint8Array(n) }
    const clusters = new Int32Array(n)
    let pace = 1
    for (let row = 0; row < n; row += 1) {
      if (row % size === 0) pace = Math.exp(0.4 * stream.normal())
      clusters[row] = Math.floor(row / size)
      columns.treated[row] = clusters[row] % 2
      const duration = -Math.log(stream.uniform()) / (0.1 * pace)
      const end = 5 + 35 * stream.uniform()
      columns.time[row] = Math.min(duration, end)
      columns.event[row] = duration <= end ? 1 : 0
    }
    return { ...columns, clusters }
  },
  judged: [
    {
      estimator: 'cox',
      roles: ['time', 'event', 'treated', 'clusters'],
      needs: ['clusters'],
      term: 'treated',
      truth: () => 0,
    },
  ],
}
