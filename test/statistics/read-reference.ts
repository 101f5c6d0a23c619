import { readFileSync } from 'node:fs'

/** The committed values of `test/reference/<topic>/generate.R`. */
export function readReference<Shape>(topic: string): Shape {
  return JSON.parse(readFileSync(new URL(`../reference/${topic}/expected.json`, import.meta.url), 'utf8')) as Shape
}
