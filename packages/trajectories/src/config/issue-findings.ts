import type { Document, LineCounter } from 'yaml'
import type { z } from 'zod'
import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import { allowedKeys } from './allowed-keys.ts'
import { missingKey, unknownKey, valueProblem } from './issue-problem.ts'
import { positionOfPath } from './position-of-path.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** A configuration as parsed, with what is needed to say where something stands. */
export interface ParsedConfig {
  readonly file: string
  readonly document: Document
  readonly lineCounter: LineCounter
  readonly schema: z.core.$ZodType
}

/** The issues of a schema as findings, each on the line of its key. */
export function issueFindings(config: ParsedConfig, issues: readonly Issue[], before: Path = []): Finding[] {
  return issues.flatMap((issue) => {
    const path = [...before, ...issue.path]
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) =>
        findingOf(config, unknownKey(key, allowedKeys(config.schema, path)), [...path, key]),
      )
    if (issue.code === 'invalid_union') {
      const branch = likeliestBranch(issue.errors)
      if (branch !== null) return issueFindings(config, branch, path)
    }
    const key = nameOf(path)
    const { found } = positionOfPath(config.document, path)
    return [findingOf(config, found ? valueProblem(issue, key) : missingKey(key), path)]
  })
}

function findingOf({ file, document, lineCounter }: ParsedConfig, problem: Problem, path: Path): Finding {
  const { offset } = positionOfPath(document, path)
  const column = path.length === 0 ? null : placeOf(path)
  return findingAt(problem, { file, line: lineCounter.linePos(offset).line, column })
}

/** The option of a union that was meant: the one whose own kind fits, with the fewest complaints. */
function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const fitting = branches.filter(
    (issues) => !issues.some(({ code, path }) => path.length === 0 && code === 'invalid_type'),
  )
  const sorted = fitting.toSorted((one, other) => one.length - other.length)
  return sorted[0] ?? null
}

/** A path as people read it: `tables.spells[2].from` for the second of a list. */
const placeOf = (path: Path) =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index === 0 ? '' : '.'}${String(step)}`))
    .join('')

function nameOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'het bestand / the file'
  return typeof last === 'number' ? `${String(path.at(-2) ?? '')}[${last + 1}]` : String(last)
}
