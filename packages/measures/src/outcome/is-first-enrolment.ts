import type { PersonRows } from '@doorstroom/trajectories'

/**
 * Whether no other enrolment of the same person began earlier: by this a person with several enrolments counts once.
 * Two enrolments on the same first day both count.
 *
 * @example
 * isFirstEnrolment(completePerson({ otherEnrolments: [drawnEnrolment({ assignmentDate: -90 })] })) // false
 */
export const isFirstEnrolment = ({ timeZero, otherEnrolments }: PersonRows): boolean =>
  otherEnrolments.every(({ assignmentDate }) => assignmentDate >= timeZero)
