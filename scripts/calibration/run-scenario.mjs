const context = { measure: 'calibration', population: 'simulated', horizonDays: 0, unit: 'units' }
const confLevel = 0.95

/**
 * Draws studies of one scenario and gives one summary per judged estimator, size and effect: bias, coverage of the
 * interval and share of tests below 0.05, each with its Monte-Carlo error, with the share of answers that carried a
 * warning. The k-th study of a seed is the same whatever else is run.
 */
export function runScenario(scenario, { estimators, randomStream, replicates, seed, sizes }) {
  const byId = new Map(estimators.map((estimator) => [estimator.id, estimator]))
  const judged = scenario.judged.filter((judge) => applies(judge, byId.get(judge.estimator)))
  return sizes.flatMap((n) =>
    Object.entries(scenario.effects).flatMap(([effect, size], part) => {
      const tallies = judged.map((judge) => emptyTally(scenario, judge, n, effect, judge.truth?.(size) ?? null))
      for (const stream of randomStream(seed + 10 * n + part).split(replicates)) {
        const columns = scenario.draw(stream, n, size)
        for (const [index, judge] of judged.entries())
          count(tallies[index], answer(byId.get(judge.estimator), judge, columns))
      }
      return tallies.map(summary)
    }),
  )
}

/** An estimator that does not know a role the scenario is about would answer another question. */
function applies({ needs = [] }, estimator) {
  if (estimator === undefined) return false
  const { required, optional } = estimator.roles
  return needs.every((role) => required.includes(role) || optional.includes(role))
}

function answer(estimator, judge, columns) {
  const { roles, arm, options, estimand, times } = judge
  const chosen = Object.fromEntries(roles.map((role) => [role, columns[role]]))
  const kept = arm === undefined ? chosen : ofArm(chosen, columns.treated, arm)
  const settings = { confLevel, ...(options && { options }), ...(estimand && { estimand }), ...(times && { times }) }
  try {
    const result = estimator.estimate(kept, settings)
    if (judge.glance) return estimator.glance(result, context)
    const rows = estimator.tidy(result, context)
    const row = judge.row ? judge.row(rows) : rows.find(({ term }) => term === judge.term)
    if (row === undefined) throw new Error(`${judge.estimator} has no row ${judge.term}`)
    return row
  } catch (error) {
    if (error.name !== 'EstimationFailure') throw error
    return null
  }
}

function ofArm(columns, treated, arm) {
  const keep = (values) => values.filter((_, row) => treated[row] === arm)
  return Object.fromEntries(
    Object.entries(columns).map(([role, part]) => [role, ArrayBuffer.isView(part) ? keep(part) : part]),
  )
}

function emptyTally(scenario, { estimator, estimand, term, label, glance, row, tested = true }, n, effect, truth) {
  const what = label ?? estimand ?? (glance || row ? 'test' : term)
  const place = { scenario: scenario.id, estimator, what, n, effect, truth }
  return {
    place,
    tested,
    answers: 0,
    intervals: 0,
    covered: 0,
    tests: 0,
    rejected: 0,
    warned: 0,
    studies: 0,
    sum: 0,
    squares: 0,
  }
}

function count(tally, row) {
  tally.studies += 1
  if (row === null || row.estimate === null) return
  const { truth } = tally.place
  tally.answers += 1
  if (row.warnings.length > 0) tally.warned += 1
  if (row.pValue !== null && tally.tested) {
    tally.tests += 1
    if (row.pValue < 1 - confLevel) tally.rejected += 1
  }
  if (truth === null) return
  const error = row.estimate - truth
  tally.sum += error
  tally.squares += error * error
  if (row.confLow === null && row.confHigh === null) return
  tally.intervals += 1
  if ((row.confLow ?? Number.NEGATIVE_INFINITY) <= truth && truth <= (row.confHigh ?? Number.POSITIVE_INFINITY))
    tally.covered += 1
}

function summary({ place, answers, intervals, covered, tests, rejected, warned, studies, sum, squares }) {
  const hasTruth = place.truth !== null && answers > 1
  const bias = hasTruth ? sum / answers : null
  const spread = hasTruth ? Math.sqrt(Math.max(0, squares / answers - bias * bias)) : null
  const coverage = share(covered, intervals)
  const rejections = share(rejected, tests)
  return {
    ...place,
    studies,
    answered: answers / studies,
    bias,
    biasError: hasTruth ? spread / Math.sqrt(answers) : null,
    coverage: coverage.value,
    coverageError: coverage.error,
    rejections: rejections.value,
    rejectionsError: rejections.error,
    warned: answers > 0 ? warned / answers : null,
    verdict: verdict(coverage, place.effect === 'null' ? rejections : share(0, 0)),
  }
}

function share(count, of) {
  if (of === 0) return { value: null, error: null, low: null, high: null }
  const value = count / of
  const error = Math.sqrt((value * (1 - value)) / of)
  const reach = 3 * Math.sqrt(Math.max(value * (1 - value), 1 / of) / of)
  return { value, error, low: value - reach, high: value + reach }
}

/**
 * `too sure` when coverage lies below 94 % or the type I error above 6 % by more than three Monte-Carlo errors, `too careful`
 * when coverage lies above 97.5 % by as much, else `holds`.
 */
function verdict(coverage, typeOne) {
  if (coverage.value === null && typeOne.value === null) return null
  if ((coverage.high !== null && coverage.high < 0.94) || (typeOne.low !== null && typeOne.low > 0.06))
    return 'too sure'
  return coverage.low !== null && coverage.low > 0.975 ? 'too careful' : 'holds'
}
