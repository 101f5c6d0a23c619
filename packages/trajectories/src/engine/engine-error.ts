import { EngineError } from '../finding/engine-error.ts'

export { EngineError } from '../finding/engine-error.ts'
export { rowsNotConserved } from '../finding/rows-not-conserved.ts'

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
