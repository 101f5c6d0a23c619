/** Two arms with counts of events: shares, differences, ratios and tests. */
import {
  agrestiCoullInterval,
  cohenH,
  compareShares,
  exactBinomialInterval,
  fisherExactTest,
  jeffreysInterval,
  newcombeInterval,
  twoArmRatios,
  waldDifferenceInterval,
  wilsonInterval,
} from '@doorstroom/statistics'
import { twoArmCounts } from '../two-arm-counts.mjs'

export function compute({ spec, table }) {
  const counts = { ...twoArmCounts(spec, table), confLevel: spec.conf_level ?? 0.95 }
  const { eventsTreated, nTreated, eventsComparison, nComparison, confLevel } = counts
  const limits = ({ low, high }) => [low, high]
  const tested = (corrected) => {
    const test = compareShares(counts, corrected)
    return { chisq: test.statistic, p: test.pValue, ci: limits(test) }
  }
  const wald = waldDifferenceInterval(counts)
  const fisher = fisherExactTest({ ...counts, rootTolerance: Number.EPSILON ** 0.25 })
  const ratios = twoArmRatios(counts)
  const p1 = eventsTreated / nTreated
  const p2 = eventsComparison / nComparison
  return {
    p1,
    p2,
    rd: wald.estimate,
    clopper_pearson1: limits(exactBinomialInterval(eventsTreated, nTreated, confLevel)),
    clopper_pearson2: limits(exactBinomialInterval(eventsComparison, nComparison, confLevel)),
    wilson1: limits(wilsonInterval(eventsTreated, nTreated, confLevel)),
    wilson2: limits(wilsonInterval(eventsComparison, nComparison, confLevel)),
    agresti_coull1: limits(agrestiCoullInterval(eventsTreated, nTreated, confLevel)),
    jeffreys1: limits(jeffreysInterval(eventsTreated, nTreated, confLevel)),
    wald_rd: limits(wald),
    newcombe_rd: limits(newcombeInterval(counts)),
    prop_test_corrected: tested(true),
    prop_test_uncorrected: tested(false),
    fisher: { p: fisher.pValue, or_cond_mle: fisher.oddsRatio, ci: limits(fisher) },
    log_rr: ratios.logRiskRatio,
    var_log_rr: ratios.logRiskRatioVariance,
    log_or: ratios.logOddsRatio,
    var_log_or: ratios.logOddsRatioVariance,
    nnt: 1 / wald.estimate,
    cohen_h: cohenH(p1, p2),
  }
}
