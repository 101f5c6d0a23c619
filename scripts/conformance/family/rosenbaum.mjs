import {
  hodgesLehmannBounds,
  hodgesLehmannByRoot,
  mcnemarBounds,
  mTestBounds,
  pairDifferences,
  signedRankBounds,
} from '@doorstroom/comparison'

/** Rosenbaum bounds of matched pairs; numbers called rounded are rounded as the reference prints them. */
export function compute({ spec, table }) {
  const gammas = [spec.gammas ?? spec.gamma ?? [1]].flat()
  const treated = table.numbers(spec.treated)
  const control = table.numbers(spec.control)
  const differences = pairDifferences(treated, control)
  const pairs = Array.from(treated, (value, pair) => [value, control[pair]])
  const exact = signedRankBounds(differences, gammas)
  const only = (one, other) => pairs.filter(([left, right]) => left === one && right === other).length
  const binary = pairs.every((pair) => pair.every((value) => value === 0 || value === 1 || Number.isNaN(value)))
  return {
    signed_rank: {
      gamma: gammas,
      p_upper: exact.map(({ pHighest }) => pHighest),
      p_lower: exact.map(({ pLowest }) => pLowest),
      rbounds_psens_rounded: exact.map(({ pHighest }) => Math.round(pHighest * 1e4) / 1e4),
    },
    hodges_lehmann_rounded: hodgesLehmannOnGrid(differences, gammas),
    senmv_huber: mTestBounds(differences, gammas).map(({ gamma, pHighest, deviate, statistic }) => ({
      gamma,
      p: pHighest,
      deviate,
      statistic,
    })),
    senmv_mean: mTestBounds(differences, gammas, { kind: 'mean' }).map(({ gamma, pHighest, deviate, statistic }) => ({
      gamma,
      p: pHighest,
      deviate,
      statistic,
    })),
    ...(binary && only(1, 0) + only(0, 1) > 0 && { mcnemar: discordant(only(1, 0), only(0, 1), gammas) }),
  }
}

/** The reference walks from the estimate in steps of 0.1 until it has passed the bound, and prints five digits. */
function hodgesLehmannOnGrid(differences, gammas) {
  const start = hodgesLehmannByRoot(differences)
  const bounds = hodgesLehmannBounds(differences, gammas)
  const past = (gamma, distance) => (gamma === 1 ? 0 : Math.max(1, Math.ceil(distance * 10)) / 10)
  const printed = (value) => Number(value.toPrecision(5))
  return {
    gamma: gammas,
    lower: bounds.map(({ gamma, lowest }) => printed(start - past(gamma, start - lowest))),
    upper: bounds.map(({ gamma, highest }) => printed(start + past(gamma, highest - start))),
  }
}

function discordant(treatedOnly, controlOnly, gammas) {
  const bounds = mcnemarBounds(Math.max(treatedOnly, controlOnly), Math.min(treatedOnly, controlOnly), gammas)
  return {
    gamma: gammas,
    treated_only: treatedOnly,
    control_only: controlOnly,
    p_upper: bounds.map(({ pHighest }) => pHighest),
    p_lower: bounds.map(({ pLowest }) => pLowest),
  }
}
