import type { DuckDBConnection, DuckDBDataChunk, DuckDBInstance } from '@duckdb/node-api'
import { EngineError, engineAbsent, engineFailed } from './engine-error.ts'

/** A database in process that spills to the work folder. */
export interface Database {
  readonly connection: DuckDBConnection
  run(sql: string): Promise<void>
  /** The rows of a small result, numbers as numbers. */
  rows(sql: string): Promise<readonly (readonly unknown[])[]>
  /** The one number that a statement gives. */
  count(sql: string): Promise<number>
  /** A large result, piece by piece; other statements must wait until it is read. */
  chunks(sql: string): AsyncGenerator<DuckDBDataChunk>
  /** Runs a statement beside others, on a connection of its own. */
  runBeside(sql: string): Promise<void>
  close(): void
}

/** How much of the machine the engine may use. */
export interface EngineLimits {
  /** Memory in MB for data; the process takes some 300 MB more. Beyond it the engine spills to disk. */
  readonly memory: number
  readonly threads: number
}

/**
 * Opens a database that may read the files named and nothing else: no network, no extensions, no other file.
 *
 * @throws EngineError `trajectories.engineAbsent` where the native module does not load
 */
export async function openDatabase(
  folder: string,
  files: readonly string[],
  limits: EngineLimits,
  signal?: AbortSignal,
): Promise<Database> {
  const { DuckDBInstance } = await loaded()
  const instance: DuckDBInstance = await DuckDBInstance.create(':memory:', {
    threads: String(limits.threads),
    memory_limit: `${limits.memory}MB`,
    temp_directory: folder,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  const open = new Set([connection])
  const interrupt = () => {
    for (const one of open) one.interrupt()
  }
  signal?.addEventListener('abort', interrupt)
  const close = () => {
    signal?.removeEventListener('abort', interrupt)
    for (const one of open) one.closeSync()
    instance.closeSync()
  }
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    signal?.throwIfAborted()
    try {
      return await work()
    } catch (error) {
      signal?.throwIfAborted()
      throw error instanceof EngineError ? error : engineFailed(error)
    }
  }
  const run = (sql: string) => guarded(async () => void (await connection.run(sql)))
  const rows = (sql: string) => guarded(async () => (await connection.runAndReadAll(sql)).getRowsJS())
  try {
    await run(`SET allowed_directories = [${literal(folder)}]`)
    await run(`SET allowed_paths = [${files.map(literal).join(', ')}]`)
    await run('SET enable_external_access = false')
  } catch (error) {
    close()
    throw error
  }
  return {
    connection,
    run,
    rows,
    count: async (sql) => Number((await rows(sql))[0]?.[0] ?? 0),
    chunks: async function* (sql) {
      const result = await guarded(() => connection.stream(sql))
      for (;;) {
        const chunk = await guarded(() => result.fetchChunk())
        if (chunk === null || chunk.rowCount === 0) return
        yield chunk
      }
    },
    runBeside: (sql) =>
      guarded(async () => {
        const beside = await instance.connect()
        open.add(beside)
        try {
          await beside.run(sql)
        } finally {
          open.delete(beside)
          beside.closeSync()
        }
      }),
    close,
  }
}

/** A text as it stands in SQL. */
export const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

/** A name as it stands in SQL. */
export const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`

async function loaded(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api')
  } catch {
    throw engineAbsent()
  }
}
