import type { Problem } from '../finding/problem.ts'

/** A column that is itself made of columns or lists. */
export const columnNested: Problem = {
  code: 'trajectories.columnNested',
  severity: 'error',
  message: { nl: 'Deze kolom bevat zelf weer kolommen of lijsten', en: 'This column holds columns or lists itself' },
  fix: { nl: 'Bewaar de tabel met een waarde per cel', en: 'Save the table with one value per cell' },
}

/** Bytes that are no whole Parquet file. */
export const parquetUnreadable: Problem = {
  code: 'trajectories.parquetUnreadable',
  severity: 'error',
  message: { nl: 'Dit Parquet-bestand is beschadigd of afgebroken', en: 'This Parquet file is damaged or cut off' },
  fix: { nl: 'Maak het bestand opnieuw, of lever CSV UTF-8 aan', en: 'Make the file again, or deliver CSV UTF-8' },
}
