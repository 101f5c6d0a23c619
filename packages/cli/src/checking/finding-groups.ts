import type { Finding } from '@doorstroom/trajectories'
import { noOwnPlaces, type OwnPlaces } from '../registration/own-places.ts'
import { type FindingPlace, findingPlace } from './finding-place.ts'

/** One thing that is wrong in one column of one file, with every row where it was seen, ascending. */
export interface FindingGroup {
  readonly finding: Finding
  readonly findings: readonly Finding[]
  /** The column as the owner of the file calls it, where that is another name. */
  readonly ownColumn: string | null
  readonly rows: readonly number[]
}

/** What there is to say about one file or sheet: errors first. */
export interface FileFindings extends FindingPlace {
  /** The row with the names of the columns, where it is not the first. */
  readonly headerRow: number | null
  readonly groups: readonly FindingGroup[]
  readonly counts: Readonly<Record<Finding['severity'], number>>
}

const rank = { error: 0, warning: 1, note: 2 } as const

/** Findings by file and sheet, the same thing in many rows taken together; files with errors come first. */
export function findingGroups(findings: readonly Finding[], own: OwnPlaces = noOwnPlaces): FileFindings[] {
  return [...grouped(findings, ({ file }) => file).values()]
    .map((ofFile) => ofOneFile(ofFile, own))
    .sort((one, other) => worst(one) - worst(other) || (nameOf(one) < nameOf(other) ? -1 : 1))
}

function ofOneFile(findings: readonly [Finding, ...Finding[]], own: OwnPlaces): FileFindings {
  const alike = grouped(findings, (finding) => {
    const { severity, code, column, message } = finding
    return [severity, code, column, message.en, own.column(finding)].join('\u001f')
  })
  const groups = [...alike.values()].map((same) => ({
    finding: same[0],
    findings: same,
    ownColumn: own.column(same[0]),
    rows: same.flatMap(({ line }) => line ?? []).sort((one, other) => one - other),
  }))
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  return {
    ...findingPlace(findings[0]),
    headerRow: own.headerRow(findings[0].file),
    groups: groups.sort((one, other) => rank[one.finding.severity] - rank[other.finding.severity]),
    counts: { error: count('error'), warning: count('warning'), note: count('note') },
  }
}

function grouped(findings: readonly Finding[], keyOf: (finding: Finding) => string) {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return groups
}

const worst = ({ counts }: FileFindings) => (counts.error > 0 ? 0 : counts.warning > 0 ? 1 : 2)
const nameOf = ({ file, sheet }: FileFindings) => `${file}#${sheet ?? ''}`
