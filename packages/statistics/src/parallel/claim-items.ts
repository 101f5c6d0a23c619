/** Where several threads see which items are taken and which are done. */
export interface SharedProgress {
  /** First item that nobody has taken yet. */
  readonly next: Int32Array
  /** Per item, 1 when it is done. */
  readonly done: Int32Array
}

/** Takes the next item and does it, until none is left. */
export function claimItems({ next, done }: SharedProgress, doItem: (item: number) => void): void {
  for (let item = Atomics.add(next, 0, 1); item < done.length; item = Atomics.add(next, 0, 1)) {
    doItem(item)
    Atomics.store(done, item, 1)
    Atomics.notify(done, item)
  }
}
