// refused by no-restricted-globals
export const found = await fetch('x')
