import { type Finding, tableNameOf } from '@doorstroom/trajectories'

/**
 * An error for each table that was delivered twice, as `jobs.csv` and as a sheet `jobs`, say: which of the two counts is
 * not guessed. Tables that the mapping makes may come from any number of files.
 *
 * @param addresses - of what was read and serves a table by its name
 */
export function tablesTwice(addresses: readonly string[]): Finding[] {
  const names = addresses.map(tableNameOf)
  return addresses
    .filter((_, index) => names[index] !== null && names.indexOf(names[index]!) < index)
    .map((address) => ({
      code: 'study.tableTwice',
      severity: 'error',
      file: `data/${address}`,
      line: null,
      column: null,
      message: { nl: 'Deze tabel is twee keer aangeleverd', en: 'This table was delivered twice' },
      fix: {
        nl: 'Laat staan wat geldt en haal het andere weg',
        en: 'Keep what counts and take the other away',
      },
    }))
}
