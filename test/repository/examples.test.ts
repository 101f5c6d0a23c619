import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { examples } from './readme-programs.ts'

const sources: Readonly<Record<string, () => Promise<unknown>>> = {
  '@doorstroom/comparison': () => import('@doorstroom/comparison'),
  '@doorstroom/disclosure': () => import('@doorstroom/disclosure'),
  '@doorstroom/evidence': () => import('@doorstroom/evidence'),
  '@doorstroom/measures': () => import('@doorstroom/measures'),
  '@doorstroom/report': () => import('@doorstroom/report'),
  '@doorstroom/statistics': () => import('@doorstroom/statistics'),
  '@doorstroom/trajectories': () => import('@doorstroom/trajectories'),
  doorstroom: () => import('doorstroom'),
}

const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as FunctionConstructor

/** Runs an example against the sources and gives what it logs, a line each. */
async function logged(text: string): Promise<string[]> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const modules = new Map<string, unknown>()
  for (const { fileName } of ts.preProcessFile(text).importedFiles) modules.set(fileName, await sources[fileName]?.())
  const lines: string[] = []
  const log = (...values: unknown[]) => lines.push(values.map(String).join(' '))
  await new AsyncFunction('require', 'exports', 'console', outputText)((name: string) => modules.get(name), {}, { log })
  return lines
}

describe('the example in the README of a package', () => {
  it('exists for every package', () => {
    expect(examples.filter((example) => example.text === '').map((example) => example.name)).toEqual([])
  })

  it.each(examples)('$name: prints what the comment beside it says', async ({ text }) => {
    const expected = [...text.matchAll(/console\.log\(.*\) \/\/ (.+)$/gm)].map((match) => match[1])
    expect(expected.length).toBeGreaterThan(0)
    expect(await logged(text)).toEqual(expected)
  })
})
