import type { Text } from '../text.ts'

/** The bulk engine could not do its work; it says what to do and never shows a value of the data. */
export class EngineError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly fix: Text,
  ) {
    super(message)
    this.name = 'EngineError'
  }
}

/** The native module is not there or does not load on this machine. */
export const engineAbsent = () =>
  new EngineError('trajectories.engineAbsent', 'the engine for large registers cannot be loaded on this machine', {
    nl: 'Installeer @duckdb/node-api voor dit besturingssysteem, of lever kleinere bestanden aan',
    en: 'Install @duckdb/node-api for this operating system, or deliver smaller files',
  })

/** A statement failed; the message of the engine may hold a value, so only its kind is kept. */
export function engineFailed(error: unknown): EngineError {
  const kind = /^[A-Z][A-Za-z -]{2,40}(?= Error:)/.exec(error instanceof Error ? error.message : '')?.[0] ?? 'Unknown'
  if (kind.startsWith('Out of Memory'))
    return new EngineError('trajectories.engineMemory', 'the engine for large registers ran out of memory or disk', {
      nl: 'Geef meer geheugen op, of maak ruimte vrij in de werkmap',
      en: 'State more memory, or free space in the work folder',
    })
  return new EngineError('trajectories.engineFailed', `the engine for large registers failed (${kind})`, {
    nl: 'Dit is een fout in het gereedschap; meld haar met deze code, zonder gegevens',
    en: 'This is a mistake in the tool; report it with this code, without data',
  })
}

/** Rows went missing or were counted twice: the result would be wrong, so there is none. */
export const rowsNotConserved = (records: number, accounted: number) =>
  new EngineError(
    'trajectories.rowsNotConserved',
    `a file has ${records} records and ${accounted} of them were accounted for`,
    {
      nl: 'Dit is een fout in het gereedschap; meld haar met deze code, zonder gegevens',
      en: 'This is a mistake in the tool; report it with this code, without data',
    },
  )
