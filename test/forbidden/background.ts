// refused by no-restricted-imports
import { render } from 'preact'

export const draw = render
