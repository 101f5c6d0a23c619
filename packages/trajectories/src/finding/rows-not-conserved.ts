import { EngineError } from './engine-error.ts'

/** Rows went missing or were counted twice: the result would be wrong, so there is none. */
export const rowsNotConserved = (records: number, accounted: number) =>
  new EngineError(
    'trajectories.rowsNotConserved',
    `a file has ${records} records and ${accounted} of them were accounted for`,
    {
      nl: 'Dit is een fout in het gereedschap; meld haar met deze code, zonder gegevens',
      en: 'This is a mistake in the tool; report it with this code, without data',
    },
  )
