#!/usr/bin/env node
import { main } from './main.ts'

// A reader that stops early (`doorstroom list measures | head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await main(process.argv.slice(2))
