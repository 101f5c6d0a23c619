import type { Text } from '../../text.ts'
import { exitCode } from '../exit-code.ts'
import { Refusal } from '../refusal.ts'
import { shiftedDate } from '../rule/shifted-date.ts'
import type { PseudonymiseSettings } from '../settings.ts'
import { encodings } from '../table/decoded-text.ts'
import { delimiters } from '../table/sniffed-delimiter.ts'

const projectId = /^[a-z0-9][a-z0-9-]{1,63}$/

/**
 * The options of the command as settings.
 *
 * @throws Refusal (usage) for an option that cannot be
 * @example
 * pseudonymiseSettings('clients.csv', { column: ['bsn'], key: 'a.key', domain: 'north', out: 'b.csv' }).delimiter // null
 */
export function pseudonymiseSettings(input: string, options: Readonly<Record<string, unknown>>): PseudonymiseSettings {
  const columns = list(options.column)
  const drop = list(options.drop)
  const shiftDates = list(options.shiftDates)
  const labels = list(options.labels)
  const named = [...columns, ...drop, ...shiftDates]
  if (new Set(named).size < named.length) throw wrong('column', twice)
  const domain = String(options.domain)
  if (!projectId.test(domain))
    throw wrong('domain', { nl: 'letters, cijfers en streepjes', en: 'lower case letters, digits and hyphens' })
  const retainUntil = textOrNull(options.retainUntil)
  if (retainUntil !== null && !shiftedDate(retainUntil, 0))
    throw wrong('retain-until', { nl: 'een datum zoals 2029-12-31', en: 'a date such as 2029-12-31' })
  const encoding = encodings.find((known) => known === (options.encoding ?? 'utf-8'))
  if (encoding === undefined) throw wrong('encoding', { nl: encodings.join(' of '), en: encodings.join(' or ') })
  const delimiter = options.delimiter === 'tab' ? '\t' : textOrNull(options.delimiter)
  if (delimiter !== null && !delimiters.includes(delimiter))
    throw wrong('delimiter', { nl: '; , | of tab', en: '; , | or tab' })
  return {
    ...{ input, columns, drop, shiftDates, labels, domain, retainUntil, encoding, delimiter },
    out: String(options.out),
    key: String(options.key),
    rename: new Map(list(options.rename).map(renaming)),
    keepMapping: textOrNull(options.keepMapping),
  }
}

const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((item) => String(item).normalize('NFC').trim()) : []

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null)

const twice = {
  nl: 'elke kolom een keer, bij column, drop of shift-dates',
  en: 'each column once, under column, drop or shift-dates',
}

function renaming(text: string): [string, string] {
  const [from = '', to = '', ...more] = text.split('=').map((part) => part.trim())
  if (from === '' || to === '' || more.length > 0) throw wrong('rename', { nl: 'OUD=NIEUW', en: 'OLD=NEW' })
  return [from, to]
}

const wrong = (option: string, expected: Text) =>
  new Refusal(
    'disclosure.wrongOption',
    exitCode.usage,
    { nl: `--${option} kan zo niet.`, en: `--${option} cannot be this.` },
    { nl: `Verwacht: ${expected.nl}.`, en: `Expected: ${expected.en}.` },
  )
