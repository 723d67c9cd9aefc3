// How well messages and answers are read: npm run message-figures. With --misses every text that was not read as it should be.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { top } from './packages.mjs'

const { report } = await import(pathToFileURL(await bundle('tools/messages/report.ts', 'message-figures')).href)
const misses = process.argv.includes('--misses')
for (const set of ['learning', 'held-out', 'held-out-later', 'held-out-last']) console.log(`${set}\n${report(join(top, `test/messages/${set}.json`), misses)}\n`)
