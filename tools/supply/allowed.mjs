// What a build may consist of. Anything else is refused by `npm test` and `npm run pack`; why each package is here: docs/dependencies.md.

const none = ['default-src', 'connect-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors'].map((name) => `${name} 'none'`)
const own = ['script-src', 'style-src', 'img-src', 'font-src'].map((name) => `${name} 'self'`)

export const allowed = {
  files: [
    '_locales/en/messages.json', '_locales/zh_CN/messages.json',
    ...[128, 16, 32, 48].map((size) => `icons/${size}.png`),
    ...['background.js', 'popup.css', 'popup.js', 'drawn.js', 'en-first.js', 'en.js', 'engine.js', 'inside.js', 'letter-input.js', 'rolldown-runtime.js', 'zh_CN.js']
      .map((file) => `assets/${file}`),
    'licences.txt', 'manifest.json', 'service-worker-loader.js', 'src/popup/index.html',
  ],
  /** Of manifest.json, by browser. */
  keys: {
    both: [
      'manifest_version', 'name', 'description', 'version', 'default_locale', 'icons', 'action', 'permissions', 'optional_permissions', 'incognito',
      'background', 'content_security_policy', 'options_ui',
    ],
    chrome: ['minimum_chrome_version'],
    firefox: ['browser_specific_settings'],
  },
  permissions: ['storage', 'alarms'],
  /** A notification is asked for at a press of the person's; without one a reminder is a number on the icon, which is enough. */
  optional: ['notifications'],
  policy: [...none, ...own],
  /** Of package.json, with their exact versions; `behind`: what these need; `bundler`: writes some lines of its own into what it builds. */
  dependencies: ['chinese-days', 'd3-array', 'd3-shape', 'preact', 'webextension-polyfill'],
  behind: ['d3-path', 'internmap'],
  bundler: ['rolldown', 'vite'],
  licences: ['ISC', 'MIT', 'MPL-2.0'],
  /** Names of XML vocabularies, which Preact compares and nobody visits. The sources' addresses are allowed besides. */
  addresses: ['http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML', 'http://www.w3.org/1999/xhtml'],
}
