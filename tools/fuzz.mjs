// Hostile input against every reader: npm run fuzz [-- --structured N --mutated N --seed N]. Ends with 1 when anything breaks or hangs.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensurePackages, top } from './packages.mjs'

const { values } = parseArgs({
  options: {
    structured: { type: 'string', default: '1000000' }, mutated: { type: 'string', default: '5000000' }, seed: { type: 'string', default: '20261122' },
  },
})

function whole(name) {
  const value = Number(values[name])
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number of at least 1, not "${values[name]}"`)
  return String(value)
}

ensurePackages()
const env = { ...process.env, FUZZ_STRUCTURED: whole('structured'), FUZZ_MUTATED: whole('mutated'), FUZZ_SEED: whole('seed') }
const options = ['run', '--project=unit', 'test/fuzz', '--disable-console-intercept']
const running = spawn(process.execPath, [join(top, 'node_modules/vitest/vitest.mjs'), ...options], { cwd: top, env, stdio: 'inherit' })
running.once('close', (code) => {
  process.exitCode = code ?? 1
})
