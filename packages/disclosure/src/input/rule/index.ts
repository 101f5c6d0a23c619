import { bankAccount } from './bank-account.ts'
import { birthDate } from './birth-date.ts'
import { citizenNumber } from './citizen-number.ts'
import { coordinates } from './coordinates.ts'
import { emailAddress } from './email-address.ts'
import type { InputRule } from './input-rule.ts'
import { licencePlate } from './licence-plate.ts'
import { nationalNumber } from './national-number.ts'
import { personName } from './person-name.ts'
import { personPage } from './person-page.ts'
import { postcode } from './postcode.ts'
import { telephoneNumber } from './telephone-number.ts'

/** Every rule on the way in; each judges one column. */
export const inputRules: readonly InputRule[] = [
  citizenNumber,
  nationalNumber,
  bankAccount,
  emailAddress,
  telephoneNumber,
  licencePlate,
  personPage,
  coordinates,
  birthDate,
  postcode,
  personName,
]
