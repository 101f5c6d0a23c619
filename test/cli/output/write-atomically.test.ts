import { lstatSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { canonicalJson } from '../../../packages/cli/src/output/canonical-json.ts'
import { writeAtomically } from '../../../packages/cli/src/output/write-atomically.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'doorstroom-write-'))

it('a file is whole or absent, and no temporary name is left beside it', () => {
  const base = folder()
  writeAtomically(join(base, 'out', 'a.txt'), 'first')
  writeAtomically(join(base, 'out', 'a.txt'), 'second')
  expect(readFileSync(join(base, 'out', 'a.txt'), 'utf8')).toBe('second')
  expect(readdirSync(join(base, 'out'))).toEqual(['a.txt'])
})

it('a private file and its folder are for their owner only', () => {
  const base = folder()
  writeAtomically(join(base, 'private', 'a.txt'), 'secret', 0o600)
  expect(statSync(join(base, 'private', 'a.txt')).mode & 0o777).toBe(0o600)
  expect(statSync(join(base, 'private')).mode & 0o077).toBe(0)
})

it('what an earlier process left under the temporary name is neither followed nor kept', () => {
  const base = folder()
  writeFileSync(join(base, 'elsewhere'), 'old')
  symlinkSync(join(base, 'elsewhere'), join(base, `a.txt.part-${process.pid}`))
  writeAtomically(join(base, 'a.txt'), 'secret', 0o600)
  expect(readFileSync(join(base, 'elsewhere'), 'utf8')).toBe('old')
  expect(lstatSync(join(base, 'a.txt')).isFile()).toBe(true)
  expect(readdirSync(base).sort()).toEqual(['a.txt', 'elsewhere'])
})

it('when writing fails, what stood there stays as it was', () => {
  const base = folder()
  writeFileSync(join(base, 'file'), 'old')
  expect(() => writeAtomically(join(base, 'file', 'inside'), 'new')).toThrow()
  expect(readFileSync(join(base, 'file'), 'utf8')).toBe('old')
})

it('equal contents are equal bytes, whatever the order of keys', () => {
  expect(canonicalJson({ b: { y: 1, x: [2, 1] }, a: null })).toBe(canonicalJson({ a: null, b: { x: [2, 1], y: 1 } }))
  expect(canonicalJson({ a: [1, 2] })).not.toBe(canonicalJson({ a: [2, 1] }))
})
