import { workOfUnknownKind } from '@doorstroom/trajectories'
import type { RecordCounts } from './record-counts.ts'

/**
 * What a reader of an export has to know of records that are left out of it or stand in it under a code of their own: a
 * line each, none where there are no such records.
 *
 * @example
 * closingLines({ jobsOfUnknownKind: 0, jobsWithoutHours: 0, notEnrolled: 2 }, 'en').length // 1
 */
export function closingLines(counts: RecordCounts, language: 'nl' | 'en'): string[] {
  const { jobsOfUnknownKind, jobsWithoutHours, notEnrolled } = counts
  const lines = [
    {
      count: jobsOfUnknownKind,
      nl: `banen zonder soort contract: ${jobsOfUnknownKind}; dat werk heet ${workOfUnknownKind}, of WS of WB waar subsidie of een aanvullende uitkering bekend is`,
      en: `jobs without a kind of contract: ${jobsOfUnknownKind}; that work is called ${workOfUnknownKind}, or WS or WB where a subsidy or supplementary benefit is known`,
    },
    {
      count: jobsWithoutHours,
      nl: `weggelaten: ${jobsWithoutHours} banen van minder dan een uur per week, die ook in de maten geen betaald werk zijn`,
      en: `left out: ${jobsWithoutHours} jobs of less than an hour a week, which are no paid work in the measures either`,
    },
    {
      count: notEnrolled,
      nl: `weggelaten: ${notEnrolled} toestandsperioden en banen van mensen zonder traject in enrolments`,
      en: `left out: ${notEnrolled} spells and jobs of people without an enrolment`,
    },
  ]
  return lines.filter(({ count }) => count > 0).map((line) => line[language])
}
