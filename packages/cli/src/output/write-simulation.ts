import { join } from 'node:path'
import { writeCsv } from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import { simulateStudy, simulationSettingsSchema } from '../simulation/index.ts'
import { writeAtomically } from './write-atomically.ts'

/**
 * Writes a simulated registration as `data/*.csv` with `truth.json` beside it; returns the paths.
 *
 * @throws CommandError (usage) when a setting is unknown or out of range
 */
export function writeSimulation(folder: string, settings: Readonly<Record<string, unknown>>): string[] {
  const parsed = simulationSettingsSchema.safeParse(settings)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const setting = `--${String(issue?.path[0] ?? 'setting')}`
    throw new CommandError(
      'simulate.setting',
      `${setting}: ${issue?.message ?? 'invalid'}`,
      'see simulate --help',
      exitCode.usage,
    )
  }
  const { tables, truth } = simulateStudy(parsed.data)
  const files = [
    ...tables.map(({ name, header, rows }) => ({
      path: join(folder, 'data', `${name}.csv`),
      content: writeCsv(header, rows),
    })),
    { path: join(folder, 'truth.json'), content: `${JSON.stringify(truth, null, 2)}\n` },
  ]
  for (const { path, content } of files) writeAtomically(path, content)
  return files.map(({ path }) => path)
}
