import type { Told } from './told.ts'

/** Every text of the person's own in what was told, so that no label is mistaken for one of them. */
export function textsIn({ lines, events, casework, notes, steps, outcomes, written }: Told): readonly string[] {
  return [
    ...lines.map(({ name = '' }) => name),
    ...events.flatMap(({ institution = '', wording = '', reason = '' }) => [institution, wording, reason]),
    ...Object.values(casework.details).flatMap(({ ticket = '', agent = '', promise = '' }) => [ticket, agent, promise]),
    ...casework.papers.map(({ to }) => to ?? ''), ...casework.attachments.flatMap(({ name, shows, place }) => [name, shows, place]),
    notes, ...Object.values(steps), ...outcomes, ...written.map(({ text }) => text),
  ]
}
