/** Power and sample size of a planned comparison; the keys of the spec say which kind. */
import {
  cohenH,
  designEffect,
  detectableDifference,
  detectableShare,
  eventsForHazardRatio,
  powerOfMeans,
  powerOfShares,
  powerOfSurvival,
  sizeForCohenH,
  sizeForMeans,
  sizeForShares,
} from '@doorstroom/statistics'

export function compute({ spec }) {
  const kind = kinds.find(({ key }) => spec[key] !== undefined)
  if (kind === undefined) throw new Error('no plan of a known kind')
  return kind.compute(spec)
}

const kinds = [
  { key: 'p1', compute: shares },
  { key: 'delta', compute: means },
  { key: 'hr', compute: survival },
  { key: 'cluster_size', compute: clusters },
]

function shares({ p1, p2, power = 0.8, alpha = 0.05 }) {
  const plan = { shareComparison: p1, shareTreated: p2, alpha }
  return {
    n_per_group: sizeForShares(power, plan),
    power_at_200: powerOfShares(200, plan),
    mde_p2_at_n300: detectableShare(300, power, { shareComparison: p1, alpha }),
    cohen_h_n: sizeForCohenH(power, cohenH(p1, p2), alpha),
  }
}

function means({ delta, sd = 1, power = 0.8, alpha = 0.05 }) {
  const plan = { difference: delta, standardDeviation: sd, alpha }
  return {
    n_per_group: sizeForMeans(power, plan),
    power_at_150: powerOfMeans(150, plan),
    power_at_20_strict: powerOfMeans(20, { ...plan, strict: true }),
    mde_at_100: detectableDifference(100, power, { standardDeviation: sd, alpha }),
    paired_n: sizeForMeans(power, { ...plan, design: 'paired' }),
  }
}

function survival({ hr, p_treated = 0.5, power = 0.8, alpha = 0.05 }) {
  const plan = { hazardRatio: hr, shareTreated: p_treated, alpha }
  return { events: eventsForHazardRatio(power, plan), power_at_300_events: powerOfSurvival(300, plan) }
}

function clusters({ cluster_size, icc, cv = 0 }) {
  return { deff: designEffect(cluster_size, icc), deff_cv: designEffect(cluster_size, icc, cv) }
}
