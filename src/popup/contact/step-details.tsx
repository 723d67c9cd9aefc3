import type { Text } from '../../text/index.ts'
import { CiteAdvice } from '../parts/cite-advice.tsx'
import type { KnownStep } from './known-steps.ts'
import { NumberBook } from './number-book.tsx'

/** What a step can and cannot get, how it is done, what to have at hand, numbers with where they come from, and the source. */
export function StepDetails({ step, text }: { step: KnownStep; text: Text }) {
  const words = text.contact
  const { can, cannot, how, papers } = text.steps[step.id]
  return (
    <div class="stack step-details">
      <dl class="facts">
        {can !== '' && (
          <div>
            <dt>{words.can}</dt>
            <dd>{can}</dd>
          </div>
        )}
        {cannot !== '' && (
          <div>
            <dt>{words.cannot}</dt>
            <dd>{cannot}</dd>
          </div>
        )}
      </dl>
      <p>{how}</p>
      {papers.length > 0 && (
        <div>
          <p class="strong">{words.papers}</p>
          <ul class="dotted">
            {papers.map((paper) => (
              <li key={paper}>{paper}</li>
            ))}
          </ul>
        </div>
      )}
      {step.numbers.length > 0 && <NumberBook ids={step.numbers} text={text} />}
      {step.articles !== undefined && (
        <p class="cite">{text.ladder.basis} {text.ladder.articles(step.articles.join(text.ladder.join))}</p>
      )}
      <CiteAdvice advice={step} text={text} />
    </div>
  )
}
