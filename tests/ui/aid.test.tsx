// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { AidQuestion, useAidAnswered } from '../../src/ui/screens/walk/aid.tsx';
import { offerOf } from '../../src/walking/offer.ts';
import { whole } from '../care/answering.ts';
import { show, text } from '../fixtures/show.tsx';

afterEach(cleanup);

function Page() {
  return <AidQuestion answered={useAidAnswered()} />;
}

it('a stick or a frame keeps to the own pace, and the question stays until the page is left', async () => {
  const { app, container, getByLabelText, unmount } = await show(<Page />, { settings: { cadence: 105 } });
  await app.loadCare();
  app.care.peek()?.send({ kind: 'answered', given: whole({}) });
  expect(offerOf(app.walker()).kind).toBe('shorterQuicker');
  fireEvent.click(getByLabelText('Yes'));
  expect(app.walker()).toMatchObject({ aid: true, baseline: 105 });
  expect(offerOf(app.walker())).toEqual({ kind: 'ownCadence', why: 'walkingAid' });
  expect(text(container)).toContain('with a clinician beside you');
  fireEvent.click(getByLabelText('No'));
  expect(app.walker().aid).toBe(false);
  unmount();
});

it('is not asked again on the next visit', async () => {
  const { container } = await show(<Page />, { settings: { aid: false } });
  expect(text(container)).toBe('');
});
