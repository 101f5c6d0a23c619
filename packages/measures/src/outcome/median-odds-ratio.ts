import { normalQuantile } from '@doorstroom/statistics'

/**
 * Median odds ratio of a variance between clusters in squared log-odds: take two clusters at random, and the odds in
 * the better one are in the middle this many times those in the other. 1 or more; 1 = no difference.
 *
 * Source: Merlo et al. (2006), Journal of Epidemiology and Community Health 60, 290-297, doi 10.1136/jech.2004.029454.
 *
 * @example
 * medianOddsRatio(0.2) // 1.532016...
 */
export const medianOddsRatio = (variance: number): number =>
  Math.exp(Math.sqrt(2 * Math.max(0, variance)) * normalQuantile(0.75))
