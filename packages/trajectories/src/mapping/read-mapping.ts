import { readConfig } from '../config/read-config.ts'
import type { Finding } from '../finding/finding.ts'
import { type Mapping, mappingSchema } from './mapping-schema.ts'

/**
 * Reads `mapping.yaml`; every mistake is a finding with its line and, for an unknown key, a suggestion.
 *
 * @example
 * readMapping('doorstroom-mapping: 1\ntables: {}\n', 'mapping.yaml').value?.decimal // undefined
 */
export function readMapping(
  text: string,
  file: string,
): { readonly value: Mapping | null; readonly findings: readonly Finding[] } {
  return readConfig(text, file, mappingSchema)
}
