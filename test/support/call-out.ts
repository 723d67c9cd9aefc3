/**
 * Runs in a page: tries each technique by which a page can call an address, and gives their names. Opening a window, going elsewhere and WebRTC
 * are left out: no policy forbids them, and the test of the built files rules them out instead. A refusal may be an exception; only what
 * arrives counts.
 */
export async function callOut(address: string): Promise<string[]> {
  const element = (tag: string, attributes: Record<string, string>, inside = document.body): HTMLElement => {
    const made = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
    inside.append(made)
    return made
  }
  const linked = (rel: string, as: string): HTMLElement => element('link', { rel, as, href: `${address}link-${rel}` })
  const ways: Record<string, () => unknown> = {
    'fetch': () => fetch(`${address}fetch`),
    'fetch without an answer': () => fetch(`${address}no-cors`, { mode: 'no-cors', keepalive: true }),
    'XMLHttpRequest': () => {
      const request = new XMLHttpRequest()
      request.open('GET', `${address}xhr`)
      request.send()
    },
    'beacon': () => navigator.sendBeacon(`${address}beacon`, 'x'),
    'WebSocket': () => new WebSocket(`${address.replace('http', 'ws')}websocket`),
    'WebTransport': () => new (globalThis as unknown as { WebTransport: new (to: string) => unknown }).WebTransport(address.replace('http:', 'https:')),
    'EventSource': () => new EventSource(`${address}eventsource`),
    'img': () => element('img', { src: `${address}img` }),
    'srcset': () => element('img', { srcset: `${address}srcset 1x` }),
    'picture button': () => element('input', { type: 'image', src: `${address}input` }),
    'picture in a drawing': () => {
      const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'image')
      drawn.setAttribute('href', `${address}svg`)
      const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
      drawing.append(drawn)
      document.body.append(drawing)
    },
    'script': () => element('script', { src: `${address}script` }),
    'iframe': () => element('iframe', { src: `${address}iframe` }),
    'video': () => element('video', { src: `${address}video` }),
    'poster': () => element('video', { poster: `${address}poster` }),
    'audio': () => element('audio', { src: `${address}audio` }),
    'track': () => element('track', { src: `${address}track`, default: '' }, element('video', {})),
    'object': () => element('object', { data: `${address}object` }),
    'embed': () => element('embed', { src: `${address}embed` }),
    'style sheet': () => linked('stylesheet', 'style'),
    'prefetch': () => linked('prefetch', 'fetch'),
    'preload': () => linked('preload', 'image'),
    'modulepreload': () => linked('modulepreload', 'script'),
    'icon': () => linked('icon', 'image'),
    'manifest': () => linked('manifest', 'fetch'),
    'font': () => new FontFace('out', `url(${address}font)`).load(),
    'import': () => import(/* @vite-ignore */ `${address}import`),
    'Worker': () => new Worker(`${address}worker`),
    'SharedWorker': () => new SharedWorker(`${address}shared-worker`),
    'service worker': () => navigator.serviceWorker.register(`${address}service-worker`),
    'picture of a style': () => {
      document.body.style.backgroundImage = `url(${address}css)`
    },
    'style that imports': () => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`@import url(${address}css-import); body::after { content: url(${address}css-content) }`)
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    },
    'form': () => {
      element('form', { action: `${address}form`, method: 'post', target: 'frame' })
      document.querySelector<HTMLFormElement>('form[target]')?.submit()
    },
    'ping': () => element('a', { href: '#', ping: `${address}ping` }).click(),
  }
  for (const way of Object.values(ways)) {
    const tried = Promise.resolve().then(way).catch(() => {})
    await Promise.race([new Promise((done) => setTimeout(done, 50)), tried])
  }
  await new Promise((done) => setTimeout(done, 1_000))
  return Object.keys(ways)
}
