const NAME = 'line-checkup:written'

/** The pages' own small store; a worker has none, and a browser may refuse it. */
function orNull<T>(ask: (store: Storage) => T): T | null {
  try {
    return ask(localStorage)
  } catch {
    return null
  }
}

/**
 * Leaves word of when something was last stored, in a third place with files of its own: where both stores are gone, it tells somebody
 * who lost a record from somebody new. It says nothing else.
 */
export function leaveMark(writtenAt: string): void {
  orNull((store) => store.setItem(NAME, writtenAt))
}

/** When something was last stored here; null where nothing ever was, or nobody can tell. */
export function readMark(): string | null {
  return orNull((store) => store.getItem(NAME))
}

export function removeMark(): void {
  orNull((store) => store.removeItem(NAME))
}
