const share = 0.5
const incidence = (time, effect) => 1 - (1 - share * (1 - Math.exp(-0.1 * time))) ** Math.exp(effect)

/** Two ways out, drawn so that the incidence of the first follows the Fine-Gray model exactly. */
export const competing = {
  id: 'competing',
  title: 'Two ways out: incidence of the first by the Fine-Gray model, lottery; subdistribution hazard ratio 1.6',
  effects: { null: 0, effect: Math.log(1.6) },
  draw(stream, n, effect) {
    const columns = { time: new Float64Array(n), event: new Uint8Array(n), treated: new Uint8Array(n) }
    for (let row = 0; row < n; row += 1) {
      columns.treated[row] = row % 2
      const ratio = Math.exp(effect * columns.treated[row])
      const drawn = stream.uniform()
      const first = drawn < 1 - (1 - share) ** ratio
      const duration = first
        ? -Math.log(1 - (1 - (1 - drawn) ** (1 / ratio)) / share) / 0.1
        : -Math.log(stream.uniform()) / 0.1
      const end = 5 + 35 * stream.uniform()
      columns.time[row] = Math.min(duration, end)
      columns.event[row] = duration <= end ? (first ? 1 : 2) : 0
    }
    const group = { name: 'arm', levels: ['comparison', 'treated'], codes: Int32Array.from(columns.treated) }
    return { ...columns, group, causes: ['first', 'second'] }
  },
  judged: [
    {
      estimator: 'aalen-johansen',
      roles: ['time', 'event', 'causes'],
      arm: 0,
      times: [10],
      term: 'first',
      truth: () => incidence(10, 0),
    },
    { estimator: 'gray-test', roles: ['time', 'event', 'causes', 'group'], row: grayOfFirst },
    { estimator: 'fine-gray', roles: ['time', 'event', 'treated'], term: 'treated', truth: (effect) => effect },
  ],
}

function grayOfFirst(rows) {
  return rows.find(({ term, pValue }) => pValue !== null && term.includes('first'))
}
