// refused by jsx-no-literals
export const Prose = () => <p>Words belong to text</p>
