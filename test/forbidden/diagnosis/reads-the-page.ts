// refused by no-restricted-globals
export const place = globalThis.location
