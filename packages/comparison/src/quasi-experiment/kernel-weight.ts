/** How much a row counts by its distance from a cutoff. */
export const kernelNames = ['triangular', 'epanechnikov', 'uniform'] as const
export type KernelName = (typeof kernelNames)[number]

/**
 * Weight at a distance in bandwidths: 1 - |u| (triangular), 0.75 (1 - u^2) (Epanechnikov) or 1 (uniform), up to one
 * bandwidth, and 0 beyond it. A row at one bandwidth exactly counts for the uniform kernel only.
 *
 * @example
 * kernelWeight.triangular(-0.25) // 0.75
 */
export const kernelWeight: Readonly<Record<KernelName, (distance: number) => number>> = {
  triangular: (distance) => Math.max(0, 1 - Math.abs(distance)),
  epanechnikov: (distance) => Math.max(0, 0.75 * (1 - distance * distance)),
  uniform: (distance) => (Math.abs(distance) <= 1 ? 1 : 0),
}
