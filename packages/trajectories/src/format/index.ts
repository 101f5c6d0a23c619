import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { jsonLines } from './json-lines.ts'
import { parquet } from './parquet.ts'
import { sav } from './sav.ts'
import { xlsx } from './xlsx.ts'

/** The input formats, alphabetical. */
export const formats: readonly Format[] = [csv, jsonLines, parquet, sav, xlsx]
