import { measures } from '@doorstroom/measures'
import type { Catalogue } from './catalogue.ts'

export const measureCatalogue: Catalogue = {
  name: 'measures',
  entries: (language) =>
    measures.map((measure) => ({
      id: measure.id,
      label: measure.label[language],
      facts: [
        ['question', measure.question[language]],
        ['construct', measure.construct[language]],
        ['kind', measure.kind],
        ['unit', measure.unitLabel[language]],
        ['range', measure.range.join(' to ')],
        ['direction', measure.direction],
        ['origin', measure.origin],
        ['needs', measure.needs.required.join(', ')],
        ['uses when there', measure.needs.optional.join(', ')],
        ['exists only for', measure.conditional?.on[language] ?? 'everyone'],
        ...measure.limits.map((limit) => ['limit', limit[language]] as const),
        ...measure.sources.map(
          ({ author, year, doi }) =>
            ['source', `${author} (${year})${doi === undefined ? '' : ` doi:${doi}`}`] as const,
        ),
      ],
    })),
}
