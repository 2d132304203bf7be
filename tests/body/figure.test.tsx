// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { type Moment, stillMoment } from '../../src/body/moment.ts';
import { Figure, StillFigure, WalkingFigure } from '../../src/ui/components/figure.tsx';
import { poseOf } from './pose-files.ts';

afterEach(cleanup);
const outline = (root: Element) => [...root.querySelectorAll('path')].map((path) => path.getAttribute('d'));

describe('the figure on the screen', () => {
  it('moves the paths it has, and keeps every element', () => {
    const moment = signal<Moment>({ ...stillMoment('neutral'), to: 'cat', progress: 0 });
    const { container } = render(<Figure pose={poseOf('cat_cow')} moment={moment} />);
    const before = [...container.querySelectorAll('path')];
    const drawn = outline(container);
    moment.value = { ...moment.value, progress: 1 };
    expect([...container.querySelectorAll('path')]).toEqual(before);
    expect(outline(container)).not.toEqual(drawn);
    moment.value = { ...moment.value, progress: 0 };
    expect(outline(container)).toEqual(drawn);
  });

  it('turns round for the left side', () => {
    const moment = signal<Moment>(stillMoment('end', 'right'));
    const { container } = render(<Figure pose={poseOf('sktc')} moment={moment} />);
    expect(container.querySelector('g')!.getAttribute('transform')).toBe('');
    moment.value = stillMoment('end', 'left');
    expect(container.querySelector('g')!.getAttribute('transform')).toContain('scale(-1 1)');
  });

  it('shows another pose when it is given one', () => {
    const moment = signal<Moment>(stillMoment('start'));
    const { container, rerender } = render(<Figure pose={poseOf('sktc')} moment={moment} />);
    const box = container.querySelector('svg')!.getAttribute('viewBox');
    rerender(<Figure pose={poseOf('seated_lean')} moment={moment} />);
    expect(container.querySelector('svg')!.getAttribute('viewBox')).not.toBe(box);
    const drawn = outline(container);
    moment.value = stillMoment('end');
    expect(outline(container)).not.toEqual(drawn);
  });

  it('is decoration unless it is given words', () => {
    const { container, rerender } = render(<StillFigure pose={poseOf('bridge')} frame="end" />);
    expect(container.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
    rerender(<StillFigure pose={poseOf('bridge')} frame="end" label="Glute bridge" />);
    expect(container.querySelector('svg')!.getAttribute('role')).toBe('img');
    expect(container.querySelector('svg')!.getAttribute('aria-label')).toBe('Glute bridge');
  });

  it('walks with its phase', () => {
    const gait = signal({ phase: 0, length: 0.4 });
    const { container } = render(<WalkingFigure gait={gait} />);
    const drawn = outline(container);
    gait.value = { phase: 0.3, length: 0.4 };
    const later = outline(container);
    expect(later).not.toEqual(drawn);
    gait.value = { phase: 0.3, length: 0.34 };
    expect(outline(container)).not.toEqual(later);
  });

  it('writes no style into the markup, which the content security policy forbids', () => {
    const { container } = render(<StillFigure pose={poseOf('hamstring')} frame="end" />);
    expect(container.querySelector('[style]')).toBeNull();
  });
});
