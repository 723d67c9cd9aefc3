import { useLayoutEffect, useState } from 'preact/hooks'
import { chooseLanguage } from '../../text/choose-language.ts'
import { App } from '../app.tsx'
import type { Drafts } from '../actions.ts'
import { useOpenLock } from '../lock/use-open-lock.ts'
import { useStored } from '../use-stored.ts'
import { Guard } from './guard.tsx'
import { useText } from './use-text.ts'
import { useToday } from './use-today.ts'
import { Waiting } from './waiting.tsx'

/** Joins clock, language and store to the app. Until the store has answered it shows the frame alone. */
export function Root({ browserLanguage, wide }: { browserLanguage: string; wide: boolean }) {
  const { stored, again } = useStored()
  const today = useToday()
  // Drafts are written at every keystroke; the view follows at once and does not wait for the store.
  const [typed, setTyped] = useState<Drafts | null>(null)
  const settings = stored?.settings
  useOpenLock(settings, again)
  const text = useText(chooseLanguage(settings === undefined || settings.language === 'auto' ? null : settings.language, browserLanguage))
  useLayoutEffect(() => {
    if (text === null) return
    const { documentElement } = document
    documentElement.lang = text.language
    document.title = text.frame.name
    if (settings === undefined || settings.theme === 'auto') delete documentElement.dataset['theme']
    else documentElement.dataset['theme'] = settings.theme
  }, [text, settings?.theme])
  if (text === null) return <main class="screen waiting" aria-busy="true" />
  if (stored === null) return <Waiting text={text} />
  const seen = typed === null ? stored : { ...stored, drafts: typed }
  return <Guard text={text}><App text={text} today={today} stored={seen} wide={wide} onRetry={again} onDrafts={setTyped} /></Guard>
}
