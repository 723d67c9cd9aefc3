import { spawnSync } from 'node:child_process'
import { top } from '../support/repository.ts'

/** Builds the extension with its test pages, in a process of its own, where nothing tells the bundler that this is a test. */
export default function build(): void {
  const { NODE_ENV: _node, VITEST: _vitest, MODE: _mode, ...env } = process.env
  const done = spawnSync(process.execPath, ['tools/build.mjs', 'probe'], { cwd: top, env, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`the extension does not build\n${done.stdout}${done.stderr}`)
}
