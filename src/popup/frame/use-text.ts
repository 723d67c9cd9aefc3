import { useEffect, useState } from 'preact/hooks'
import type { Language, Text } from '../../text/index.ts'
import { zhCN } from '../../text/zh_CN/index.ts'

/** Chinese comes with the page; English is fetched from the extension's own files by those who read it, so that nobody waits for both. */
export function useText(language: Language): Text | null {
  const [english, setEnglish] = useState<Text | null>(null)
  const wanted = language === 'en' && english === null
  useEffect(() => {
    if (wanted) void import('../../text/en/index.ts').then(({ en }) => setEnglish(en))
  }, [wanted])
  return language === 'en' ? english : zhCN
}
