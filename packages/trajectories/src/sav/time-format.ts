/**
 * Print formats under which a number counts seconds: a moment since 14 October 1582, the begin of a week, month or
 * quarter on the same clock, or a stretch of time.
 * Source: GNU PSPP Developers Guide, System File Format, Variable Record.
 */
export interface TimeFormat {
  readonly code: number
  readonly name: string
  readonly kind: 'moment' | 'period' | 'duration'
}

export const timeFormats: readonly TimeFormat[] = [
  { code: 20, name: 'DATE', kind: 'moment' },
  { code: 21, name: 'TIME', kind: 'duration' },
  { code: 22, name: 'DATETIME', kind: 'moment' },
  { code: 23, name: 'ADATE', kind: 'moment' },
  { code: 24, name: 'JDATE', kind: 'moment' },
  { code: 25, name: 'DTIME', kind: 'duration' },
  { code: 28, name: 'MOYR', kind: 'period' },
  { code: 29, name: 'QYR', kind: 'period' },
  { code: 30, name: 'WKYR', kind: 'period' },
  { code: 38, name: 'EDATE', kind: 'moment' },
  { code: 39, name: 'SDATE', kind: 'moment' },
  { code: 40, name: 'MTIME', kind: 'duration' },
  { code: 41, name: 'YMDHMS', kind: 'moment' },
]
