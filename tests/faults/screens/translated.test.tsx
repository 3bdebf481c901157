import { screen, within } from '@testing-library/react';
import { expect } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import { ok } from '../../journeys/steps.ts';
import {
  button,
  first,
  freeTimes,
  heading,
  inWords,
  link,
  said,
  test,
} from '../../support/journey.tsx';
import { translate } from '../../support/translate.ts';

// Fails when: nothing keeps what the browser's translation replaced (src/ui/translated.ts).
test('F27 on a page that the browser translates she sees, books and cancels: no text is older than what the app says', async ({
  visit,
}) => {
  const journey = await visit('/aftaler', { as: ci.ingrid });
  const { user, host, client, router, pass, planned } = journey;
  await heading('Mine aftaler');
  await import('../../../src/ui/translated.ts'); // as main.tsx does
  const showOriginal = translate();
  const { changeLanguage } = await import('../../../src/i18n/start.ts'); // the app's, not another
  const look = async (shows: RegExp) => {
    await expect.poll(said, slow).toMatch(shows);
    await expect.poll(() => stale(), slow).toEqual([]);
  };
  await look(/kl\./);

  const training = planned(ci.ingrid, sv.rehabilitation);
  const wish = {
    serviceId: sv.rehabilitation,
    deliveryMode: 'clinic',
    replacing: training.id,
  } as const;
  const other = first(ok(host.municipality.slots(ci.ingrid, wish)).items.slice(9));
  ok(host.municipality.staff.move(training.id, other.id));
  await client.invalidateQueries();
  await look(new RegExp(inWords(other.start).day));
  await router.navigate(`/aftaler/${training.id}`);
  await heading(/^Genoptræning/);
  await look(new RegExp(inWords(other.start).clock));

  await router.navigate(`/book/tid?ydelse=${sv.preventiveVisit}&moede=home`);
  await freeTimes();
  await look(/ledige tider/);
  await user.click(await button('Ugen efter'));
  await look(/ledige tider/);
  await user.click(first(await freeTimes()));
  await heading('Tjek dine svar');
  await look(/10 minutter/);
  pass(4 * 60_000);
  await look(/6 minutter/);
  await changeLanguage('en');
  await look(/Book the time/);
  await changeLanguage('da');
  await look(/6 minutter/);
  await user.click(await button('Book tiden'));
  await heading('Din tid er booket');
  await look(/Bekræftet af/);

  await router.navigate(`/aftaler/${training.id}/aflys`);
  await user.click(await button('Aflys aftalen'));
  await heading('Din aftale er aflyst');
  await look(/Din aftale er aflyst/);
  await user.click(await link('Se alle aftaler'));
  await heading('Mine aftaler');
  await within(screen.getByRole('main')).findAllByRole('link', { name: /kl\. / });
  await look(/kl\./);
  expect(document.querySelectorAll('main font').length).toBeGreaterThan(10);
  await changeLanguage('en');
  await look(/My appointments/);
  await changeLanguage('da');
  await look(/kl\./);
  showOriginal();
  await look(/kl\./);
  expect(document.querySelector('body font')).toBeNull();
});

const slow = { timeout: 25_000 };

/** What is on the page and not what the app says, and the other way round. */
function stale(): string[] {
  const [page, app] = [said().split('\n'), rendered()];
  return page.every((line, place) => line === app[place]) && page.length === app.length
    ? []
    : [
        ...page.filter((line) => !app.includes(line)).map((line) => `on the page: ${line}`),
        ...app.filter((line) => !page.includes(line)).map((line) => `not on it: ${line}`),
        'in another order',
      ];
}

/** What React has of a rendered element or text. */
interface Fiber {
  tag: number;
  memoizedProps: unknown;
  child: Fiber | null;
  sibling: Fiber | null;
  stateNode: unknown;
}

/** What the app says by its own account: each text that React holds to be on the page, in its order. */
function rendered(): string[] {
  const texts: string[] = [];
  const collect = (fiber: Fiber | null) => {
    if (fiber === null) return;
    if (fiber.tag === hostText) texts.push(String(fiber.memoizedProps));
    if (fiber.tag === hostComponent) {
      const { children } = fiber.memoizedProps as { children?: unknown };
      if (typeof children === 'string' || typeof children === 'number')
        texts.push(String(children));
    }
    collect(fiber.child);
    collect(fiber.sibling);
  };
  for (const element of document.body.children) {
    const key = Object.keys(element).find((name) => name.startsWith('__reactContainer$'));
    const root = (element as unknown as Record<string, Fiber | undefined>)[key ?? ''];
    if (root) collect((root.stateNode as { current: Fiber }).current);
  }
  return texts.map((text) => text.trim()).filter(Boolean);
}

const hostComponent = 5;
const hostText = 6;
