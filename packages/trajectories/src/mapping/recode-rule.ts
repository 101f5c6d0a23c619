import { z } from 'zod'
import { sourceLists } from '../codebook/source-list/index.ts'
import { sourceListName, sourceListOf } from '../codebook/source-list-of.ts'
import type { ColumnSchema } from '../table/table-schema.ts'

const codesOf = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

/** Own codes; a `list` that asks for a list of a register, or stands alone, is refused: it is no own code. */
function ownCodes(names: readonly string[]) {
  const allowed = names.join(', ')
  return codesOf
    .refine((codes) => !asksForList(codes), {
      message: 'no code list of this name and version for this column',
      params:
        names.length === 0
          ? {
              nl: `voor deze kolom is er geen lijst van een register; de lijsten zijn ${allNames.join(', ')}`,
              en: `there is no list of a register for this column; the lists are ${allNames.join(', ')}`,
            }
          : {
              nl: `deze lijst is er niet voor deze kolom; met versie zijn dat ${allowed}, met eigen codes onder also`,
              en: `this list does not exist for this column; with version they are ${allowed}, with own codes under also`,
            },
    })
    .describe('Own code: canonical code')
}

function asksForList(codes: OwnCodes): boolean {
  const { list, ...others } = codes
  if (typeof list !== 'string') return false
  return list.includes('@') || Object.keys(others).length === 0 || sourceLists.some(({ id }) => id === list)
}

const allNames = sourceLists.map(sourceListName)

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
  if (names.length === 0) return ownCodes(names)
  const byList = z
    .strictObject({
      list: z.enum(names).describe('Code list of a register, with its version'),
      also: codesOf
        .describe('Own code: canonical code')
        .optional()
        .describe('Own codes beside the list; they go before it'),
    })
    .describe(
      'Recoding by a named list. The code of the register itself is kept only where a column is for it, such as ' +
        'aard_arbeidsverhouding of jobs',
    )
  return z.union([byList, ownCodes(names)])
}

/** The canonical code of each own code; null where a list has no counterpart. */
export function recoding(recode: Recode): ReadonlyMap<string, string | null> {
  const named = typeof recode.list === 'string' ? sourceListOf(recode.list) : null
  const own = named === null ? recode : (recode.also ?? {})
  const codes = Object.entries(named?.codes ?? {}).map(([code, { canonical }]) => [code, canonical] as const)
  return new Map([...codes, ...Object.entries(own).map(([code, canonical]) => [code, String(canonical)] as const)])
}
