import type { LetterAbout } from '../../../diagnosis/letter-facts.ts'
import type { ScreenProps } from '../../actions.ts'
import { Button } from '../../parts/button.tsx'
import { letterKey } from './letter-key.ts'
import { letterName } from './letter-name.ts'

type WriteLetterProps = Pick<ScreenProps, 'text' | 'actions'> & Readonly<{ about: LetterAbout; kind?: 'primary' | 'quiet' }>

/** Leads from a step to the text that it takes. */
export function WriteLetter({ about, kind = 'quiet', text, actions }: WriteLetterProps) {
  const words = text.letters.desk
  const spoken = about.kind === 'chat' || about.kind === 'phone'
  return (
    <div>
      <Button kind={kind} onClick={() => actions.go('letter', letterKey(about))}>
        {spoken ? words.refine : words.write(letterName(about, text))}
      </Button>
    </div>
  )
}
