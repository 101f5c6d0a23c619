/**
 * Share of the variance of the latent log-odds that lies between clusters: variance / (variance + pi^2 / 3), the
 * latter being the variance of the standard logistic distribution. 0 to 1.
 *
 * Source: Goldstein, Browne and Rasbash (2002), Understanding Statistics 1, 223-231 (method D).
 *
 * @example
 * latentShare(0.2) // 0.057308...
 */
export const latentShare = (variance: number): number =>
  Math.max(0, variance) / (Math.max(0, variance) + Math.PI ** 2 / 3)
