/** Where a command speaks: data to `out`, talk to `say`, and a line that moves only on a terminal. */
export interface Terminal {
  /** Standard output: what another program may read. */
  out(text: string): void
  /** Standard error: what a person reads. */
  say(text: string): void
  /** False when standard output goes to a file or another program instead of a screen. */
  readonly onScreen?: boolean
  /** Long work: shown on a terminal, silent otherwise. */
  progress(step: string): void
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const moving = process.stderr.isTTY === true
  let shown = false
  const clear = () => {
    if (shown) process.stderr.write('\r\u001b[2K')
    shown = false
  }
  return {
    onScreen: process.stdout.isTTY === true,
    out: (text) => {
      clear()
      process.stdout.write(`${text}\n`)
    },
    say: (text) => {
      clear()
      process.stderr.write(`${text}\n`)
    },
    progress: (step) => {
      if (!moving) return
      clear()
      process.stderr.write(`${step} ...`)
      shown = true
    },
  }
}
