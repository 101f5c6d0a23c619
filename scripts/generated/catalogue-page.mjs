import { page, table } from './markdown.mjs'
import { families, origins } from './measure-words.mjs'
import { notBuilt } from './not-built.mjs'

/** docs/measures/catalogue.md: what the catalogue holds with what each measure reads, and what was left out and why. */
export function cataloguePage({ measures: { measures } }) {
  const absent = notBuilt.filter(({ id }) => measures.every((measure) => measure.id !== id))
  return page(
    '# Catalogue of measures',
    `${measures.length} measures exist, ${absent.length} ${absent.length === 1 ? 'is' : 'are'} not built. Which of them a ` +
      'registration allows, and which columns the others lack: `doorstroom measure STUDY --coverage`.',
    '## Measures that exist',
    table(
      ['id', 'English', 'Nederlands', 'family', 'tables it cannot do without', 'origin'],
      measures.map(({ id, label, family, needs, origin }) => [
        `[${id}](${id}.md)`,
        label.en,
        label.nl,
        families[family].en.toLowerCase(),
        [...new Set(needs.required.map((path) => path.split('.')[0]))].join(', ') || 'none',
        origins[origin],
      ]),
    ),
    '## Measures that were not built',
    absent.length === 0
      ? 'None.'
      : table(
          ['id', 'English', 'Nederlands', 'why not', 'waarom niet'],
          absent.map(({ id, label, reason }) => [`\`${id}\``, label.en, label.nl, reason.en, reason.nl]),
        ),
  )
}
