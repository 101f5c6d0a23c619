import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { exitCode } from './exit-code.ts'
import { writeWholeFile } from './file/whole-file.ts'
import { Refusal } from './refusal.ts'
import type { PseudonymiseSettings } from './settings.ts'

/** What is written beside a pseudonymised file: how it was made, and nothing that leads back. */
export interface Manifest {
  readonly doorstroomPseudonyms: 1
  readonly rule: string
  readonly normalisation: string
  readonly domain: string
  /** Tells keys apart (P-04). */
  readonly keyId: string
  readonly key: {
    readonly status: 'in use' | 'replaced' | 'destroyed'
    readonly retainUntil: string | null
    /** Id of the key that came in its place. */
    readonly replacedBy: string | null
  }
  /** Names of the columns with pseudonyms, as in the input. */
  readonly columns: readonly string[]
  readonly dropped: readonly string[]
  readonly renamed: Readonly<Record<string, string>>
  readonly shiftedDates: { readonly columns: readonly string[]; readonly days: string } | null
  readonly rowsIn: number
  readonly rowsOut: number
  /** Cells without an identifier, by column. */
  readonly emptyIdentifiers: Readonly<Record<string, number>>
  readonly file: string
  /** SHA-256 of the file. */
  readonly sha256: string
}

/** P-01 in words. */
const pseudonymRule =
  'first 128 bits of HMAC-SHA-256(key, domain + 0x1F + normalised identifier), Crockford base 32, 26 characters'
/** P-03 in words. */
const normalisationRule =
  'Unicode NFC; white space, dots and hyphens removed; upper case; a Dutch citizen number of 8 digits padded to 9'

/**
 * The path of the manifest of a file.
 *
 * @example
 * manifestPath('/safe/clients.csv') // '/safe/clients.csv.manifest.json'
 */
export const manifestPath = (file: string): string => `${file}.manifest.json`

/**
 * The manifest of a file that has just been written.
 *
 * @example
 * manifestOf(settings, { rows: 213, keyId: '1a2b3c4d', empty: {}, sha256 }).rowsOut // 213
 */
export function manifestOf(
  settings: PseudonymiseSettings,
  found: {
    readonly rows: number
    readonly keyId: string
    readonly empty: Record<string, number>
    readonly sha256: string
  },
): Manifest {
  const { shiftDates } = settings
  return {
    doorstroomPseudonyms: 1,
    rule: pseudonymRule,
    normalisation: normalisationRule,
    domain: settings.domain,
    keyId: found.keyId,
    key: { status: 'in use', retainUntil: settings.retainUntil, replacedBy: null },
    columns: settings.columns,
    dropped: settings.drop,
    renamed: Object.fromEntries(settings.rename),
    shiftedDates: shiftDates.length === 0 ? null : { columns: shiftDates, days: '-30 to 30, the same for one person' },
    rowsIn: found.rows,
    rowsOut: found.rows,
    emptyIdentifiers: found.empty,
    file: basename(settings.out),
    sha256: found.sha256,
  }
}

/**
 * Reads a manifest.
 *
 * @throws Refusal (usage) when the file is none
 * @example
 * readManifest('/safe/clients.csv.manifest.json').keyId
 */
export function readManifest(path: string): Manifest {
  try {
    const found = JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest> | null
    if (found?.doorstroomPseudonyms === 1 && typeof found.keyId === 'string') return found as Manifest
  } catch {
    throw noManifest(path)
  }
  throw noManifest(path)
}

const noManifest = (path: string) =>
  new Refusal(
    'disclosure.noManifest',
    exitCode.usage,
    {
      nl: `${path} is geen manifest van een gepseudonimiseerd bestand.`,
      en: `${path} is not the manifest of a pseudonymised file.`,
    },
    { nl: 'Geef het bestand dat eindigt op .manifest.json.', en: 'Give the file that ends in .manifest.json.' },
  )

/** Writes a manifest as a whole file, open to its owner only. */
export const writeManifest = (path: string, manifest: Manifest): Promise<void> =>
  writeWholeFile(path, `${JSON.stringify(manifest, null, 2)}\n`)
