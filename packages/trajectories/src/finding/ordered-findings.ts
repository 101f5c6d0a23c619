import type { Finding } from './finding.ts'
import { FindingList } from './finding-list.ts'

/** What is kept of one code in one file: how many there were, and the first by place. */
interface Group {
  count: number
  kept: Finding[]
}

/**
 * Collects findings and keeps the first 200 of one code in one file by line and column, whatever the order in which they
 * come, and counts the others. So it does not matter whether rows are looked at all together or in parts. A finding
 * about a file as a whole counts once.
 */
export class OrderedFindings {
  readonly #groups = new Map<string, Map<string, Group>>()

  constructor(readonly limit = 200) {}

  addAll(findings: Iterable<Finding>): void {
    for (const finding of findings) this.#add(finding)
  }

  /** Kept findings by code, file, line and column, then one with the count for every code that had more in a file. */
  all(): Finding[] {
    const list = new FindingList(this.limit)
    for (const [, byFile] of [...this.#groups].sort(byName))
      for (const [, { count, kept }] of [...byFile].sort(byName)) {
        const first = kept.sort(byPlace).slice(0, this.limit)
        list.addAll(first)
        list.addUnseen(first[0]!, count - first.length)
      }
    return list.all()
  }

  #add(finding: Finding): void {
    const byFile = this.#groups.get(finding.code) ?? new Map<string, Group>()
    if (byFile.size === 0) this.#groups.set(finding.code, byFile)
    const group = byFile.get(finding.file) ?? { count: 0, kept: [] }
    if (group.count === 0) byFile.set(finding.file, group)
    const { kept } = group
    if (finding.line === null && kept.some((known) => byPlace(known, finding) === 0)) return
    group.count++
    kept.push(finding)
    if (kept.length > 4 * this.limit) kept.sort(byPlace).length = this.limit
  }
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => compare(one, other)

const byPlace = (one: Finding, other: Finding) =>
  (one.line ?? 0) - (other.line ?? 0) ||
  compare(one.column ?? '', other.column ?? '') ||
  compare(one.message.en, other.message.en)
