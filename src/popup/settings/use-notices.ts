import { useEffect, useState } from 'preact/hooks'
import { askForNotices, giveUpNotices, noticesAllowed, watchNotices } from '../../store/notices.ts'

type Notices = Readonly<{ allowed: boolean; refused: boolean; ask: () => void; giveUp: () => void }>

/** Whether notifications are allowed, and what changes that. `refused`: it was asked for here, and the answer was no. */
export function useNotices(): Notices {
  const [allowed, setAllowed] = useState(false)
  const [refused, setRefused] = useState(false)
  const look = () => void noticesAllowed().then(setAllowed)
  useEffect(() => {
    look()
    return watchNotices(look)
  }, [])
  return {
    allowed, refused,
    ask: () => void askForNotices().then((given) => {
      setAllowed(given)
      setRefused(!given)
    }),
    giveUp: () => void giveUpNotices().then(() => {
      setRefused(false)
      look()
    }),
  }
}
