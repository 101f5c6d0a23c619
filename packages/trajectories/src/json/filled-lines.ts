/** Takes text piece by piece and hands on the lines that are not empty, trimmed, with their number from 1. */
export function filledLines(
  longest: number,
  onLine: (text: string, line: number) => void,
): { add(text: string): void; end(): void } {
  let [rest, line] = ['', 1]
  const take = (text: string) => {
    const filled = text.trim()
    if (filled !== '') onLine(filled, line)
  }
  return {
    add: (more) => {
      const text = rest + more
      let start = 0
      for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', start)) {
        take(text.slice(start, feed))
        start = feed + 1
        line++
      }
      rest = text.slice(start)
      // What is longer than allowed is not read, so that it need not be kept.
      const begun = rest.trim()
      if (begun.length > 2 * longest) rest = begun.slice(0, 2 * longest)
    },
    end: () => take(rest),
  }
}
