// Finds Chromium and Firefox on this machine; as root on Debian it can install what is missing.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const wanted = {
  chromium: {
    variable: 'CHROMIUM',
    pack: 'chromium',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    pack: 'firefox-esr',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
  },
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The browser's program, or undefined. CHROMIUM and FIREFOX in the environment come first, then PATH, then the usual places. */
export function find(name) {
  const { variable, names, places } = wanted[name]
  if (process.env[variable]) return process.env[variable]
  const folders = (process.env.PATH ?? '').split(delimiter)
  return [...folders.flatMap((folder) => names.map((program) => join(folder, program))), ...places].find(runs)
}

/** As `find`, but throws with what to install. */
export function need(name) {
  const found = find(name)
  if (found !== undefined) return found
  const { variable, pack } = wanted[name]
  throw new Error(`${name} is missing. Install it (Debian: apt-get install ${pack}) or set ${variable}=/path/to/it, then run this again.`)
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return listed.status === 0 && listed.stdout.trim() !== ''
}

/**
 * Sees to it that the named browsers, and a font with Chinese, are there. As root on Debian it installs them with apt-get;
 * elsewhere it throws and says what to install. A missing font alone only earns a remark: pictures need it, the tests do not.
 */
export function provide(names) {
  const missing = names.filter((name) => find(name) === undefined)
  const font = hasChineseFont()
  if (missing.length === 0 && font) return
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && isDebian() && runs('/usr/bin/apt-get')
  if (!mayInstall) {
    for (const name of missing) need(name)
    console.log('No font with Chinese found: pictures will show boxes (Debian: apt-get install fonts-noto-cjk).')
    return
  }
  const packs = [...missing.map((name) => wanted[name].pack), ...(font ? [] : ['fontconfig', 'fonts-noto-cjk'])]
  console.log(`installing ${packs.join(' ')} with apt-get`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const patient = ['-o', 'DPkg::Lock::Timeout=600', '-qq']
  for (const task of [['update'], ['install', '-y', '--no-install-recommends', ...packs]]) {
    const done = spawnSync('apt-get', [...patient, ...task], { stdio: ['ignore', 'ignore', 'inherit'], env })
    if (done.status !== 0) throw new Error(`apt-get ${task[0]} failed. Install by hand: apt-get install ${packs.join(' ')}`)
  }
  for (const name of missing) need(name)
}
