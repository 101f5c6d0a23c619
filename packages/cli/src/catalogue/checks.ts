import { checks, rawChecks } from '@doorstroom/trajectories'
import type { Catalogue } from './catalogue.ts'

export const checkCatalogue: Catalogue = {
  name: 'checks',
  entries: (language) =>
    [...checks, ...rawChecks.map((check) => ({ ...check, tables: ['cells as text'] }))].map((check) => ({
      id: check.id,
      label: check.label[language],
      facts: [
        ['severity', check.severity],
        ['tables', check.tables.join(', ')],
        ['message', check.message[language]],
        ['fix', check.fix[language]],
      ],
    })),
}
