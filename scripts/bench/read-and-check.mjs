import { stageRegistration } from '@doorstroom/trajectories'

/**
 * Reads a register of spells, checks it, orders it by person, and adds up: spells and days by state and reason, days of
 * work per client; with `handOver` it then takes all rows out as typed columns. Gives the numbers and the seconds of each
 * step.
 */
export async function readAndCheck(path, { handOver = false, ...settings } = {}) {
  const laps = {}
  let last = performance.now()
  const lap = (name) => {
    laps[name] = (laps[name] ?? 0) + (performance.now() - last) / 1000
    last = performance.now()
  }
  const staged = await stageRegistration([{ table: 'spells', files: [{ path, file: 'spells.csv' }] }], settings)
  lap('read')
  try {
    const findings = [...staged.findings, ...(await staged.check())]
    lap('check')
    const groups = await staged.query(`SELECT state, end_reason, count(*)::DOUBLE, sum("end" - "begin")::DOUBLE
      FROM spells GROUP BY state, end_reason ORDER BY state::VARCHAR, end_reason::VARCHAR`)
    const [clients] = await staged.query(`SELECT count(*)::DOUBLE, (count(*) FILTER (WHERE days > 0))::DOUBLE,
      sum(days * days)::DOUBLE FROM (
        SELECT coalesce(sum("end" - "begin") FILTER (WHERE state = 'WT'), 0)::DOUBLE AS days FROM spells GROUP BY owner_key)`)
    lap('aggregate')
    const handed = handOver ? await handOverAll(staged) : null
    if (handOver) lap('hand over')
    const { accepted, rejected } = staged.rows.get('spells')
    const isOverlap = ({ code }) => code === 'trajectories.overlappingSpells'
    const result = {
      rows: accepted,
      rejected,
      overlaps: findings.filter(isOverlap).length,
      otherFindings: findings.filter((finding) => !isOverlap(finding)).length,
      spells: groups.map(([, , spells]) => spells),
      days: groups.map(([, , , days]) => days),
      clients: clients[0],
      clientsWithWork: clients[1],
      squares: clients[2],
      ...(handed === null ? {} : { handed }),
    }
    return { result, laps }
  } finally {
    staged.close()
  }
}

/** Takes all rows out as typed columns, part by part. */
async function handOverAll(staged) {
  let rows = 0
  for (let part = 0; part < staged.parts; part++) rows += (await staged.part(part)).get('spells').rowCount
  return rows
}
