/** How the length of the sequences is taken out of a distance. */
export const normalisations = ['none', 'longest', 'geometric-mean', 'largest-distance', 'yujian-bo'] as const
export type Normalisation = (typeof normalisations)[number]

type Normalise = (distance: number, largest: number, oneLength: number, otherLength: number) => number

/** What is left of a distance above 0, given the largest it could be and the lengths of both sequences. */
export const normalisers: Readonly<Record<Normalisation, Normalise>> = {
  none: (distance) => distance,
  longest: (distance, _, one, other) => distance / Math.max(one, other),
  'geometric-mean': (distance, largest, one, other) =>
    one * other === 0 ? 1 : 1 - (largest - distance) / (2 * Math.sqrt(one) * Math.sqrt(other)),
  'largest-distance': (distance, largest) => (largest === 0 ? 1 : distance / largest),
  'yujian-bo': (distance, largest) => (largest === 0 ? 1 : (2 * distance) / (distance + largest)),
}
