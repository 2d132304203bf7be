/** `expect` a quarter of a million times takes a minute. */
export const hold = (is: boolean, otherwise: string | (() => string)): void => {
  if (!is) throw new Error(typeof otherwise === 'string' ? otherwise : otherwise());
};
