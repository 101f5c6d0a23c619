/**
 * Makes pieces of work wait for each other: each begins when all that were handed in before it have ended, well or not.
 * A connection of the engine does one thing at a time.
 *
 * @example
 * const turn = inTurn()
 * await Promise.all([turn(async () => 1), turn(async () => 2)]) // [1, 2]
 */
export function inTurn(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
}
