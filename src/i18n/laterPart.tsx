import { lazy, Suspense, type ComponentType } from 'react';
import type { LaterNamespace } from './load.ts';
import { loadTexts } from './start.ts';

/** A part that no first screen waits for, with its texts; what cannot be fetched breaks none. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  texts: LaterNamespace,
): ComponentType<Props> {
  const Part = lazy<ComponentType<object>>(async () => {
    try {
      await new Promise((painted) => setTimeout(painted));
      const [part] = await Promise.all([load(), loadTexts(texts)]);
      return { default: part as ComponentType<object> }; // its props are those given below
    } catch {
      return { default: () => null };
    }
  });
  const Later = (props: Props) => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
  return Later;
}
