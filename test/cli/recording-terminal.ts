import type { Terminal } from '../../packages/cli/src/terminal/terminal.ts'

/** A terminal that remembers what was said, for tests that run commands in process. */
export function recordingTerminal(): Terminal & { readonly data: string[]; readonly talk: string[] } {
  const data: string[] = []
  const talk: string[] = []
  return {
    data,
    talk,
    out: (text) => void data.push(text),
    say: (text) => void talk.push(text),
    progress: () => undefined,
  }
}
