// Learns anew what people's own words look like when they tell of a cause: npm run learn-matters. Writes the table that the reader uses.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { top } from './packages.mjs'

const { learn } = await import(pathToFileURL(await bundle('tools/understanding/table.ts', 'lessons')).href)
writeFileSync(join(top, 'src/understanding/vocabulary-learned-matters.ts'), learn(join(top, 'test/understanding')))
