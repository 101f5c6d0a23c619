import type { z } from 'zod'
import type { Problem } from '../finding/problem.ts'
import type { Text } from '../text.ts'
import { closest } from './closest.ts'

type Issue = z.core.$ZodIssue

/** A key that does not exist here, with the nearest one that does. */
export function unknownKey(key: string, allowed: readonly string[]): Problem {
  const near = closest(key, allowed)
  const shown = allowed.slice(0, 30).join(', ')
  return {
    code: 'trajectories.configKeyUnknown',
    severity: 'error',
    message: { nl: `De sleutel ${key} bestaat hier niet`, en: `The key ${key} does not exist here` },
    fix:
      near === null
        ? { nl: `Hier mag staan: ${shown}`, en: `Allowed here: ${shown}` }
        : { nl: `Bedoelt u ${near}?`, en: `Did you mean ${near}?` },
  }
}

/** A key that must be there and is not. */
export const missingKey = (key: string): Problem => ({
  code: 'trajectories.configKeyMissing',
  severity: 'error',
  message: { nl: `De sleutel ${key} ontbreekt hier`, en: `The key ${key} is missing here` },
  fix: { nl: `Voeg ${key} toe`, en: `Add ${key}` },
})

const kinds: Readonly<Record<string, Text>> = {
  string: { nl: 'tekst', en: 'text' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een geheel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst', en: 'a list' },
  tuple: { nl: 'een lijst van vaste lengte', en: 'a list of fixed length' },
  object: { nl: 'een groep sleutels', en: 'a group of keys' },
  record: { nl: 'een groep sleutels', en: 'a group of keys' },
}

const anythingElse: Text = { nl: 'iets anders', en: 'something else' }

const expectations: { [Code in Issue['code']]?: (issue: Extract<Issue, { code: Code }>) => Text } = {
  invalid_type: ({ expected }) => kinds[expected] ?? { nl: expected, en: expected },
  invalid_union: ({ errors }) => {
    const wanted = errors
      .flat()
      .flatMap((issue) => (issue.code === 'invalid_type' ? (kinds[issue.expected] ?? []) : []))
    const list = (language: keyof Text, or: string) => [...new Set(wanted.map((kind) => kind[language]))].join(or)
    return wanted.length === 0 ? anythingElse : { nl: list('nl', ' of '), en: list('en', ' or ') }
  },
  invalid_value: ({ values }) => {
    const list = values.slice(0, 30).map(String)
    return { nl: `een van: ${list.join(', ')}`, en: `one of: ${list.join(', ')}` }
  },
  too_small: ({ minimum, inclusive }) =>
    inclusive === false
      ? { nl: `meer dan ${minimum}`, en: `more than ${minimum}` }
      : { nl: `minstens ${minimum} (waarde, lengte of aantal)`, en: `at least ${minimum} (value, length or number)` },
  too_big: ({ maximum, inclusive }) =>
    inclusive === false
      ? { nl: `minder dan ${maximum}`, en: `less than ${maximum}` }
      : { nl: `hoogstens ${maximum} (waarde, lengte of aantal)`, en: `at most ${maximum} (value, length or number)` },
  not_multiple_of: ({ divisor }) => ({ nl: `een veelvoud van ${divisor}`, en: `a multiple of ${divisor}` }),
  invalid_format: ({ format, message }) => ({
    nl: `tekst in de vorm ${format === 'regex' ? message : format}`,
    en: `text of the form ${format === 'regex' ? message : format}`,
  }),
}

/** What is wrong with the value of a key: what was expected, never what was found. */
export function valueProblem(issue: Issue, key: string): Problem {
  if (issue.code === 'custom') return customProblem(issue, key)
  const expect = expectations[issue.code] as ((issue: Issue) => Text) | undefined
  const expected = expect?.(issue) ?? anythingElse
  return {
    code: 'trajectories.configValueWrong',
    severity: 'error',
    message: { nl: `De waarde van ${key} klopt niet`, en: `The value of ${key} is wrong` },
    fix: { nl: `Verwacht: ${expected.nl}`, en: `Expected: ${expected.en}` },
  }
}

/** A rule of the schema itself; it may give its text in both languages as `params: { nl, en }`. */
function customProblem(issue: Issue & { code: 'custom' }, key: string): Problem {
  const { nl = issue.message, en = issue.message } = (issue.params ?? {}) as Partial<Text>
  return {
    code: 'trajectories.configRuleBroken',
    severity: 'error',
    message: { nl: `Bij ${key}: ${nl}`, en: `At ${key}: ${en}` },
    fix: { nl: `Pas ${key} aan`, en: `Change ${key}` },
  }
}
