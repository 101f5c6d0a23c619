import { instruments } from './index.ts'
import type { Instrument } from './instrument.ts'

/**
 * Whether an instrument id in data stands for the id asked for: the same, or the same followed by a version or
 * language (`jsse-6-nl-v1`), aliases included. A number is no version: `gse-5` is not `gse`.
 *
 * @example
 * isInstrument('jsse-6', 'jsse6-nl-v1') // true
 */
export function isInstrument(wanted: string, instrumentId: string): boolean {
  const names = [wanted, ...(instrumentOf(wanted)?.aliases ?? [])]
  return names.some((name) => isVersionOf(name, instrumentId))
}

/** The questionnaire of the catalogue that an id stands for; null for one the toolkit does not know. */
export function instrumentOf(instrumentId: string): Instrument | null {
  return instruments.find(({ id, aliases }) => [id, ...aliases].some((name) => isVersionOf(name, instrumentId))) ?? null
}

const isVersionOf = (name: string, instrumentId: string): boolean =>
  instrumentId === name || (instrumentId.startsWith(`${name}-`) && !/\d/.test(instrumentId.charAt(name.length + 1)))
