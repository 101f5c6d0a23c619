import type { Problem } from '../finding/problem.ts'

/** A file that is too large to be read as a whole, and not certain enough to be read in pieces. */
export const fileNotPlain = (megabytes: number): Problem => ({
  code: 'trajectories.fileNotPlain',
  severity: 'error',
  message: {
    nl: `Dit bestand is groter dan ${megabytes} MB, en zo'n bestand wordt alleen gelezen als het zonder twijfel in rijen te verdelen is`,
    en: `This file is larger than ${megabytes} MB, and such a file is read only when it can be cut into rows without doubt`,
  },
  fix: {
    nl: 'Bewaar het als CSV UTF-8 met op de eerste regel de kolomnamen en met kloppende aanhalingstekens, of splits het',
    en: 'Save it as CSV UTF-8 with the column names on the first line and with quotes that match, or split it',
  },
})
