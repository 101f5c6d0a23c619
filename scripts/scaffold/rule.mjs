export const rule = {
  name: 'rule',
  folder: 'packages/disclosure/src/output/rule',
  list: 'outputRules',
  next: 'try to get the hidden number back in test/disclosure/output',
  content: (id, exportName) => `import type { OutputRule } from './output-rule.ts'

/** Which numbers could give a person away, and what leaves instead? A hidden number is null, never 0. */
export const ${exportName}: OutputRule = {
  id: '${id}',
  label: { nl: 'Wat wordt verborgen of afgerond?', en: 'What is hidden or rounded?' },
  applies: () => false,
  hides: () => [],
  release: (row) => row,
}
`,
}
