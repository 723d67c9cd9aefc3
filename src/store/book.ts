import { parseBook } from '../cash/parse-book.ts'
import { defineItem } from './item.ts'

export const bookItem = defineItem({ key: 'book', version: 1, parse: parseBook })
export const { read: readBook, update: updateBook, watch: watchBook } = bookItem
