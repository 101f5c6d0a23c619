/**
 * The file a row came from.
 *
 * @example
 * fileOfRow({ file: 'jobs.csv' }, 0) // 'jobs.csv'
 */
export function fileOfRow(table: { readonly file: string; readonly files?: readonly string[] }, row: number): string {
  return table.files?.[row] ?? table.file
}
