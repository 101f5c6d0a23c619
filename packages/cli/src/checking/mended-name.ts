import { tableNameOf } from '@doorstroom/trajectories'

/**
 * The file name of the mended copy of a file, folder or sheet: always CSV, and the name of its table where a name says
 * which table it is.
 *
 * @example
 * mendedName('clients.xlsx#Intake') // 'clients-Intake.csv'
 */
export function mendedName(address: string): string {
  if (/^[^#/]+\.csv$/i.test(address)) return address
  const [file = '', sheet = ''] = address.split('#', 2)
  const stem = file.replace(/\/$/, '').replace(/\.[^.]*$/, '')
  const name = tableNameOf(address) ?? [stem, sheet].filter((part) => part !== '').join('-')
  return `${name.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-')}.csv`
}
