type Mode = 'exclusive' | 'shared'
type Waiting = Readonly<{ mode: Mode; grant: () => void }>

/** One lock as the Web Locks standard has it: first come, first served; readers together, writers alone. */
function fakeLock() {
  const queue: Waiting[] = []
  let readers = 0
  let writing = false

  function serve(): void {
    const [first] = queue
    if (first === undefined || writing || (first.mode === 'exclusive' && readers > 0)) return
    queue.shift()
    if (first.mode === 'exclusive') writing = true
    else readers += 1
    first.grant()
    serve()
  }

  return {
    async hold<T>(mode: Mode, signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T> {
      await new Promise<void>((resolve, reject) => {
        const waiting = { mode, grant: resolve }
        queue.push(waiting)
        signal?.addEventListener('abort', () => {
          const place = queue.indexOf(waiting)
          if (place < 0) return
          queue.splice(place, 1)
          reject(signal.reason)
          serve()
        })
        serve()
      })
      try {
        return await task()
      } finally {
        if (mode === 'exclusive') writing = false
        else readers -= 1
        serve()
      }
    },
  }
}

/** Gives `navigator` the locks that Node and happy-dom lack. Call it before each test: held locks are forgotten. */
export function installFakeLocks(): void {
  const locks = new Map<string, ReturnType<typeof fakeLock>>()
  const request = <T>(name: string, { mode = 'exclusive', signal }: { mode?: Mode; signal?: AbortSignal }, task: () => Promise<T>): Promise<T> => {
    const lock = locks.get(name) ?? fakeLock()
    locks.set(name, lock)
    return lock.hold(mode, signal, task)
  }
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
}
