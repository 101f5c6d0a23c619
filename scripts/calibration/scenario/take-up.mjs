/** A lottery that not everyone follows: seven in ten of who was offered a place take it up, and nobody else can. */
export const takeUp = {
  id: 'take-up',
  title: 'A lottery of places that 70 % take up, for reasons that matter for the outcome; effect on who takes it up',
  effects: { null: 0, effect: 0.5 },
  draw(stream, n, effect) {
    const columns = { outcome: new Float64Array(n), treated: new Uint8Array(n), takeUp: new Float64Array(n) }
    for (let row = 0; row < n; row += 1) {
      const eager = stream.uniform() < 0.7 ? 1 : 0
      columns.treated[row] = row % 2
      columns.takeUp[row] = eager * columns.treated[row]
      columns.outcome[row] = 0.8 * eager + effect * columns.takeUp[row] + stream.normal()
    }
    return columns
  },
  judged: [
    {
      estimator: 'two-stage-least-squares',
      roles: ['outcome', 'treated', 'takeUp'],
      term: 'take-up',
      truth: (effect) => effect,
    },
  ],
}
