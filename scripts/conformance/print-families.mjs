/** One line per family, then what failed and what disagrees; with `missing` also what was not computed. */
export function printFamilies(outcomes, { missing }) {
  const families = [...new Set(outcomes.map(({ family }) => family))].map((family) =>
    summary(
      family,
      outcomes.filter((outcome) => outcome.family === family),
    ),
  )
  const rows = [...families, summary('all', outcomes)]
  console.log(
    line({ family: 'family', expected: 'expected', computed: 'computed', agreeing: 'agreeing', worst: 'worst' }),
  )
  for (const row of rows) console.log(line(row))
  for (const { id, failure } of outcomes.filter((outcome) => outcome.failure !== null))
    console.log(`FAILED ${id}: ${failure.message}`)
  for (const { id, leaves } of outcomes) {
    for (const { path, wanted, got } of leaves.disagreeing.slice(0, 5))
      console.log(`DISAGREES ${id} ${path}: ${JSON.stringify(wanted)} expected, ${JSON.stringify(got)} computed`)
    if (leaves.disagreeing.length > 5) console.log(`DISAGREES ${id}: and ${leaves.disagreeing.length - 5} more`)
    if (missing && leaves.missing.length > 0)
      console.log(
        `MISSING ${id}: ${leaves.missing.slice(0, 12).join(' ')}${leaves.missing.length > 12 ? ` and ${leaves.missing.length - 12} more` : ''}`,
      )
  }
}

function summary(family, outcomes) {
  const total = (part) => outcomes.reduce((sum, { leaves }) => sum + leaves[part], 0)
  const worst = outcomes
    .filter(({ leaves }) => leaves.worst !== null)
    .map(({ id, leaves }) => ({ id, ...leaves.worst }))
    .reduce((most, one) => (most === null || one.excess > most.excess ? one : most), null)
  const share = total('expected') === 0 ? '' : ` ${Math.floor((1000 * total('computed')) / total('expected')) / 10} %`
  return {
    family,
    expected: total('expected'),
    computed: `${total('computed')}${share}`,
    agreeing: total('agreeing'),
    worst:
      worst === null || worst.excess === 0 ? '' : `${worst.excess.toPrecision(2)} x tol at ${worst.id} ${worst.path}`,
  }
}

function line({ family, expected, computed, agreeing, worst }) {
  const text =
    family.padEnd(24) + String(expected).padStart(9) + String(computed).padStart(15) + String(agreeing).padStart(10)
  return `${text}  ${worst}`.trimEnd()
}
