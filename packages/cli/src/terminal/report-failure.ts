import { PrivacyStop } from '@doorstroom/disclosure'
import { DataError } from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { findingLines, privacyLines } from './finding-lines.ts'
import type { Terminal } from './terminal.ts'

/**
 * Says what went wrong in words a user can act on, as text or as one JSON object on standard output, and returns the
 * exit code. A stack trace is never shown; an unexpected failure names itself and asks for a report.
 */
export function reportFailure(error: unknown, terminal: Terminal, language: 'nl' | 'en', json: boolean): ExitCode {
  const failure = describe(error, language)
  if (json) terminal.out(JSON.stringify({ status: 'failed', ...failure.facts }))
  for (const line of failure.lines) terminal.say(line)
  return failure.code
}

function describe(error: unknown, language: 'nl' | 'en'): { code: ExitCode; lines: string[]; facts: object } {
  if (error instanceof PrivacyStop)
    return {
      code: exitCode.privacyStop,
      lines: privacyLines(error.findings, language),
      facts: { code: error.code, findings: error.findings },
    }
  if (error instanceof DataError)
    return {
      code: exitCode.dataErrors,
      lines: findingLines(error.findings, language),
      facts: { code: error.code, findings: error.findings },
    }
  if (error instanceof CommandError)
    return {
      code: error.exitCode,
      lines: [`${error.code}: ${error.message}`, `  ${error.remedy}`],
      facts: { code: error.code, message: error.message, remedy: error.remedy },
    }
  const message = error instanceof Error ? error.message : String(error)
  return {
    code: exitCode.toolFailure,
    lines: [`doorstroom.unexpected: ${message}`, '  this is a fault in the tool; please report it, without data'],
    facts: { code: 'doorstroom.unexpected', message },
  }
}
