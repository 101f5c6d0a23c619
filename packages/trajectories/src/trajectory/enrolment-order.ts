import { columnOf } from '../table/column-of.ts'
import type { Table } from '../table/table.ts'
import { rowOrder } from './row-order.ts'

/**
 * Every enrolment id with its row, in ascending order of id by UTF-16 code unit. Of an id that stands in several rows the
 * first counts, in the fixed order of the table.
 *
 * @example
 * enrolmentOrder(enrolments).map(({ enrolmentId }) => enrolmentId) // ['e1', 'e2']
 */
export function enrolmentOrder(enrolments: Table): { readonly enrolmentId: string; readonly row: number }[] {
  const { compare } = rowOrder(enrolments)
  const found: { enrolmentId: string; row: number }[] = []
  let isOrdered = true
  for (const [row, enrolmentId] of (columnOf(enrolments, 'enrolment_id', 'text') ?? []).entries()) {
    if (enrolmentId === null) continue
    const last = found.at(-1)
    if (last !== undefined && enrolmentId <= last.enrolmentId) isOrdered = false
    found.push({ enrolmentId, row })
  }
  if (isOrdered) return found
  found.sort((one, other) =>
    one.enrolmentId === other.enrolmentId ? compare(one.row, other.row) : one.enrolmentId < other.enrolmentId ? -1 : 1,
  )
  return found.filter(({ enrolmentId }, index) => index === 0 || enrolmentId !== found[index - 1]!.enrolmentId)
}
