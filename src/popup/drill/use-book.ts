import { useEffect, useState } from 'preact/hooks'
import { emptyBook, type Book } from '../../cash/book.ts'
import { readBook, watchBook } from '../../store/book.ts'

/** The person's own money as stored; null until it was read. What cannot be read counts as never typed: the rest of the room works. */
export function useBook(): Book | null {
  const [book, setBook] = useState<Book | null>(null)
  useEffect(() => {
    let here = true
    const show = (read: Book) => {
      if (here) setBook(read)
    }
    readBook().then(show, () => show(emptyBook))
    const stop = watchBook(show)
    return () => {
      here = false
      stop()
    }
  }, [])
  return book
}
