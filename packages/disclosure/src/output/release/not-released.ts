import type { ReleaseFinding } from './release-finding.ts'

const listed = 10

/** Thrown when a document claims to be released and is not; says which rows show too much. */
export class NotReleased extends Error {
  readonly code = 'disclosure.notReleased'
  constructor(readonly findings: readonly ReleaseFinding[]) {
    const rows = findings.flatMap(({ row }) => (row === null ? [] : [row]))
    const named = rows.slice(0, listed).join(', ')
    const others = rows.length > listed ? ` and ${rows.length - listed} more` : ''
    super(rows.length === 0 ? (findings[0]?.message.en ?? '') : `these rows show too much: ${named}${others}`)
    this.name = 'NotReleased'
  }
}
