// Learns anew what the messages of swindlers read like: npm run learn-messages. Writes the table that the readers use.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { top } from './packages.mjs'

const { learn } = await import(pathToFileURL(await bundle('tools/messages/lessons.ts', 'lessons')).href)
writeFileSync(join(top, 'src/messages/vocabulary-learned.ts'), learn(join(top, 'test/messages/learning.json')))
