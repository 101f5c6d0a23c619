/** One line per judged estimator, size and effect. */
export function printResults(results) {
  console.log(line(['scenario', 'estimator', 'of', 'n', 'effect', 'bias', 'coverage', 'rejected', 'warned', '']))
  for (const one of results)
    console.log(
      line([
        one.scenario,
        one.estimator,
        one.what,
        one.n,
        one.effect,
        plusMinus(one.bias, one.biasError, 4),
        plusMinus(one.coverage, one.coverageError, 3),
        plusMinus(one.rejections, one.rejectionsError, 3),
        one.warned === null ? '' : one.warned.toFixed(2),
        one.verdict === 'holds' ? '' : (one.verdict ?? ''),
      ]),
    )
}

const widths = [20, 34, 18, 6, 8, 20, 15, 15, 8, 12]

function line(cells) {
  return cells
    .map((cell, index) => String(cell).padEnd(widths[index]))
    .join(' ')
    .trimEnd()
}

function plusMinus(value, error, digits) {
  return value === null ? '' : `${value.toFixed(digits)} ± ${error.toFixed(digits)}`
}
