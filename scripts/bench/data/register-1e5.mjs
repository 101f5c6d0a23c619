import { registerTables } from './register-tables.mjs'

export const generate = () => registerTables(100_000, 2033)
