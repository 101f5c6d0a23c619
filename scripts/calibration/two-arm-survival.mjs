/**
 * A trial with exponential durations: hazard `rate` in the comparison arm, times exp(effect) among the treated; end of
 * observation at a whole moment spread evenly over `follow`. `horizon` is the moment at which curves are judged.
 */
export function twoArmSurvival({ id, title, rate, effect, follow, horizon }) {
  const mean = (hazard) => (1 - Math.exp(-hazard * horizon)) / hazard
  return {
    id,
    title,
    effects: { null: 0, effect },
    draw(stream, n, size) {
      const columns = { time: new Float64Array(n), event: new Uint8Array(n), treated: new Uint8Array(n), group: null }
      for (let row = 0; row < n; row += 1) {
        columns.treated[row] = row % 2
        const duration = -Math.log(stream.uniform()) / (rate * Math.exp(size * columns.treated[row]))
        const end = stream.integer(...follow)
        columns.time[row] = Math.min(duration, end)
        columns.event[row] = duration <= end ? 1 : 0
      }
      columns.group = { name: 'arm', levels: ['comparison', 'treated'], codes: Int32Array.from(columns.treated) }
      return columns
    },
    judged: [
      {
        estimator: 'kaplan-meier',
        roles,
        arm: 0,
        times: [horizon],
        term: 'survival',
        truth: () => Math.exp(-rate * horizon),
      },
      {
        estimator: 'nelson-aalen',
        roles,
        arm: 0,
        times: [horizon],
        term: 'cumulative-hazard',
        truth: () => rate * horizon,
      },
      { estimator: 'incidence-rate', roles, arm: 0, term: 'rate', truth: () => rate },
      {
        estimator: 'restricted-mean-survival',
        roles: [...roles, 'treated'],
        options: { horizon },
        term: 'difference',
        truth: (size) => mean(rate * Math.exp(size)) - mean(rate),
      },
      { estimator: 'log-rank', roles: [...roles, 'group'], glance: true },
      { estimator: 'cox', roles: [...roles, 'treated'], term: 'treated', truth: (size) => size },
      {
        estimator: 'cox',
        roles: [...roles, 'treated'],
        options: { robust: true },
        term: 'treated',
        label: 'treated, robust',
        truth: (size) => size,
      },
      {
        estimator: 'discrete-time-hazard',
        roles: [...roles, 'treated'],
        options: { link: 'cloglog' },
        term: 'treated',
        truth: (size) => size,
      },
    ],
  }
}

const roles = ['time', 'event']
