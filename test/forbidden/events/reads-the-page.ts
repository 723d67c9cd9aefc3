// refused by no-restricted-globals
export const page = document.title
