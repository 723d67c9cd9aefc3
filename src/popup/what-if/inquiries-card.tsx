import { countByInstitution, countInquiries, type InquiryCount } from '../../diagnosis/inquiry-count.ts'
import { inquiryBands } from '../../knowledge/inquiry-bands.ts'
import type { InquiryBand } from '../../knowledge/move-types.ts'
import type { ScreenProps } from '../actions.ts'
import { Card } from '../parts/card.tsx'
import { Cite } from '../parts/cite.tsx'
import { Disclosure } from '../parts/disclosure.tsx'

/** The meter ends a little beyond the most lenient account. */
const END = 12

const bands: readonly InquiryBand[] = inquiryBands

/** How many inquiries count, window by window and by institution, and how that is said to look; hearsay is called hearsay. */
export function InquiriesCard({ caseFile, today, text }: ScreenProps) {
  const words = text.whatIf.inquiries
  const counts = countInquiries(caseFile.events, today, bands)
  const named = countByInstitution(caseFile.events, today, bands)
  return (
    <Card title={words.title}>
      <p class="note">{words.what}</p>
      <ul class="rows meters">
        {counts.map((count, place) => {
          const { months, certain, possible, institutions, told, standing } = count
          const band = bands[place]
          const strict = band?.strict?.value
          return (
            <li key={months}>
              <p>
                <span class="strong">{words.window(months)}</span>
                <span>{told ? words.count(certain, possible) : words.notTold}</span>
              </p>
              {told && band !== undefined && <Meter count={count} band={band} />}
              {told && (
                <p class="note">
                  {[
                    words.standings[standing], ...institutions > 0 ? [words.institutions(institutions)] : [],
                    ...strict === undefined ? [] : [words.strict(strict)],
                    ...band?.lenient === null || band === undefined ? [] : [words.lenient(band.lenient.value)],
                    ...strict !== undefined && certain + possible <= strict ? [words.left(strict - certain - possible)] : [],
                  ].join(words.join)}
                </p>
              )}
            </li>
          )
        })}
      </ul>
      {named.length > 0 && (
        <Disclosure summary={words.byInstitution} back={text.whatIf.close}>
          <table class="ranges by-column">
            <caption>{words.byInstitution}</caption>
            <thead class="shown">
              <tr>
                <th scope="col">{words.institution}</th>
                {bands.map(({ months }) => <th key={months} scope="col">{words.window(months)}</th>)}
              </tr>
            </thead>
            <tbody>
              {named.map(({ institution, counts: each }) => (
                <tr key={institution ?? ''}>
                  <th scope="row"><bdi>{institution ?? words.unnamed}</bdi></th>
                  {each.map((count, place) => <td key={bands[place]?.months}>{text.format.number(count)}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      )}
      <p class="note">{words.hearsay}</p>
      <Cite parameter={inquiryBands[0].strict} text={text} />
    </Card>
  )
}

/** So many of a scale, with the strictest and the most lenient account on it; what may not count is drawn lighter. */
function Meter({ count: { certain, possible }, band: { strict, lenient } }: { count: InquiryCount; band: InquiryBand }) {
  const part = (value: number) => `${Math.min(100, (value / END) * 100).toFixed(1)}%`
  return (
    <span class="meter" aria-hidden="true">
      {strict !== null
        && <span class="band" style={{ insetInlineStart: part(strict.value), width: part((lenient?.value ?? END) - strict.value) }} />}
      <span class="may" style={{ width: part(certain + possible) }} />
      <span class="sure" style={{ width: part(certain) }} />
    </span>
  )
}
