export const check = {
  name: 'check',
  folder: 'packages/trajectories/src/check',
  list: 'checks',
  next: 'give it a table that is wrong and one that is right in test/trajectories/check',
  content: (id, exportName) => `import type { Check } from './check.ts'

/** What is wrong with which rows, and why does it matter to a number? */
export const ${exportName}: Check = {
  id: '${id}',
  severity: 'warning',
  tables: ['spells'],
  label: { nl: 'Hoe heet het in gewoon Nederlands?', en: 'What is it called in plain English?' },
  message: { nl: 'Wat is er mis, zonder een waarde te noemen?', en: 'What is wrong, without naming a value?' },
  fix: { nl: 'Wat moet de lezer doen?', en: 'What must the reader do?' },
  *findings(_tables) {},
}
`,
}
