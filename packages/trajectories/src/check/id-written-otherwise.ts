import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import { columnOf } from '../table/column-of.ts'
import type { Check } from './check.ts'
import { knownIds } from './known-ids.ts'
import { referringColumns } from './referring-columns.ts'

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** What is left of an id without capitals, zeros in front of a number and zeros behind its point. */
const formOf = (id: string) =>
  id.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase()).replace(/^0*([0-9]+)(\.0+)?$/, '$1')
/** The same in SQL; most ids have nothing that would go. */
const formInSql = `CASE WHEN regexp_matches(id, '[A-Z]|^0[0-9]|[.]0+$')
  THEN regexp_replace(translate(id, '${capitals}', '${capitals.toLowerCase()}'), '^0*([0-9]+)(\\.0+)?$', '\\1') ELSE id END`

/**
 * Ids of one thing that differ in capitals, zeros in front of a number or `.0` behind it only, in the table of that thing
 * or in those that refer to it: `P01` and `p01`, `007` and `7`. They count as different.
 */
export const idWrittenOtherwise: Check = {
  id: 'id-written-otherwise',
  severity: 'warning',
  tables: [],
  label: { nl: 'hetzelfde kenmerk anders geschreven', en: 'the same id written otherwise' },
  message: {
    nl: 'Kenmerken verschillen alleen in hoofdletters, voorloopnullen of ".0" van een ander; ze tellen als verschillend',
    en: 'Ids differ from another one only in capitals, leading zeros or ".0"; they count as different',
  },
  fix: {
    nl: 'Gaat het om dezelfde persoon of zaak, schrijf het kenmerk dan overal gelijk; een spreadsheet neemt voorloopnullen weg',
    en: 'If it is the same person or thing, write the id the same everywhere; a spreadsheet takes leading zeros away',
  },
  bulk: {
    counts: (tables) =>
      targetsOf([...tables.values()]).flatMap((target) => {
        const [referred = '', key = ''] = target.split('.')
        const own = tables.get(referred)?.columns.has(key) === true ? tables.get(referred) : undefined
        const ids = own === undefined ? [] : [`SELECT "${key}" AS id FROM ${referred}`]
        let place = own === undefined ? null : { file: own.file, column: key }
        for (const [table, bulk] of tables) {
          const orphans = referringColumns(bulk, tables)
          for (const { name, references } of bulk.schema.columns) {
            if (references !== target || !bulk.columns.has(name)) continue
            const where = own === undefined ? 'true' : orphans.find((one) => one.name === name)?.isOrphan
            ids.push(`SELECT t."${name}" AS id FROM ${table} t WHERE ${where}`)
            place ??= { file: bulk.file, column: name }
          }
        }
        if (place === null) return []
        const at = place
        return [
          {
            sql: `SELECT count(*) - count(DISTINCT hash(${formInSql})) FROM (
              SELECT any_value(id) AS id FROM (${ids.join(' UNION ALL ')}) WHERE id IS NOT NULL GROUP BY hash(id))`,
            finding: ([surplus = 0]: readonly number[]) => (surplus === 0 ? null : findingOf(at, surplus)),
          },
        ]
      }),
  },
  *findings(tables) {
    for (const target of targetsOf([...tables.values()])) {
      const [referred = '', key = ''] = target.split('.')
      const known = knownIds(tables, target)
      const own = tables.get(referred)
      const ids = new Set(known === null || own === undefined ? [] : columnOf(own, key, 'text'))
      let place = known === null || own === undefined ? null : { file: own.file, column: key }
      for (const table of tables.values())
        for (const { name, references } of table.schema.columns) {
          const values = references === target ? columnOf(table, name, 'text') : null
          if (values === null) continue
          for (const id of values) if (known?.has(id) !== true) ids.add(id)
          place ??= { file: table.file, column: name }
        }
      ids.delete(null)
      const surplus = ids.size - new Set([...ids].map((id) => formOf(id ?? ''))).size
      if (surplus > 0 && place !== null) yield findingOf(place, surplus)
    }
  },
}

/** What tables refer to, and the persons themselves, as `table.column`. */
function targetsOf(
  tables: readonly { readonly schema: { readonly name: string; readonly columns: readonly Column[] } }[],
) {
  const targets = tables.flatMap(({ schema }) => schema.columns.flatMap(({ references }) => references ?? []))
  const persons = tables.some(({ schema }) => schema.name === 'persons') ? ['persons.person_id'] : []
  return [...new Set([...persons, ...targets])]
}

interface Column {
  readonly references?: string
}

function findingOf(place: { readonly file: string; readonly column: string }, surplus: number): Finding {
  const { severity, message, fix } = idWrittenOtherwise
  const counted = {
    nl: `${message.nl} (${surplus}, hier of in tabellen die hiernaar verwijzen)`,
    en: `${message.en} (${surplus}, here or in tables that refer to it)`,
  }
  return findingAt({ code: 'trajectories.idWrittenOtherwise', severity, message: counted, fix }, place)
}
