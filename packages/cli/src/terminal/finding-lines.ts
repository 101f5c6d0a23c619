import type { PrivacyFinding } from '@doorstroom/disclosure'
import type { Finding } from '@doorstroom/trajectories'

const words = {
  nl: {
    line: 'regel',
    column: 'kolom',
    and: 'en',
    more: 'meer',
    error: 'FOUT',
    warning: 'LET OP',
    note: 'OPMERKING',
    nothing: 'Er is niets geschreven.',
    total: (errors: number, warnings: number, notes: number) =>
      `${errors} fout(en), ${warnings} waarschuwing(en), ${notes} opmerking(en)`,
  },
  en: {
    line: 'line',
    column: 'column',
    and: 'and',
    more: 'more',
    error: 'ERROR',
    warning: 'WARNING',
    note: 'NOTE',
    nothing: 'Nothing was written.',
    total: (errors: number, warnings: number, notes: number) =>
      `${errors} error(s), ${warnings} warning(s), ${notes} note(s)`,
  },
}
const rank = { error: 0, warning: 1, note: 2 }
const shownLines = 5

/**
 * Findings as lines for a terminal: the same finding in many places is said once, with its first lines and a count;
 * errors first, totals last. `check --json` gives every place.
 */
export function findingLines(findings: readonly Finding[], language: 'nl' | 'en'): string[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = [finding.severity, finding.code, finding.file, finding.column, finding.message[language]].join('\u001f')
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  const sorted = [...groups.values()].sort(([left], [right]) => rank[left!.severity] - rank[right!.severity])
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  return [
    ...sorted.flatMap((group) => groupLines(group, language)),
    words[language].total(count('error'), count('warning'), count('note')),
  ]
}

function groupLines(group: readonly Finding[], language: 'nl' | 'en'): string[] {
  const [first] = group
  if (first === undefined) return []
  const say = words[language]
  const lines = group.flatMap(({ line }) => (line === null ? [] : [line]))
  const rest = lines.length > shownLines ? ` ${say.and} ${lines.length - shownLines} ${say.more}` : ''
  const place = [
    first.file,
    lines.length === 0 ? '' : `${say.line} ${lines.slice(0, shownLines).join(', ')}${rest}`,
    first.column === null ? '' : `${say.column} ${first.column}`,
  ].filter((part) => part !== '')
  return [
    `${say[first.severity]} ${place.join(' ')}: ${first.message[language]} [${first.code}]`,
    `  ${first.fix[language]}`,
  ]
}

/** What the gate on the way in found, as lines for a terminal. */
export function privacyLines(findings: readonly PrivacyFinding[], language: 'nl' | 'en'): string[] {
  return [
    ...findings.flatMap(({ file, column, message, rule, fix }) => [
      `PRIVACY ${file} ${words[language].column} ${column}: ${message[language]} [${rule}]`,
      `  ${fix[language]}`,
    ]),
    words[language].nothing,
  ]
}
