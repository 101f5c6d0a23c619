import type { Finding } from '@doorstroom/trajectories'

/** Without enrolments there is nothing to measure. */
export const missingEnrolments: Finding = {
  code: 'study.missingTable',
  severity: 'error',
  file: 'data/enrolments.csv',
  line: null,
  column: null,
  message: { nl: 'De tabel enrolments (trajecten) ontbreekt', en: 'The table enrolments is missing' },
  fix: {
    nl: 'Lever enrolments.csv aan, of maak hem in mapping.yaml uit een eigen bestand',
    en: 'Deliver enrolments.csv, or make it from a file of your own in mapping.yaml',
  },
}
