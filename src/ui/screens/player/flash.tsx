import { useApp } from '../../app-context.ts';

/** One soft flash at each change, for those who do not hear it. Each change is a new element, so that the animation runs again. */
export function Flash() {
  const { session, settings } = useApp();
  const segment = session.segment.value;
  if (!settings.value.flash || session.phase.value !== 'playing' || segment === null) return null;
  return <div key={segment.index} class="flash" aria-hidden="true" />;
}
