import { engine, firstEnglish, rooms } from '../../src/popup/frame/scripts.ts'

/** Loads what the page loads later, so that a test does not wait for the files: `beforeAll(loadInside)`. */
export async function loadInside(): Promise<void> {
  await Promise.all([rooms['zh-CN'].load(), rooms.en.load(), engine.load(), firstEnglish.load()])
}
