import { type Released, readReleased } from '@doorstroom/disclosure'
import { type ResultsDocument, resultsDocumentSchema } from '@doorstroom/statistics'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'

/**
 * A released results document from its JSON text, checked against the schema and against its own release rules.
 *
 * @throws CommandError when it is not a results document, or was not released
 */
export function readResults(text: string): Released<ResultsDocument> {
  const refuse = (message: string) =>
    new CommandError(
      'results.invalid',
      message,
      'give a results.json that doorstroom run wrote, unchanged',
      exitCode.dataErrors,
    )
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw refuse('the file is not JSON')
  }
  const parsed = resultsDocumentSchema.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw refuse(`not a results document: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
  }
  return readReleased(parsed.data)
}
