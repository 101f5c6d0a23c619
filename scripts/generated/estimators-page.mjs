import { page, sourceLine, table } from './markdown.mjs'

/** docs/estimators.md: how numbers are made, under which assumptions, and where their check against R stands. */
export function estimatorsPage({
  statistics: { statisticsEstimators },
  comparison: { balanceStatistics, comparisonEstimators },
  evidence: { evidenceEstimators },
}) {
  const estimators = [...statisticsEstimators, ...comparisonEstimators, ...evidenceEstimators]
  return page(
    '# Estimators',
    'Each estimator is one file with its definition; the script and the values it is checked against stand in the ' +
      'named folder of `test/reference`. `doorstroom list estimators` prints the same.',
    table(
      ['id', 'family', 'Dutch', 'English', 'estimands', 'checked against'],
      estimators.map((estimator) => [
        `[${estimator.id}](#${estimator.id})`,
        estimator.family,
        estimator.label.nl,
        estimator.label.en,
        estimator.estimands.join(', '),
        `test/reference/${estimator.reference}`,
      ]),
    ),
    estimators.flatMap((estimator) => [
      `## ${estimator.id}`,
      `**${estimator.label.en}** (${estimator.label.nl}). Columns: ${roles(estimator.roles)}.`,
      [
        ...(estimator.options ?? []).map(
          (option) => `- Option \`${option.id}\` (${choices(option)}): ${option.text.en}`,
        ),
        ...estimator.assumptions.map((assumption) => `- Assumes: ${assumption.en}`),
        ...estimator.sources.map((source) => `- Source: ${sourceLine(source)}`),
      ].join('\n'),
    ]),
    '## Balance statistics',
    table(
      ['id', 'Dutch', 'English', 'perfect balance', 'called alike'],
      balanceStatistics.map((statistic) => [
        statistic.id,
        statistic.label.nl,
        statistic.label.en,
        statistic.nullValue,
        statistic.acceptable.join(' to '),
      ]),
    ),
  )
}

const choices = ({ values, default: usual, required }) => {
  const kind = typeof values === 'string' ? values : values.join(', ')
  return required
    ? `${kind}; must be given`
    : usual === null
      ? `${kind}; off unless given`
      : `${kind}; default ${usual}`
}

const roles = ({ required, optional }) =>
  [...required.map((role) => `\`${role}\``), ...optional.map((role) => `\`${role}\` (optional)`)].join(', ')
