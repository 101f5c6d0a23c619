import { statSync } from 'node:fs'
import { exitCode } from './exit-code.ts'
import { differentFiles } from './file/different-files.ts'
import { realLocation } from './file/real-location.ts'
import { judgedRows } from './judged-rows.ts'
import { readKey } from './key/read-key.ts'
import { secretPlace } from './key/secret-place.ts'
import { type Manifest, manifestPath } from './manifest.ts'
import { Refusal } from './refusal.ts'
import { keyId } from './rule/key-id.ts'
import { pseudonyms } from './rule/pseudonyms.ts'
import type { PseudonymiseSettings } from './settings.ts'
import { type CsvWay, delimiterOf } from './table/read-records.ts'
import { writtenRows } from './written-rows.ts'

/**
 * Writes a copy of a CSV file in which identifiers are pseudonyms, with its manifest. The file is read twice: first every
 * row is changed and judged by the rules on the way in, and only when nothing identifies people any more is it read again
 * and written. All or nothing: until the last row is on the disk there is no file of that name.
 *
 * @param signal - stops the work, leaving nothing
 * @throws Refusal for a wrong setting or an unreadable row; PrivacyStop when columns that are kept identify people
 * @example
 * await pseudonymiseFile(settings, new AbortController().signal)
 */
export async function pseudonymiseFile(settings: PseudonymiseSettings, signal: AbortSignal): Promise<Manifest> {
  const { input, key, keepMapping, encoding } = settings
  const out = realLocation(settings.out)
  if (statSync(input, { throwIfNoEntry: false })?.isFile() !== true) throw noInput(input)
  differentFiles([input, out, manifestPath(out), key, ...(keepMapping === null ? [] : [keepMapping])])
  const bytes = readKey(secretPlace(key, { nl: 'De sleutel', en: 'The key' }, [input, out]))
  if (keepMapping !== null) secretPlace(keepMapping, { nl: 'De koppeling', en: 'The mapping' }, [input, out])
  const made = pseudonyms(bytes, settings.domain)
  const way: CsvWay = { encoding, delimiter: settings.delimiter ?? (await delimiterOf(input, encoding)) }
  const rows = await judgedRows(settings, way, signal)
  return writtenRows({ ...settings, out }, made, way, { rows, keyId: keyId(bytes) }, signal)
}

const noInput = (path: string) =>
  new Refusal(
    'disclosure.noInput',
    exitCode.usage,
    { nl: `Er is geen bestand ${path}.`, en: `There is no file ${path}.` },
    { nl: 'Geef het pad van een CSV-bestand.', en: 'Give the path of a CSV file.' },
  )
