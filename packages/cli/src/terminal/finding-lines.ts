import type { PrivacyFinding } from '@doorstroom/disclosure'
import type { Finding } from '@doorstroom/trajectories'

const words = {
  nl: {
    line: 'regel',
    column: 'kolom',
    error: 'FOUT',
    warning: 'LET OP',
    note: 'OPMERKING',
    nothing: 'Er is niets geschreven.',
  },
  en: {
    line: 'line',
    column: 'column',
    error: 'ERROR',
    warning: 'WARNING',
    note: 'NOTE',
    nothing: 'Nothing was written.',
  },
}

/** Findings as lines for a terminal: place, what, fix; errors first, and a count at the end. */
export function findingLines(findings: readonly Finding[], language: 'nl' | 'en'): string[] {
  const rank = { error: 0, warning: 1, note: 2 }
  const sorted = [...findings].sort((left, right) => rank[left.severity] - rank[right.severity])
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  const lines = sorted.flatMap((finding) => [
    `${words[language][finding.severity]} ${place(finding, language)}: ${finding.message[language]} [${finding.code}]`,
    `  ${finding.fix[language]}`,
  ])
  return [...lines, `${count('error')} error(s), ${count('warning')} warning(s), ${count('note')} note(s)`]
}

/** What the gate on the way in found, as lines for a terminal. */
export function privacyLines(findings: readonly PrivacyFinding[], language: 'nl' | 'en'): string[] {
  return [
    ...findings.flatMap((finding) => [
      `PRIVACY ${finding.file} ${words[language].column} ${finding.column}: ${finding.message[language]} [${finding.rule}]`,
      `  ${finding.fix[language]}`,
    ]),
    words[language].nothing,
  ]
}

function place({ file, line, column }: Finding, language: 'nl' | 'en'): string {
  return [
    file,
    line === null ? '' : `${words[language].line} ${line}`,
    column === null ? '' : `${words[language].column} ${column}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
