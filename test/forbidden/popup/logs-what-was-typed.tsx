// refused by no-console
export const log = (typed: string) => console.log(typed)
