// Hostile input against every reader: npm run fuzz [-- --structured N --mutated N --seed N --shards N]. Ends with 1 when anything breaks or
// hangs. Each shard is a process with its share of the whole and a seed of its own, which it prints; a shard is run again by its seed and
// its share with one shard.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensurePackages, top } from './packages.mjs'

const { values } = parseArgs({
  options: {
    structured: { type: 'string', default: '1000000' }, mutated: { type: 'string', default: '5000000' }, seed: { type: 'string', default: '20261122' },
    shards: { type: 'string', default: String(availableParallelism()) },
  },
})

function whole(name) {
  const value = Number(values[name])
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number of at least 1, not "${values[name]}"`)
  return value
}

ensurePackages()
const shards = whole('shards')
const shareOf = (name) => String(Math.ceil(whole(name) / shards))
const options = ['run', '--project=unit', 'test/fuzz', '--disable-console-intercept']
for (let shard = 0; shard < shards; shard += 1) {
  // Far enough apart that no part of one shard has the seed of a part of another.
  const seed = String(whole('seed') + 1_000 * shard)
  const env = { ...process.env, FUZZ_STRUCTURED: shareOf('structured'), FUZZ_MUTATED: shareOf('mutated'), FUZZ_SEED: seed }
  const running = spawn(process.execPath, [join(top, 'node_modules/vitest/vitest.mjs'), ...options], { cwd: top, env, stdio: 'inherit' })
  running.once('close', (code) => {
    process.exitCode = Math.max(Number(process.exitCode ?? 0), code ?? 1)
  })
}
