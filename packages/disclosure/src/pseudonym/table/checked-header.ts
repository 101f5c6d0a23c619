import { exitCode } from '../exit-code.ts'
import { Refusal } from '../refusal.ts'

/**
 * The names of the columns, trimmed and in Unicode NFC.
 *
 * @throws Refusal (data errors) when there is no header, a name is empty, or two are the same
 * @example
 * checkedHeader([' bsn ', 'date']) // ['bsn', 'date']
 */
export function checkedHeader(cells: readonly string[] | undefined): string[] {
  const names = (cells ?? []).map((cell) => cell.normalize('NFC').trim())
  const folded = new Set(names.map((name) => name.toLowerCase()))
  if (names.length > 0 && folded.size === names.length && !folded.has('')) return names
  throw new Refusal(
    'disclosure.headerUnclear',
    exitCode.dataErrors,
    {
      nl: 'De eerste rij geeft niet elke kolom een eigen naam.',
      en: 'The first row does not give every column a name of its own.',
    },
    { nl: 'Geef elke kolom een andere naam.', en: 'Give every column another name.' },
  )
}
