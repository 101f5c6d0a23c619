import type { ReadSettings } from '../format/format.ts'
import { addressIn, type DeliveredSource, holdsAddress, placesOf } from './delivered-source.ts'
import { openBatches } from './open-batches.ts'

/** The columns of the table at an address, from its first rows; none when there is no such table. */
export async function columnsAt(
  address: string,
  sources: readonly DeliveredSource[],
  settingsOf: (source: DeliveredSource) => ReadSettings,
): Promise<readonly string[]> {
  for (const source of sources.filter((one) => holdsAddress(one, address)))
    for (const place of placesOf(source)) {
      const { tables } = await openBatches(place, { ...settingsOf(source), batchRows: 1 })
      for (const table of tables.filter(({ file }) => addressIn(source, file) === address)) {
        const batches = table.batches()
        const { value, done } = await batches.next()
        await batches.return(false)
        if (done !== true) return value.columns
      }
    }
  return []
}
