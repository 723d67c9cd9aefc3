// refused by no-restricted-globals
export const year = new Date().getFullYear()
