import { type Document, isCollection, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import type { ConfigResult } from './config-result.ts'
import { issueFindings } from './issue-findings.ts'
import { aliasesRefused, configTooLarge, leadingZero, nestedTooDeep, yamlProblem } from './yaml-problem.ts'

const maximumCharacters = 256_000
const maximumDepth = 20

/**
 * Reads YAML 1.2 strictly against a schema. Every mistake is an error with the line of its key; an unknown key comes
 * with the nearest allowed one; values are never repeated.
 *
 * @example
 * readConfig('seed: 1\n', 'study.yaml', z.strictObject({ seed: z.int() })).value // { seed: 1 }
 */
export function readConfig<Value>(text: string, file: string, schema: z.ZodType<Value>): ConfigResult<Value> {
  const refuse = (findings: readonly Finding[]): ConfigResult<Value> => ({ value: null, findings })
  if (text.length > maximumCharacters) return refuse([findingAt(configTooLarge(maximumCharacters), { file })])
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter,
  })
  const at = (problem: Problem, offset: number) => findingAt(problem, { file, line: lineCounter.linePos(offset).line })
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) return refuse(faults.map(({ code, pos }) => at(yamlProblem(code), pos[0])))
  const unsafe = unsafeNodes(document)
  if (unsafe.length > 0) return refuse(unsafe.map(({ problem, offset }) => at(problem, offset)))
  const content = plainContent(document)
  if (content === null) return refuse([findingAt(aliasesRefused, { file })])
  const result = schema.safeParse(content.value)
  if (result.success) return { value: result.data, findings: [] }
  return refuse(issueFindings({ file, document, lineCounter, schema }, result.error.issues))
}

function unsafeNodes(document: Document): { readonly problem: Problem; readonly offset: number }[] {
  const found: { problem: Problem; offset: number }[] = []
  visit(document, {
    Node: (_, node, path) => {
      const offset = node.range?.[0] ?? 0
      if (isScalar(node) && typeof node.value === 'number' && /^[-+]?0\d/.test(node.source ?? ''))
        found.push({ problem: leadingZero, offset })
      if (!isCollection(node) || path.filter(isCollection).length < maximumDepth) return undefined
      found.push({ problem: nestedTooDeep(maximumDepth), offset })
      return visit.BREAK
    },
  })
  return found
}

function plainContent(document: Document): { readonly value: unknown } | null {
  try {
    return { value: document.toJS({ maxAliasCount: 50 }) }
  } catch (error) {
    if (error instanceof ReferenceError) return null
    throw error
  }
}
