import type { Finding } from '@doorstroom/trajectories'

/** An error for each table that lies in `data/` in two formats: which of the two counts is not guessed. */
export function tablesTwice(files: readonly string[]): Finding[] {
  const names = files.map((file) => file.replace(/\.(csv|parquet)$/i, ''))
  return files
    .filter((_, index) => names.indexOf(names[index]!) < index)
    .map((file) => ({
      code: 'study.tableTwice',
      severity: 'error',
      file: `data/${file}`,
      line: null,
      column: null,
      message: { nl: 'Deze tabel is twee keer aangeleverd', en: 'This table was delivered twice' },
      fix: {
        nl: 'Laat het bestand staan dat geldt en haal het andere weg',
        en: 'Keep the file that counts and take the other away',
      },
    }))
}
