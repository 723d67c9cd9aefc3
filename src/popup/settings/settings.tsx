import type { FrameProps } from '../actions.ts'
import { WarnSetting } from '../warn/warn-setting.tsx'
import { useShown } from '../use-shown.ts'
import { About } from './about.tsx'
import { CheckupSetting } from './checkup-setting.tsx'
import { Data } from './data.tsx'
import { ImportCard } from './import-card.tsx'
import { LearnSetting } from './learn-setting.tsx'
import { Lines } from './lines.tsx'
import { LockCard } from '../lock/lock-card.tsx'
import { Look } from './look.tsx'
import { NoticesSetting } from './notices-setting.tsx'
import { SyncCard } from '../sync/sync-card.tsx'
import { Wipe } from './wipe.tsx'

/** The few settings there are, and everything about the person's data. */
export function Settings(props: FrameProps) {
  const { text, focus } = props
  useShown(focus)
  return (
    <main class="screen stack settings" tabIndex={-1}>
      <h1>{text.settings.title}</h1>
      <div class="columns">
        <div class="stack">
          <Lines {...props} /><Look {...props} /><CheckupSetting {...props} /><NoticesSetting text={text} /><LearnSetting {...props} />
          <WarnSetting {...props} />
        </div>
        <div class="stack">
          <Data {...props} /><LockCard {...props} /><ImportCard {...props} /><SyncCard {...props} /><Wipe {...props} />
        </div>
      </div>
      <About {...props} />
    </main>
  )
}
