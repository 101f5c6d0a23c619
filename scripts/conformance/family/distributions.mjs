/**
 * Values of distribution functions over the grid of the spec. What the spec leaves open (probabilities, shapes that
 * follow from the degrees of freedom, counts) is written out here as the reference has it.
 */
import {
  betaCumulative,
  betaQuantile,
  binomialCumulative,
  chiSquaredQuantile,
  chiSquaredUpperTail,
  digamma,
  fUpperTail,
  gammaCumulative,
  logGamma,
  noncentralTCumulative,
  normalQuantile,
  normalUpperTail,
  poissonCumulative,
  studentTCumulative,
  studentTQuantile,
} from '@doorstroom/statistics'

const probabilities = [1e-10, 0.001, 0.025, 0.3, 0.5, 0.9, 0.975, 0.9999]
const shares = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95]
const counts = [0, 1, 2, 3, 4, 5, 6, 7, 8]

export function compute({ spec }) {
  const q = [spec.q].flat()
  const df = [spec.df].flat()
  const ncp = [spec.ncp].flat()
  const grid = (rows, columns, value) => rows.map((row) => columns.map((column) => value(row, column)))
  return {
    pnorm_upper: q.map(normalUpperTail),
    qnorm: probabilities.map(normalQuantile),
    pt: grid(q, df, studentTCumulative),
    qt975: df.map((degrees) => studentTQuantile(0.975, degrees)),
    qt_0001: df.map((degrees) => studentTQuantile(1e-4, degrees)),
    pchisq_upper: grid(q, df, (x, degrees) => chiSquaredUpperTail(3 * Math.abs(x), degrees)),
    qchisq95: df.map((degrees) => chiSquaredQuantile(0.95, degrees)),
    pf_upper: grid(q, df, (x, degrees) => fUpperTail(Math.abs(x) + 0.5, degrees, 2 * degrees + 1)),
    pbeta: grid(shares, df, (x, degrees) => betaCumulative(x, degrees / 2, 1.3)),
    qbeta: df.map((degrees) => betaQuantile(0.025, degrees, 2.5)),
    pgamma: grid(q, df, (x, degrees) => gammaCumulative(Math.abs(x), degrees / 3)),
    pt_ncp: grid(q, ncp, (x, noncentrality) => noncentralTCumulative(x, 11.5, noncentrality)),
    pbinom: counts.map((count) => binomialCumulative(count, 8, 0.37)),
    ppois: counts.map((count) => poissonCumulative(count, 2.9)),
    lgamma: df.map((degrees) => logGamma(degrees + 0.25)),
    digamma: df.map((degrees) => digamma(degrees + 0.25)),
  }
}
