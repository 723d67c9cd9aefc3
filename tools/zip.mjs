// A folder as a zip that depends on nothing but the files in it: names in order, one date, one set of rights.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { zipSync } from 'fflate'

/** The first moment that a zip can name, in local time, because that is what is written into it. */
const mtime = new Date(1980, 0, 1)
const UNIX = 3
const READABLE_FILE = 0o100644

/** The bytes of a zip of all files under the folder. */
export function zipOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort()
  const files = paths.map((path) => [path, [readFileSync(join(folder, path)), { mtime, os: UNIX, attrs: READABLE_FILE << 16, level: 9 }]])
  return zipSync(Object.fromEntries(files))
}
