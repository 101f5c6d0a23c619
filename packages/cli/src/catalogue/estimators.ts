import { estimators } from '../estimation/estimators.ts'
import { kebabCase } from '../terminal/kebab-case.ts'
import type { Catalogue } from './catalogue.ts'

export const estimatorCatalogue: Catalogue = {
  name: 'estimators',
  entries: (language) =>
    estimators.map((estimator) => ({
      id: estimator.id,
      label: estimator.label[language],
      facts: [
        ['family', estimator.family],
        ['estimands', estimator.estimands.join(', ')],
        ['needs', estimator.roles.required.map((role) => `--${kebabCase(role)}`).join(' ')],
        ['may use', estimator.roles.optional.map((role) => `--${kebabCase(role)}`).join(' ')],
        ...(estimator.options ?? []).map(({ id, text, values, default: usual, required }) => {
          const choice = typeof values === 'string' ? values : values.join(' | ')
          const otherwise = required ? 'must be given' : usual === null ? 'off unless given' : `default ${usual}`
          return [`--set ${id}=`, `${choice}; ${otherwise}; ${text[language]}`] as const
        }),
        ...estimator.assumptions.map((assumption) => ['assumes', assumption[language]] as const),
        ...estimator.sources.map(
          ({ author, year, doi }) =>
            ['source', `${author} (${year})${doi === undefined ? '' : ` doi:${doi}`}`] as const,
        ),
        ['checked against', `test/reference/${estimator.reference}`],
      ],
    })),
}
