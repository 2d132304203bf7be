import './welcome.css';
import type { WelcomePage } from '../../routes.ts';
import { FirstRunLine } from './first-run-line.tsx';
import { OnThePhone } from './on-the-phone.tsx';
import { WhatItIs } from './what-it-is.tsx';
import { WhatItIsNot } from './what-it-is-not.tsx';

const pages = { what: WhatItIs, phone: OnThePhone, not: WhatItIsNot } as const;

/** What Backstride is and is not, before anything is asked. May be read again at any time. */
export function Welcome({ page }: { page: WelcomePage }) {
  const Page = pages[page];
  return (
    <>
      <FirstRunLine at={page === 'not' ? 'whatItIsNot' : 'whatItIs'} />
      <div class="welcome stack wide">
        <Page />
      </div>
    </>
  );
}
