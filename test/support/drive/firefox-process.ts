import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { leash } from './leash.ts'
import { Marionette } from './marionette.ts'

export type Started = Readonly<{ session: Marionette; gone: Promise<void>; kill: () => void }>

/** Starts Firefox on a profile and begins a session with it. */
export async function started(program: string, profile: string, headless: boolean, zone?: string): Promise<Started> {
  const portFile = join(profile, 'MarionetteActivePort')
  rmSync(portFile, { force: true })
  const options = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, ...(headless ? ['--headless'] : [])]
  // Without the second, Firefox takes its lists from its maker, whatever the profile says.
  const quiet = { MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }
  const keeper = leash(program, options, { ...process.env, ...quiet, ...zone !== undefined && { TZ: zone } })
  let ended = false
  const gone = new Promise<void>((done) => keeper.once('exit', () => {
    ended = true
    done()
  }))
  const kill = (): void => void keeper.stdin?.end()
  for (const end = Date.now() + 60_000; ; await pause(25)) {
    if (ended || Date.now() > end) {
      kill()
      throw new Error('Firefox did not start')
    }
    const port = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0
    if (port > 0) return { session: await Marionette.connect(port), gone, kill }
  }
}
