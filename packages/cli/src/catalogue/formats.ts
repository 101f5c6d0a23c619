import { formats } from '@doorstroom/trajectories'
import type { Catalogue } from './catalogue.ts'

export const formatCatalogue: Catalogue = {
  name: 'formats',
  entries: (language) =>
    formats.map((format) => ({
      id: format.id,
      label: format.label[language],
      facts: [['extensions', format.extensions.join(', ')]],
    })),
}
