import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../../packages/disclosure/src/pseudonym/main.ts'

/** What a command said, and how it ended. */
export interface Said {
  readonly code: number
  readonly text: string
}

/** A folder of its own for one test, with a place for data and a place for keys. */
export function workplace() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pseudonym-')))
  for (const name of ['bron', 'sleutels']) mkdirSync(join(folder, name))
  const path = (...parts: string[]) => join(folder, ...parts)
  const run = async (words: readonly string[], environment: Record<string, string> = {}): Promise<Said> => {
    const lines: string[] = []
    const add = (line: string) => lines.push(line)
    const signal = new AbortController().signal
    const code = await main(words, { out: add, say: add, environment, platform: process.platform, signal })
    return { code, text: lines.join('\n') }
  }
  return {
    folder,
    path,
    run,
    key: path('sleutels', 'a.key'),
    /** Writes an input file and gives its path. */
    input(text: string | Buffer, name = 'deelnemers.csv'): string {
      writeFileSync(path('bron', name), text)
      return path('bron', name)
    },
    /** The words of a usual run, with more options behind them. */
    words: (input: string, column: string, ...more: string[]) => [
      ...['pseudonymise', input, '--column', column, '--key', path('sleutels', 'a.key')],
      ...['--domain', 'proef-noord', '--out', path('veilig', 'uit.csv'), ...more],
    ],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
