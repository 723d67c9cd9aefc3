// refused by no-explicit-any
export const loose = (value: any): string => value.text
