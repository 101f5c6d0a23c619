import type { InputNotice } from '@doorstroom/disclosure'
import type { Finding } from '@doorstroom/trajectories'

/** What a privacy rule says of a column that does not stop a study, as a finding. */
export const privacyWarning = ({ rule, file, column, message, fix }: InputNotice): Finding => ({
  code: `disclosure.${rule}`,
  severity: 'warning',
  file,
  line: null,
  column,
  message,
  fix,
})
