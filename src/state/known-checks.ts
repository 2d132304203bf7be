/** The checks that the one in this tab came from: kept, told by another tab, or made here. */
import { parseCheck } from '../care/parse-check.ts';

/** More than one tab can be behind another. */
const remembered = 32;

/** As they would be read from what is kept. */
const asRead = (check: unknown): string => JSON.stringify(parseCheck(check));

export const sameCheck = (one: unknown, other: unknown): boolean => asRead(one) === asRead(other);

export interface KnownChecks {
  add(check: unknown): void;
  has(check: unknown): boolean;
}

export const knownChecks = (): KnownChecks => {
  let known: readonly string[] = [];
  return {
    add: (check) => {
      const read = asRead(check);
      known = [...known.filter((one) => one !== read), read].slice(-remembered);
    },
    has: (check) => known.includes(asRead(check)),
  };
};
