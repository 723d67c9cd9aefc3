import { addDays } from '../../src/events/day.ts'
import { model } from '../../src/knowledge/model.ts'
import { TODAY, withEvents } from '../support/histories.ts'
import { ofAnyTable, seenBy, type Seen } from '../support/laws/answers.ts'
import { apart } from '../support/laws/apart.ts'
import { hold, type Law } from '../support/laws/law.ts'
import { people, restricted, withOneLess } from '../support/laws/person.ts'

const ofTheWhole: readonly Law<Seen>[] = [
  {
    name: 'a wording that the decoder does not know changes nothing',
    breaks: ({ person, shut, checkedUp }) => apart(shut(), checkedUp(restricted(person, person.words)), 0),
  },
  {
    name: 'what lies after the day of the check-up is no part of it',
    breaks: ({ person, shut, checkedUp }) => {
      const { until: _until, ...later } = person.more
      const back = { id: 'back', kind: 'line-reopened', line: 'jb', date: addDays(TODAY, 2) } as const
      return apart(shut(), checkedUp(withEvents(restricted(person), { ...later, date: addDays(TODAY, 1) }, back)), 0)
    },
  },
]

hold('what is said of a line', people, seenBy(model), withOneLess, [...ofAnyTable, ...ofTheWhole])
