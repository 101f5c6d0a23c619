import { noncentralTTail } from './noncentral-t-tail.ts'

/**
 * Cumulative probability of the noncentral t distribution, P(T <= t). Range 0 to 1; infinite degrees of freedom give
 * the normal value.
 *
 * The series of algorithm AS 243, summed outwards from its largest Poisson weight, so that large noncentralities do
 * not underflow. Agrees with R's `pt(t, df, ncp)` to about 1e-10, and goes on where R stops (|ncp| above 37.62).
 *
 * Sources: Lenth (1989), Applied Statistics 38, 185-189, doi 10.2307/2347693; Benton and Krishnamoorthy (2003),
 * Computational Statistics & Data Analysis 43, 249-267, doi 10.1016/S0167-9473(02)00283-9.
 *
 * @example
 * noncentralTCumulative(2, 10, 1) // 0.8076...
 */
export function noncentralTCumulative(t: number, degreesOfFreedom: number, noncentrality: number): number {
  return noncentralTTail(t, degreesOfFreedom, noncentrality, 'lower')
}
