import { PrivacyStop } from '@doorstroom/disclosure'
import { tables as canonicalTables, type Finding, type TypeSettings, tableNameOf } from '@doorstroom/trajectories'
import type { DeliveredFile } from './delivered-files.ts'
import { type DeliverySeen, lookAtDelivery } from './look-at-delivery.ts'

/** What the samples of all delivered files tell. */
export interface DeliveriesSeen {
  readonly findings: readonly Finding[]
  /** Names of columns with free text (rule I-08), by canonical table. */
  readonly freeText: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Looks at the samples of all delivered files before the engine reads any.
 *
 * @throws PrivacyStop with everything that identifies people, in whichever file
 */
export async function lookAtDeliveries(
  folder: string,
  delivered: readonly DeliveredFile[],
  settings: TypeSettings,
): Promise<DeliveriesSeen> {
  const freeText = new Map<string, ReadonlySet<string>>()
  const seen: DeliverySeen[] = []
  for (const one of delivered) {
    const name = tableNameOf(one.address)
    const schema = canonicalTables.find((table) => table.name === name) ?? null
    const looked = await lookAtDelivery(folder, one, schema, settings)
    seen.push(looked)
    if (name !== null) freeText.set(name, looked.freeText)
  }
  const stops = seen.flatMap((one) => one.stops)
  if (stops.length > 0) throw new PrivacyStop(stops)
  return { freeText, findings: seen.flatMap(({ findings }) => findings) }
}
