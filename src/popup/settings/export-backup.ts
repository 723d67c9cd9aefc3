import type { FrameProps } from '../actions.ts'
import { saveFile } from './save-file.ts'

/** Writes everything into a file of the person's own, and notes the day; encrypted where there is a lock, unless it is wanted `plain`. */
export async function exportBackup({ text, today, actions }: Pick<FrameProps, 'text' | 'today' | 'actions'>, plain = false): Promise<void> {
  const json = await actions.exportText(plain)
  if (json === null) return
  saveFile(text.settings.export.fileName(today), json)
  await actions.setSettings({ lastBackup: today })
  actions.say(text.settings.export.done)
}
