import { page, table } from './markdown.mjs'

/** docs/rules.md: what is refused on the way in, what is hidden on the way out, and what may be said. */
export const rulesPage = ({
  trajectories: { checks },
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
    'An error stops the run (exit code 3); a warning is reported.',
    table(
      ['check', 'severity', 'what is wrong', 'what to do'],
      checks.map((check) => [check.id, check.severity, check.message.en, check.fix.en]),
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
