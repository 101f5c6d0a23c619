import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { parquet } from './parquet.ts'

/** The input formats, alphabetical. */
export const formats: readonly Format[] = [csv, parquet]
