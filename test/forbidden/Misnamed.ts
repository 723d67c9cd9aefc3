// refused by filename-case
export const name = 'kebab-case'
