import { bytecodeCases } from './bytecode-cases.ts'
import type { CaseReader } from './case-reader.ts'
import { plainCases } from './plain-cases.ts'
import type { SavDictionary } from './sav-dictionary.ts'
import type { SavHeader } from './sav-header.ts'
import { zlibChunks } from './zlib-chunks.ts'

/**
 * The cases of a file, whichever way it is compressed.
 *
 * @param start - where the data begin
 * @param absent - the number that stands for no value
 * @param limit - bytes that a .zsav file may unpack to
 */
export function savCases(file: Uint8Array, { header, dictionary, start, absent, limit }: CaseSettings): CaseReader {
  if (header.compression === 'none') return plainCases(file.subarray(start))
  const { littleEndian } = dictionary
  const pieces = header.compression === 'zlib' ? zlibChunks(file, start, littleEndian, limit) : [file.subarray(start)]
  return bytecodeCases(pieces, { bias: header.bias, littleEndian, absent, isText: textUnits(dictionary) })
}

interface CaseSettings {
  readonly header: SavHeader
  readonly dictionary: SavDictionary
  readonly start: number
  readonly absent: number
  readonly limit: number
}

const textUnits = ({ variables }: SavDictionary) => variables.map(({ width }) => width !== 0)
