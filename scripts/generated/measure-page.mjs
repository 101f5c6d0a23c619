import { exampleOutcome } from './example-outcome.mjs'
import { page, sourceLine, table } from './markdown.mjs'
import { directions, families, kinds, origins } from './measure-words.mjs'

/** docs/measures/<id>.md: what one measure asks, how it is defined, what goes in and comes out, and what it cannot carry. */
export const measurePage = (measure, hasChart, packages) =>
  page(
    `# ${measure.label.en}`,
    `\`${measure.id}\`, in Dutch **${measure.label.nl}**; family: ${families[measure.family].en.toLowerCase()} ` +
      '([all measures](README.md)).',
    table(
      ['', 'English', 'Nederlands'],
      [
        ['question', measure.question.en, measure.question.nl],
        ['in short', measure.summary.en, measure.summary.nl],
        ['what it stands for', measure.construct.en, measure.construct.nl],
        ...(measure.conditional ? [['exists only for', measure.conditional.on.en, measure.conditional.on.nl]] : []),
      ],
    ),
    '## What comes out',
    [
      `- ${kinds[measure.kind]}`,
      `- In ${measure.unitLabel.en} (${measure.unitLabel.nl}), ${measure.range.map(bound).join(' to ')}; ${directions[measure.direction]}.`,
      measure.nullValue !== null && `- ${measure.nullValue} stands for nothing happening.`,
      `- Read as an indication only below ${minimum(measure.minimum)}.`,
      `- Origin: ${origins[measure.origin]}.`,
      measure.conditional &&
        `- For everyone, and to compare groups: [${measure.conditional.unconditionalTwin}](${measure.conditional.unconditionalTwin}.md).`,
    ]
      .filter(Boolean)
      .join('\n'),
    terms(measure),
    '## What goes in',
    table(
      ['column', '', 'English', 'Nederlands'],
      [
        ...measure.needs.required.map((path) => inputRow(path, 'needed', packages)),
        ...measure.needs.optional.map((path) => inputRow(path, 'used when there', packages)),
      ],
    ),
    options(measure),
    '## Worked examples',
    hasChart && `![Worked examples of ${measure.id}, drawn in weeks](chart/${measure.id}.svg)`,
    table(
      ['', 'English', 'Nederlands', 'options', 'outcome'],
      measure.examples.map(({ title, options: chosen, expected }, index) => [
        index + 1,
        title.en,
        title.nl,
        chosen === undefined ? 'as usual' : `\`${JSON.stringify(chosen)}\``,
        exampleOutcome(measure, expected, packages).en,
      ]),
    ),
    '## Limits',
    table(
      ['English', 'Nederlands'],
      measure.limits.map(({ en, nl }) => [en, nl]),
    ),
    '## Sources',
    measure.sources.length === 0
      ? 'None: this definition is ours.'
      : measure.sources.map((source) => `- ${sourceLine(source)}`).join('\n'),
    `The definition itself: [${measure.id}.ts](../../packages/measures/src/measure/${measure.id}.ts).`,
  )

function terms(measure) {
  const named = Object.entries(measure.causes ?? measure.terms ?? {})
  if (named.length === 0) return null
  return table(
    [measure.kind === 'events' ? 'event' : 'number', 'English', 'Nederlands'],
    named.map(([term, { en, nl }]) => [`\`${term}\``, en, nl]),
  )
}

function inputRow(path, need, { trajectories: { tables } }) {
  const [name, column] = path.split('.')
  const about = tables.find((table) => table.name === name)?.columns.find((one) => one.name === column)?.about
  return [`\`${path}\``, need, about?.en ?? '', about?.nl ?? '']
}

function options(measure) {
  const defaults = Object.entries(measure.options.parse({}))
  if (defaults.length === 0) return null
  const rows = defaults.map(([name, value]) => [
    `\`${name}\``,
    `\`${JSON.stringify(value)}\``,
    measure.options.shape?.[name]?.description ?? '',
  ])
  return [`### Options`, table(['option', 'unless given', 'meaning'], rows)].join('\n\n')
}

const minimum = ({ persons, events }) => `${persons} persons${events ? ` or ${events} events` : ''}`
const bound = (value) => (Number.isFinite(value) ? String(value) : value > 0 ? 'no upper bound' : 'no lower bound')
