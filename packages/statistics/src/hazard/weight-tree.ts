/** Sums of weights below a rank, kept while weights come and go: a Fenwick tree. */
export class WeightTree {
  private readonly sums: Float64Array
  private readonly weights: Float64Array
  total = 0

  constructor(size: number) {
    this.sums = new Float64Array(size + 1)
    this.weights = new Float64Array(size)
  }

  add(rank: number, weight: number): void {
    this.total += weight
    this.weights[rank]! += weight
    for (let node = rank + 1; node < this.sums.length; node += node & -node) this.sums[node]! += weight
  }

  at(rank: number): number {
    return this.weights[rank]!
  }

  /** Sum of the weights at lower ranks. */
  below(rank: number): number {
    let sum = 0
    for (let node = rank; node > 0; node -= node & -node) sum += this.sums[node]!
    return sum
  }

  /** Empties the tree, given every rank that was added to. */
  clear(ranks: Iterable<number>): void {
    for (const rank of ranks) {
      this.weights[rank] = 0
      for (let node = rank + 1; node < this.sums.length; node += node & -node) this.sums[node] = 0
    }
    this.total = 0
  }
}
