import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's top folder. */
export const top = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Every file under a folder of the repository, as paths from its top with `/`, in order. */
export function filesUnder(folder: string): string[] {
  const entries = readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

export function textOf(path: string): string {
  return readFileSync(join(top, path), 'utf8')
}

/** Runs an installed command line tool, by the path of its script, and gives what it printed and its exit code. */
export function runTool(script: string, ...options: string[]): { output: string; status: number | null } {
  const done = spawnSync(process.execPath, [join(top, 'node_modules', script), ...options], { cwd: top, encoding: 'utf8', maxBuffer: 1e8 })
  return { output: done.stdout + done.stderr, status: done.status }
}
