import type { Contact, Day, PersonRows } from '@doorstroom/trajectories'

/** A contact of which the day is on record. */
type DatedContact = Contact & { readonly date: Day }

/**
 * The contacts of an enrolment with a day in the first so many weeks after time zero, as far as seen. A contact without
 * a day cannot be placed and is left out.
 *
 * @example
 * contactsWithin(completePerson({ observationEnd: 90, contacts: [drawnContact({ date: 6 })] }), 1).length // 1
 */
export function contactsWithin({ contacts, timeZero, observationEnd }: PersonRows, weeks: number): DatedContact[] {
  const end = Math.min(timeZero + 7 * weeks, observationEnd)
  return contacts.filter(isDated).filter(({ date }) => date >= timeZero && date < end)
}

const isDated = (contact: Contact): contact is DatedContact => contact.date !== null

/** True for a contact with the client; a register that does not say who the contact was with holds contacts with clients. */
export const isWithClient = ({ target }: Contact): boolean => target === null || target === 'client'
