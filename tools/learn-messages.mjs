// Learns anew what the messages of swindlers read like: npm run learn-messages. Writes the tables that the readers use.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { top } from './packages.mjs'

const { learn } = await import(pathToFileURL(await bundle('tools/messages/lessons.ts', 'lessons')).href)
const tables = learn(join(top, 'test/messages/learning.json'))
for (const [name, table] of Object.entries(tables)) writeFileSync(join(top, 'src/messages', name), table)
