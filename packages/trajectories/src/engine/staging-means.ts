/** What reading a file into the engine may use. */
export interface StagingMeans {
  /** A file that cannot be cut into rows without doubt is read as a whole up to so many bytes. */
  readonly wholeFileBytes: number
  /** A file twice as large is cut into pieces of about so many bytes. */
  readonly pieceBytes: number
  /** The work folder. */
  readonly folder: string
  readonly threads: number
}
