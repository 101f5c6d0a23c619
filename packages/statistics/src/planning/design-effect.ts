/**
 * How many times more persons a study by groups (advisers, offices) needs than one of independent persons. At least 1
 * when persons of a group resemble each other; 1 without resemblance. With groups of unequal size the coefficient of
 * variation of their sizes counts.
 *
 * @param clusterSize - Mean number of persons in a group, 1 or more.
 * @param intraclassCorrelation - -1 to 1; the share of the spread that lies between groups.
 * @param variationOfSize - Standard deviation of the sizes over their mean; default 0, equal sizes.
 * @throws RangeError for other values.
 *
 * Sources: Kish (1965), Survey Sampling; Eldridge, Ashby and Kerry (2006), International Journal of Epidemiology 35,
 * 1292-1300, doi 10.1093/ije/dyl129.
 *
 * @example
 * designEffect(20, 0.05) // 1.95
 */
export function designEffect(clusterSize: number, intraclassCorrelation: number, variationOfSize = 0): number {
  if (!(clusterSize >= 1 && Number.isFinite(clusterSize))) throw new RangeError('clusterSize must be 1 or more')
  if (!(Math.abs(intraclassCorrelation) <= 1)) throw new RangeError('intraclassCorrelation must be from -1 to 1')
  if (!(variationOfSize >= 0)) throw new RangeError('variationOfSize must be 0 or more')
  return 1 + ((variationOfSize ** 2 + 1) * clusterSize - 1) * intraclassCorrelation
}
