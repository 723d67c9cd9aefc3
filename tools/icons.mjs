// Draws icons/*.png from icons/icon.svg. Run by hand after the drawing changed: node tools/icons.mjs
import { readFileSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { need } from './browsers.mjs'

const drawing = readFileSync('icons/icon.svg', 'utf8')
const browser = await puppeteer.launch({ executablePath: need('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
try {
  const page = await browser.newPage()
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`)
    await page.screenshot({ path: `icons/${size}.png`, omitBackground: true })
  }
} finally {
  await browser.close()
}
