import { estimators } from '../estimation/estimate-file.ts'
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
        ['needs', estimator.roles.required.map((role) => `--${role}`).join(' ')],
        ['may use', estimator.roles.optional.map((role) => `--${role}`).join(' ')],
        ...estimator.assumptions.map((assumption) => ['assumes', assumption[language]] as const),
        ...estimator.sources.map(
          ({ author, year, doi }) =>
            ['source', `${author} (${year})${doi === undefined ? '' : ` doi:${doi}`}`] as const,
        ),
        ['checked against', `test/reference/${estimator.reference}`],
      ],
    })),
}
