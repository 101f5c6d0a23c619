import { page, table } from './markdown.mjs'

/** docs/rules.md: what is refused on the way in, what is hidden on the way out, and what may be said. */
export const rulesPage = ({
  trajectories: { checks, rawChecks, repairs },
  disclosure: { inputRules, outputRules },
  comparison: { claimRules },
}) =>
  page(
    '# Rules',
    '## What is refused on the way in',
    'A column that identifies people stops the run (exit code 4) before anything is written.',
    table(
      ['rule', 'Dutch', 'English'],
      inputRules.map((rule) => [rule.id, rule.label.nl, rule.label.en]),
    ),
    '## What is checked in the tables',
    'An error stops the run (exit code 3); a warning or a note is reported.',
    table(
      ['check', 'severity', 'what is wrong', 'what to do'],
      checks.map((check) => [check.id, check.severity, check.message.en, check.fix.en]),
    ),
    '## What the writing of cells tells',
    'Looked at before cells become values; said once a column, at its first cell, with the number of cells.',
    table(
      ['check', 'severity', 'what is wrong', 'what to do'],
      rawChecks.map((check) => [check.id, check.severity, check.message.en, check.fix.en]),
    ),
    '## What `doorstroom check --repair` mends',
    'A mended copy is written with a log of every change; the files themselves stay as they are. Overlaps and spells of ' +
      'no days are never mended: which of two holds, and whether a source gives the last day or the day after, only ' +
      'its owner knows.',
    table(
      ['repair', 'what is done', 'why it is safe, and where it stops'],
      repairs.map((repair) => [repair.id, repair.done.en, repair.safe.en]),
    ),
    '## What is hidden or rounded on the way out',
    table(
      ['rule', 'Dutch', 'English'],
      outputRules.map((rule) => [rule.id, rule.label.nl, rule.label.en]),
    ),
    '## What may be said of a difference',
    'Decided by these rules before a sentence is written.',
    table(
      ['rule', 'code', 'what the report says', 'consequence'],
      claimRules.map((rule) => [rule.number, rule.id, rule.text.en, rule.effects.map(consequence).join('; ')]),
    ),
  )

const consequences = {
  withhold: 'no conclusion',
  annex: 'only in the annex',
  noCause: 'no causal words',
  lowerCertainty: 'less certain',
  name: 'named in the report',
}
const consequence = (effect) => consequences[effect.kind] + (effect.steps === 2 ? ' (two steps)' : '')
