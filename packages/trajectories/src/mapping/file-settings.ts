import type { ReadSettings } from '../format/format.ts'
import type { Mapping } from './mapping-schema.ts'

/**
 * How a file is to be read by a mapping: what is declared for that file, else for all files.
 *
 * @param address - as the mapping writes it: `clients.csv`, or `spells/` for the files of a folder
 * @example
 * fileSettings({ 'doorstroom-mapping': 1, encoding: 'windows-1252', tables: {} }, 'a.csv').encoding // 'windows-1252'
 */
export function fileSettings(mapping: Mapping | null, address: string): ReadSettings {
  const declared = { ...mapping, ...(Object.hasOwn(mapping?.files ?? {}, address) ? mapping?.files?.[address] : {}) }
  const { encoding, delimiter, decimal } = declared
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(decimal === undefined ? {} : { decimal }),
  }
}
