import { PrivacyStop } from '@doorstroom/disclosure'
import type { Finding, Mapping, TypeSettings } from '@doorstroom/trajectories'
import type { DeliveredFile } from './delivered-files.ts'
import type { FreeTextColumns } from './free-text-columns.ts'
import { type DeliverySeen, lookAtDelivery } from './look-at-delivery.ts'

/** What the samples of all delivered files tell. */
export interface DeliveriesSeen {
  readonly findings: readonly Finding[]
  readonly freeText: FreeTextColumns
  /** Addresses of all tables: of files, folders and sheets. */
  readonly addresses: readonly string[]
}

/**
 * Looks at the samples of all delivered files before the engine reads any.
 *
 * @throws PrivacyStop with everything that identifies people, in whichever file
 */
export async function lookAtDeliveries(
  folder: string,
  delivered: readonly DeliveredFile[],
  mapping: Mapping | null,
  settings: TypeSettings,
): Promise<DeliveriesSeen> {
  const freeText = new Map<string, ReadonlySet<string>>()
  const seen: DeliverySeen[] = []
  for (const one of delivered) {
    const looked = await lookAtDelivery(folder, one, mapping, settings)
    seen.push(looked)
    if (looked.addresses.length > 0) freeText.set(one.address, looked.freeText)
  }
  const stops = seen.flatMap((one) => one.stops)
  if (stops.length > 0) throw new PrivacyStop(stops)
  return {
    freeText,
    addresses: seen.flatMap(({ addresses }, index) => (addresses.length > 0 ? addresses : [delivered[index]!.address])),
    findings: seen.flatMap(({ findings }) => findings),
  }
}
