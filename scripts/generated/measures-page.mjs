import { page, sourceLine, table } from './markdown.mjs'

const origins = {
  established: 'established definition',
  recalled: 'known from the literature, wording ours',
  own: 'our own operationalisation',
  study: "the study's own",
}
const directions = { higher: 'higher is better', lower: 'lower is better', none: 'neither way is better' }

/** docs/measures.md: what is measured, how it is defined, and what it cannot carry. */
export const measuresPage = ({ measures: { measures } }) =>
  page(
    '# Measures',
    `${measures.length} measures. Each is one file in \`packages/measures/src/measure\`; \`doorstroom list measures\` ` +
      'prints the same. A share is between 0 and 1. What cannot be determined has a reason, never a zero.',
    table(
      ['id', 'Dutch', 'English', 'kind', 'unit', 'direction', 'origin'],
      measures.map((measure) => [
        `[${measure.id}](#${measure.id})`,
        measure.label.nl,
        measure.label.en,
        measure.kind,
        measure.unit,
        directions[measure.direction],
        origins[measure.origin],
      ]),
    ),
    measures.flatMap(section),
  )

const section = (measure) => [
  `## ${measure.id}`,
  `**${measure.label.en}** (${measure.label.nl}). ${measure.question.en}`,
  measure.construct.en,
  list([
    `Range ${measure.range.map(bound).join(' to ')} ${measure.unit}; ${directions[measure.direction]}; ${origins[measure.origin]}.`,
    measure.conditional &&
      `Exists only for ${measure.conditional.on.en}; for everyone: \`${measure.conditional.unconditionalTwin}\`.`,
    `Needs ${names(measure.needs.required)}${measure.needs.optional.length > 0 ? `; uses when there ${names(measure.needs.optional)}` : ''}.`,
    `Options with defaults: \`${JSON.stringify(measure.options.parse({}))}\`.`,
    ...measure.limits.map((limit) => `Limit: ${limit.en}`),
    ...measure.sources.map((source) => `Source: ${sourceLine(source)}`),
  ]),
  table(
    ['worked example', 'value'],
    measure.examples.map((example) => [example.title.en, `\`${JSON.stringify(example.expected)}\``]),
  ),
]

const list = (lines) =>
  lines
    .filter(Boolean)
    .map((line) => `- ${line}`)
    .join('\n')
const names = (paths) => (paths.length === 0 ? 'nothing more' : paths.map((path) => `\`${path}\``).join(', '))
const bound = (value) => (Number.isFinite(value) ? String(value) : value > 0 ? 'no upper bound' : 'no lower bound')
