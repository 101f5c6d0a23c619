/**
 * The Dutch statutory minimum wage of an adult in euros an hour on 1 January of each year; before 2024 it was set by
 * month, here divided by a week of 40 hours. Meant for judging whether a wage is plausible, not for paying one.
 *
 * Source: Rijksoverheid, Bedragen minimumloon (rijksoverheid.nl/onderwerpen/minimumloon).
 */
const euros: readonly (readonly [year: number, euros: number])[] = [
  [2015, 8.66],
  [2016, 8.8],
  [2017, 8.95],
  [2018, 9.1],
  [2019, 9.32],
  [2020, 9.54],
  [2021, 9.72],
  [2022, 9.95],
  [2023, 11.16],
  [2024, 13.27],
  [2025, 14.06],
]

/**
 * The Dutch statutory minimum wage of an adult in a year, in euros an hour; years outside 2015 to 2025 get the nearest.
 *
 * @example
 * minimumHourlyWage(2024) // 13.27
 */
export function minimumHourlyWage(year: number): number {
  const known = euros.findLast(([from]) => from <= year) ?? euros[0]
  return known?.[1] ?? Number.NaN
}
