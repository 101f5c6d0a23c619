import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageNames, readJson, repositoryRoot } from './repository-files.ts'

const rootManifest = readJson('package.json')

describe.each(packageNames)('package %s', (name) => {
  const folder = `packages/${name}`
  const manifest = readJson(`${folder}/package.json`)

  it('can be published: name, version, licence, engines, module type, exports and files', () => {
    expect(manifest.name).toBe(name === 'cli' ? 'doorstroom' : `@doorstroom/${name}`)
    expect(manifest).toMatchObject({
      license: 'Apache-2.0',
      type: 'module',
      engines: rootManifest.engines,
      sideEffects: false,
      exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    })
    expect(manifest.private).toBeUndefined()
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(manifest.description.length).toBeGreaterThan(20)
    const notice = existsSync(join(repositoryRoot, folder, 'NOTICE')) ? ['NOTICE'] : []
    expect(manifest.files).toEqual(expect.arrayContaining(['dist', 'README.md', ...notice]))
  })

  it('has a README that says what it is for, when not to use it, how, and what it was checked against', () => {
    const path = join(repositoryRoot, folder, 'README.md')
    expect(existsSync(path), `${folder}/README.md`).toBe(true)
    const text = readFileSync(path, 'utf8')
    expect(text).toMatch(new RegExp(`^# ${manifest.name.replace('/', '\\/')}\n`))
    for (const heading of ['When not to use it', 'Example', 'Checked against'])
      expect(text).toContain(`## ${heading}\n`)
  })
})

describe('the repository', () => {
  it('has one version for all packages, and a change log and a citation that name it', () => {
    const versions = new Set(packageNames.map((name) => readJson(`packages/${name}/package.json`).version))
    expect(versions.size).toBe(1)
    const [version] = [...versions]
    expect(readFileSync(join(repositoryRoot, 'CHANGELOG.md'), 'utf8')).toContain(`## ${version}`)
    expect(readFileSync(join(repositoryRoot, 'CITATION.cff'), 'utf8')).toContain(`\nversion: ${version}\n`)
  })

  it('carries the licence text its packages name', () => {
    const licence = readFileSync(join(repositoryRoot, 'LICENSE'), 'utf8')
    expect(licence).toContain('Apache License')
    expect(licence).toContain('END OF TERMS AND CONDITIONS')
  })

  it('has a build-server step that ends with the words everybody uses', () => {
    const step = readFileSync(join(repositoryRoot, '.ci/run'), 'utf8')
    expect(step).toMatch(/^#!\/usr\/bin\/env bash\n/)
    expect(step).toContain('set -euo pipefail\n')
    expect(step).toMatch(/\nnpm test\n$/)
    expect(statSync(join(repositoryRoot, '.ci/run')).mode & 0o111).toBeGreaterThan(0)
  })

  it('never lets in a package that is refused for its holes', () => {
    const lockfile = readFileSync(join(repositoryRoot, 'pnpm-lock.yaml'), 'utf8')
    for (const refused of ['xlsx', 'js-yaml', 'exceljs'])
      expect(lockfile).not.toMatch(new RegExp(`^ {2}${refused}@`, 'm'))
  })
})
