import type { Book } from '../../cash/book.ts'
import type { ScreenProps } from '../actions.ts'

/** What the parts of the room are given: the book as it counts, with due days from the reminders, and the person's own as it is stored. */
export type BookProps = ScreenProps & Readonly<{ book: Book; own: Book }>
