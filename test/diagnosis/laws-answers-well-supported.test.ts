import { wellSupported } from '../../src/diagnosis/well-supported.ts'
import { model } from '../../src/knowledge/model.ts'
import { ofAnyTable, seenBy } from '../support/laws/answers.ts'
import { hold } from '../support/laws/law.ts'
import { people, withOneLess } from '../support/laws/person.ts'

hold('what is said of a line without folklore', people, seenBy(wellSupported(model)), withOneLess, ofAnyTable)
