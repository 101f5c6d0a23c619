import { page, table } from './markdown.mjs'
import { directions, families, kinds, origins } from './measure-words.mjs'

/** docs/measures/README.md: every measure by the question it answers, family by family. */
export function measureIndex({ measures: { measureFamilies, measures } }) {
  const used = measureFamilies.filter((family) => measures.some((measure) => measure.family === family))
  return page(
    '# Measures',
    `${measures.length} measures. Each is one file in \`packages/measures/src/measure\`; \`doorstroom list measures\` ` +
      'prints the same, and `doorstroom measure STUDY --coverage` tells which of them a registration allows. ' +
      'What cannot be determined has a reason, never a zero. ' +
      'What the catalogue has and what was left out: [catalogue](catalogue.md).',
    used
      .map((family) => `- [${families[family].en}](#${anchor(families[family].en)}) (${families[family].nl})`)
      .join('\n'),
    used.flatMap((family) => [`## ${families[family].en}`, questions(measures, family)]),
    '## All measures by id',
    table(
      ['id', 'Dutch', 'English', 'kind', 'unit', 'direction', 'origin'],
      measures.map(({ id, label, kind, unit, direction, origin }) => [
        `[${id}](${id}.md)`,
        label.nl,
        label.en,
        kind,
        unit,
        directions[direction],
        origins[origin],
      ]),
    ),
    '## Kinds',
    table(['kind', 'what a group gets'], Object.entries(kinds)),
  )
}

const questions = (measures, family) =>
  table(
    ['Vraag', 'Question', 'Measure'],
    measures
      .filter((measure) => measure.family === family)
      .map(({ id, question }) => [question.nl, question.en, `[${id}](${id}.md)`]),
  )

const anchor = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .replaceAll(' ', '-')
