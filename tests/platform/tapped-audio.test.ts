import { expect, test } from 'vitest';
import { tappedAudio } from '../../src/platform/tapped-audio.ts';

const world = () => {
  const made: { loads: number }[] = [];
  const audio = tappedAudio(() => {
    const element = {
      loads: 0,
      load: () => {
        element.loads += 1;
      },
    };
    made.push(element);
    return element as unknown as HTMLAudioElement;
  });
  return { made, audio };
};

test('the element that was tapped is the one that plays later', () => {
  const { made, audio } = world();
  audio.tap();
  audio.tap();
  expect(made).toEqual([expect.objectContaining({ loads: 2 })]);
  expect(audio.take()).toBe(made[0]);
});

test('an element that plays is never touched by a later tap', () => {
  const { made, audio } = world();
  audio.tap();
  const playing = audio.take();
  audio.tap();
  expect(playing).toMatchObject({ loads: 1 });
  expect(audio.take()).toBe(made[1]);
});

test('without a tap there is one all the same', () => {
  const { made, audio } = world();
  expect(audio.take()).toBe(made[0]);
  expect(made[0]?.loads).toBe(0);
});
