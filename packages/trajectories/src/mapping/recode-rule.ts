import { z } from 'zod'
import { sourceLists } from '../codebook/source-list/index.ts'
import { sourceListName, sourceListOf } from '../codebook/source-list-of.ts'
import type { ColumnSchema } from '../table/table-schema.ts'

const ownCodes = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
  .refine((codes) => !String(codes.list ?? '').includes('@'), {
    message: 'no code list of this name and version for this column',
    params: {
      nl: 'deze lijst met versie is er niet voor deze kolom',
      en: 'there is no list of this name and version for this column',
    },
  })
  .describe('Own code: canonical code')

type OwnCodes = Readonly<Record<string, string | number | boolean>>

/** What `recode` may be: own codes, or a list of a register by name, with own codes beside it. */
export type Recode = OwnCodes | { readonly list: string; readonly also?: OwnCodes | undefined }

/** The lists whose counterparts are codes of this column. */
export function recodeListNames(column: ColumnSchema): string[] {
  const targets = [column.codeList, ...Object.values(column.codeListBy?.lists ?? {})]
  return sourceLists.filter(({ target }) => targets.includes(target)).map(sourceListName)
}

/** Recoding of a column; a list is allowed when its counterparts are codes of this column. */
export function recodeSchema(column: ColumnSchema): z.ZodType<Recode, Recode> {
  const names = recodeListNames(column)
  if (names.length === 0) return ownCodes
  const byList = z
    .strictObject({
      list: z.enum(names).describe('Code list of a register, with its version'),
      also: ownCodes.optional().describe('Own codes beside the list; they go before it'),
    })
    .describe(
      'Recoding by a named list. The code of the register itself is kept only where a column is for it, such as ' +
        'aard_arbeidsverhouding of jobs',
    )
  return z.union([byList, ownCodes])
}

/** The canonical code of each own code; null where a list has no counterpart. */
export function recoding(recode: Recode): ReadonlyMap<string, string | null> {
  const named = typeof recode.list === 'string' ? sourceListOf(recode.list) : null
  const own = named === null ? recode : (recode.also ?? {})
  const codes = Object.entries(named?.codes ?? {}).map(([code, { canonical }]) => [code, canonical] as const)
  return new Map([...codes, ...Object.entries(own).map(([code, canonical]) => [code, String(canonical)] as const)])
}
