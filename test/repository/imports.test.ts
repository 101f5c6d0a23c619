import { existsSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  importsOf,
  loadedBy,
  packageNames,
  packageOf,
  packageSources,
  readJson,
  repositoryRoot,
  resolveImport,
} from './repository-files.ts'
import { stronglyConnected } from './strongly-connected.ts'

/** The only arrows between packages; a new one is a decision, not an import. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  statistics: [],
  trajectories: [],
  disclosure: [],
  measures: ['trajectories', 'statistics'],
  comparison: ['statistics'],
  evidence: ['statistics'],
  report: ['statistics', 'disclosure'],
  cli: ['statistics', 'trajectories', 'disclosure', 'measures', 'comparison', 'evidence', 'report'],
}

const packageOfModule = (name: string) => (name.match(/^[^@./][^/]*|^@[^/]+\/[^/]+/) ?? [''])[0]
const ours = (name: string) => (name.startsWith('@doorstroom/') ? name.slice('@doorstroom/'.length) : null)
const isBuiltin = (name: string) => name.startsWith('node:') || builtinModules.includes(name)

describe('the direction of imports', () => {
  it('is known for every package', () => {
    expect(Object.keys(allowed).sort()).toEqual(packageNames)
  })

  it('a package imports only the packages below it', () => {
    const wrong = packageSources.flatMap((file) =>
      importsOf(file)
        .filter((name) => {
          const target = name === 'doorstroom' ? 'cli' : ours(name)
          return target !== null && !(allowed[packageOf(file.path)] ?? []).includes(target)
        })
        .map((name) => `${file.path} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('package.json and tsconfig.json of a package name the same packages as its permission', () => {
    for (const name of packageNames) {
      const manifest = readJson(`packages/${name}/package.json`)
      const named = Object.keys(manifest.dependencies ?? {}).flatMap((dependency) => ours(dependency) ?? [])
      const references = readJson(`packages/${name}/tsconfig.json`).references ?? []
      const seen = references.map((reference: { path: string }) => reference.path.replace('../', ''))
      expect(named.sort(), `packages/${name}/package.json`).toEqual([...(allowed[name] ?? [])].sort())
      expect(seen.sort(), `packages/${name}/tsconfig.json`).toEqual([...(allowed[name] ?? [])].sort())
    }
  })

  it('every outside package that a source imports is a dependency of that package, pinned exactly', () => {
    const wrong: string[] = []
    for (const name of packageNames) {
      const manifest = readJson(`packages/${name}/package.json`)
      for (const file of packageSources.filter((source) => packageOf(source.path) === name)) {
        for (const imported of importsOf(file).filter((module) => !module.startsWith('.') && !isBuiltin(module))) {
          const outside = packageOfModule(imported)
          const bundled = manifest.devDependencies?.[outside] !== undefined && outside.startsWith('@stdlib/')
          if (manifest.dependencies?.[outside] === undefined && !bundled) wrong.push(`${file.path}: ${imported}`)
        }
      }
      for (const [dependency, version] of Object.entries<string>(manifest.dependencies ?? {})) {
        if (!/^(workspace:\*|\d+\.\d+\.\d+(-r\.\d+)?)$/.test(version)) wrong.push(`${name}: ${dependency} ${version}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('relative imports stay inside the package, exist and end in .ts', () => {
    const wrong = packageSources.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .filter((name) => {
          const target = resolveImport(file, name)
          const inside = target.startsWith(`packages/${packageOf(file.path)}/src/`)
          return !inside || !name.endsWith('.ts') || !existsSync(join(repositoryRoot, target))
        })
        .map((name) => `${file.path} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('cycles', () => {
  // Contracts (types) may be shared both ways, and a list may stand in a folder below the one that uses it.
  it.each(packageNames)('no two folders of %s load each other, directly or round about', (name) => {
    const root = `packages/${name}/src`
    // A file at the top of src is a place of its own: `released.ts` stands beside folders, not above them.
    const place = (path: string) => (dirname(path) === root ? path : dirname(path))
    const arrows = packageSources
      .filter((file) => packageOf(file.path) === name)
      .flatMap((file) =>
        loadedBy(file)
          .filter((imported) => imported.startsWith('.'))
          .map((imported) => [place(file.path), place(resolveImport(file, imported))] as const)
          .filter(([from, to]) => !`${from}/`.startsWith(`${to}/`) && !`${to}/`.startsWith(`${from}/`)),
      )
    expect(stronglyConnected(arrows)).toEqual([])
  })

  it('a round of three folders is found, a chain is not', () => {
    const round = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['c', 'd'],
    ] as const
    expect(stronglyConnected(round)).toEqual([['a', 'b', 'c']])
    expect(stronglyConnected(round.slice(0, 2))).toEqual([])
  })
})
