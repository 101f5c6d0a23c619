import { instruments } from '@doorstroom/measures'
import type { Catalogue } from './catalogue.ts'

export const instrumentCatalogue: Catalogue = {
  name: 'instruments',
  entries: (language) =>
    instruments.map((instrument) => ({ id: instrument.id, label: instrument.label[language], facts: [] })),
}
