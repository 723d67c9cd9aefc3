import { letterBody } from './letters/body.ts'
import { letterDesk, letterTone } from './letters/desk.ts'
import { letterGrounds } from './letters/grounds.ts'
import { letterBodies, letterKinds } from './letters/kinds.ts'
import { letterRequests } from './letters/requests.ts'
import { letterSlots } from './letters/slots.ts'

/** Texts to write: what each is, what it asks for and rests on, and how it is put together. */
export const letters = {
  kinds: letterKinds, bodies: letterBodies, slots: letterSlots, requests: letterRequests, grounds: letterGrounds, body: letterBody,
  desk: letterDesk, tone: letterTone,
}
