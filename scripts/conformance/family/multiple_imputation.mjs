import { fitGeneralizedLinear, fitLeastSquares, modelMatrix, poolImputations } from '@doorstroom/statistics'
import { namedVector } from '../named-vector.mjs'

/** Regressions of each imputed copy (column `imp`, or the one the spec names), pooled. */
export function compute({ spec, table }) {
  const copies = table.column(spec.imp ?? spec.imputation ?? 'imp')
  const numbers = table.levels(spec.imp ?? spec.imputation ?? 'imp').slice(0, spec.m)
  const fits = numbers.map((number) => {
    const copy = table.filter((row) => String(copies[row]) === number)
    const { outcome, terms, columns } = modelMatrix(spec.formula, copy.columns)
    return { terms, ...fitted(spec.family ?? 'gaussian', { columns, outcome }) }
  })
  const { terms, degreesOfFreedom } = fits[0]
  const pooled = terms.map((_, index) =>
    poolImputations({
      estimates: fits.map(({ coefficients }) => coefficients[index]),
      variances: fits.map(({ variances }) => variances[index]),
      completeDegreesOfFreedom: degreesOfFreedom,
      confLevel: 0.95,
    }),
  )
  const each = (part) => pooled.map((one) => one[part])
  return {
    term: terms,
    estimate: each('estimate'),
    ubar: each('withinVariance'),
    b: each('betweenVariance'),
    t: each('totalVariance'),
    dfcom: degreesOfFreedom,
    df: each('degreesOfFreedom'),
    riv: each('relativeIncrease'),
    lambda: each('shareDueToMissing'),
    fmi: each('missingInformation'),
    lower: each('confLow'),
    upper: each('confHigh'),
    p: each('pValue'),
    first_fit: {
      coef: namedVector(terms, fits[0].coefficients),
      se: namedVector(terms, fits[0].variances.map(Math.sqrt)),
    },
  }
}

/** R's pooling takes fits as glm leaves them under its default stopping rule. */
function fitted(family, input) {
  if (family === 'gaussian') {
    const { coefficients, unscaledCovariance, sigma, degreesOfFreedom } = fitLeastSquares(input)
    const variances = unscaledCovariance.map((row, index) => row[index] * sigma ** 2)
    return { coefficients, variances, degreesOfFreedom }
  }
  if (family !== 'binomial') throw new Error(`no family ${family} here`)
  const { coefficients, covariance } = fitGeneralizedLinear({ ...input, family: 'binomial', epsilon: 1e-8 })
  const variances = covariance.map((row, index) => row[index])
  return { coefficients, variances, degreesOfFreedom: input.outcome.length - coefficients.length }
}
