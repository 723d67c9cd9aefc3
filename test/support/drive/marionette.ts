import { connect, type Socket } from 'node:net'

type Waiting = { done: (value: unknown) => void; failed: (reason: Error) => void }

/** A session of Marionette, the protocol in which geckodriver speaks with Firefox: `length:[0, id, command, parameters]` over TCP. */
export class Marionette {
  #last = 0
  #received = Buffer.alloc(0)
  /** Where scripts run, as Firefox was told last. */
  #where: 'chrome' | 'content' | null = null
  readonly #socket: Socket
  readonly #waiting = new Map<number, Waiting>()

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (data) => this.#take(data))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      for (const { failed } of this.#waiting.values()) failed(new Error('Firefox closed the connection'))
      this.#waiting.clear()
    })
  }

  /** Connects to a port of this machine and begins a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1')
    await new Promise((done, failed) => socket.once('connect', done).once('error', failed))
    const session = new Marionette(socket)
    await session.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } })
    return session
  }

  #take(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data])
    for (;;) {
      const colon = this.#received.indexOf(':')
      if (colon < 0) return
      const end = colon + 1 + Number(this.#received.subarray(0, colon))
      if (this.#received.length < end) return
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString())
      this.#received = this.#received.subarray(end)
      if (Array.isArray(message)) this.#answer(message[1], message[2], message[3])
    }
  }

  #answer(id: number, error: { error: string; message: string } | null, value: unknown): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error === null) waiting?.done(value)
    else waiting?.failed(new Error(`${error.error}: ${error.message}`))
  }

  /** Sends a command and gives its answer; throws with Firefox' words. */
  async send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#last
    const text = JSON.stringify([0, id, command, parameters])
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed })
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
  }

  /** What the commands after this one are about: the browser's own window, or the page. */
  async lookAt(where: 'chrome' | 'content'): Promise<void> {
    if (this.#where === where) return
    this.#where = where
    await this.send('Marionette:SetContext', { value: where })
  }

  /**
   * Runs a self-contained function with the rights of the browser itself: `chrome`, in its window; `content`, in the process of the
   * page that the session looks at.
   */
  async privileged<T, A extends readonly unknown[]>(
    where: 'chrome' | 'content', inFirefox: (...given: A) => T | Promise<T>, ...given: A
  ): Promise<T> {
    const script = `const done = arguments[1];
      Promise.resolve().then(() => (${inFirefox})(...JSON.parse(arguments[0])))
        .then((value) => ({ value }), (error) => ({ error: String(error) + ' ' + (error?.stack ?? '') }))
        .then((answer) => done(JSON.stringify(answer)))`
    const sandbox = where === 'chrome' ? null : 'system'
    const task = { script, args: [JSON.stringify(given)], sandbox, newSandbox: true, scriptTimeout: 60_000 }
    // Both are sent at once, so that nobody else's comes between.
    const [, answer] = await Promise.all([this.lookAt(where), this.send('WebDriver:ExecuteAsyncScript', task)])
    const { value, error } = JSON.parse((answer as { value: string }).value) as { value: T; error?: string }
    if (error !== undefined) throw new Error(error)
    return value
  }

  close(): void {
    this.#socket.destroy()
  }
}
