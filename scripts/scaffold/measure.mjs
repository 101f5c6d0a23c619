export const measure = {
  name: 'measure',
  folder: 'packages/measures/src/measure',
  list: 'measures',
  next: 'make two examples that a reader can compute by hand',
  content: (id, exportName) => `import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'

/** What is counted, for whom, over which days? What happens to people without data? */
export const ${exportName} = definePersonMeasure({
  id: '${id}',
  kind: 'amount',
  family: 'outflow',
  label: { nl: 'Hoe heet het in gewoon Nederlands?', en: 'What is it called in plain English?' },
  summary: { nl: 'In vijf woorden?', en: 'In five words?' },
  question: { nl: 'Welke vraag van een lezer beantwoordt het?', en: 'Which question of a reader does it answer?' },
  construct: { nl: 'Wat wordt precies gemeten?', en: 'What exactly is measured?' },
  origin: 'own',
  sources: [],
  unit: 'days',
  unitLabel: { nl: 'dagen', en: 'days' },
  range: [0, 364],
  nullValue: null,
  direction: 'none',
  needs: { required: ['enrolments.assignment_date', 'enrolments.observation_end'], optional: [] },
  options: z.strictObject({ horizonDays: z.number().int().positive().default(364) }),
  minimum: { persons: 10 },
  limits: [{ nl: 'Wat zegt het niet?', en: 'What does it not say?' }],
  examples: [
    {
      title: { nl: 'Welk leven, getekend in een paar regels?', en: 'Which life, drawn in a few lines?' },
      person: {},
      expected: { reason: 'notObserved' },
    },
  ],
  horizonDays: (options) => options.horizonDays,
  value: (_person, _options) => ({ reason: 'notObserved' }),
})
`,
}
