// What the built code may not say, because with it a page could talk to somebody, or make elements out of what a person typed. The pages'
// policy forbids most of it a second time; it cannot forbid WebRTC, nor that the page itself goes elsewhere.

/** Each with a piece of code that it has to find. */
export const waysOut = [
  { way: /RTC(?:PeerConnection|DataChannel|IceTransport)/, code: 'new RTCPeerConnection({iceServers:s})' },
  { way: /WebTransport/, code: 'new WebTransport(a)' },
  { way: /\b(?:window|self|globalThis|top|parent|opener)(?:\?\.|\.)open\(/, code: 'window.open(a)' },
  { way: /(?<![\w$.-])open\((?!\?)/, code: ';open(a)' },
  { way: /\blocation(?:\.(?:href|host|hostname|protocol|port|pathname|search))?\s*=[^=>]/, code: 'location.href=a' },
  { way: /\blocation\.(?:assign|replace)\(/, code: 'location.replace(a)' },
  { way: /\bnavigation\.navigate\(/, code: 'navigation.navigate(a)' },
  { way: /\bfetch\(/, code: 'fetch(a)' },
  { way: /XMLHttpRequest/, code: 'new XMLHttpRequest' },
  { way: /sendBeacon/, code: 'navigator.sendBeacon(a,b)' },
  { way: /WebSocket/, code: 'new WebSocket(a)' },
  { way: /EventSource/, code: 'new EventSource(a)' },
  { way: /\bnew (?:Shared)?Worker\(/, code: 'new Worker(a)' },
  { way: /serviceWorker\.register/, code: 'navigator.serviceWorker.register(a)' },
  { way: /importScripts/, code: 'importScripts(a)' },
  { way: /FontFace\(/, code: 'new FontFace(a,b)' },
  { way: /\bnew (?:Image|Audio)\b/, code: 'new Image' },
  { way: /(?:inner|outer)HTML\b(?<!dangerouslySetInnerHTML)/, code: 'e.innerHTML=a' },
  { way: /insertAdjacentHTML|document\.write|setHTMLUnsafe|createContextualFragment|srcdoc/, code: 'e.insertAdjacentHTML(a,b)' },
  { way: /(?<![\w$.{])eval\(/, code: '(0,1);eval(a)' },
  { way: /\b(?:new )?Function\((?!\))/, code: 'new Function(a)' },
  { way: /set(?:Timeout|Interval)\(\s*['"`]/, code: 'setTimeout(`a()`)' },
  { way: /\b(?:connectNative|sendNativeMessage|downloads\.download)\(/, code: 'x.runtime.connectNative(a)' },
  { way: /\b(?:tabs|windows)\.(?:create|update)\((?!\{url:\w+\.runtime\.getURL\()/, code: 'x.tabs.create({url:a})' },
  { way: /http-equiv/, code: '<meta http-equiv=refresh content=a>' },
  { way: /@import\b/, code: '@import url(a)' },
]
