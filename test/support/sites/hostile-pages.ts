/* Changes that foreign pages make to the browser's built-ins. */

/** Names of page elements that shadow properties of `document`. */
export const CLOBBERED = [
  ...['createElement', 'createElementNS', 'createTextNode', 'createComment', 'createDocumentFragment'],
  ...['createTreeWalker', 'createRange', 'createEvent', 'importNode', 'adoptNode', 'implementation', 'defaultView'],
  ...['addEventListener', 'removeEventListener', 'dispatchEvent', 'querySelector', 'querySelectorAll'],
  ...['getElementById', 'getElementsByTagName', 'getRootNode', 'contains', 'parentNode', 'ownerDocument', 'nodeType'],
  ...[
    'readyState',
    'documentElement',
    'body',
    'head',
    'baseURI',
    'URL',
    'location',
    'currentScript',
    'cookie',
    'forms',
  ],
  ...['activeElement', 'hasFocus', 'hidden', 'visibilityState', 'adoptedStyleSheets', 'styleSheets', 'fonts', 'host'],
];

/**
 * Keys that a page may add to `Object.prototype`: options of the browser and of Lit, names of our own data, and others.
 */
export const POLLUTED = [
  ...['foo', 'name', 'type', 'value', 'get', 'set', 'data', 'writable', 'enumerable', 'configurable', 'then', 'length'],
  ...['root', 'threshold', 'rootMargin', 'mode', 'delegatesFocus', 'childList', 'subtree', 'signal', 'once', 'capture'],
  ...['bubbles', 'detail', 'composed', 'cache', 'credentials', 'headers', 'method', 'body', 'redirect', 'priority'],
  ...['attribute', 'reflect', 'state', 'converter', 'hasChanged', 'noAccessor', 'wrapped', 'useDefault', 'host'],
  ...['isConnected', 'renderBefore', 'creationScope', 'strings', 'values', 'raw', 'children', 'problem', 'report'],
  ...['earlier', 'remark', 'model', 'fact', 'facts', 'label', 'kind', 'period', 'source', 'scale', 'unit', 'qualifier'],
  ...[
    'change',
    'of',
    'percent',
    'part',
    'whole',
    'items',
    'standings',
    'mentions',
    'corrections',
    'invented',
    'better',
  ],
  ...['zh', 'en', 'lang', 'id', 'href', 'src', 'beside', 'said', 'entries', 'pipe', 'default', 'strict', 'toJSON'],
];
