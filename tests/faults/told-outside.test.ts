import { expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { places } from '../../mocks/town/places.ts';
import { residentsIn } from '../../mocks/town/people.ts';
import { services } from '../../mocks/town/services.ts';
import { createTestMunicipality } from '../support/municipality/municipality.ts';
import { createDevice } from '../support/municipality/push-device.ts';

const residents = residentsIn(2026);

// Fails when: a text says what an appointment is about or where, or whom a protected name belongs to.
test('A11 no text message or push has a number, a service, a place, or a name that is protected', async () => {
  const { host, login } = createTestMunicipality();
  const { municipality } = host;
  for (const { id } of residents) {
    const browser = await login(id, { ownDevice: true });
    const { body } = await browser.get<{ items: Wire['Citizen'][] }>('/citizens');
    const citizens = body.items.filter(({ rights }) => rights.length > 0).slice(0, 20);
    for (const { id: citizen } of citizens) allowEverything(id, citizen);
    const endpoint = `https://push.example.com/${id}`;
    const request = createDevice(endpoint).request(...citizens.map((one) => one.id));
    await browser.post('/session/push', request);
  }
  for (const { id } of residents) {
    const [one] = municipality.staff.appointments(id).filter(({ status }) => status === 'booked');
    if (one) municipality.staff.cancel(one.id);
  }
  host.clock.advance(60 * 86_400_000);
  const messages = [
    ...municipality.staff.sms().map(({ text }) => text),
    municipality.previewReminder(ci.lise, ci.alma, 'day-before').text,
  ];
  const pushed = host.pushes.sent.map(({ words }) => words);
  expect(messages.length).toBeGreaterThan(50);
  expect(pushed.length).toBeGreaterThan(10);
  expect(new Set(pushed.map((words) => words.replace(/"id":"\w+"/, '')))).toHaveLength(1);

  const secrets = [
    ...services.flatMap(({ name }) => [name.da, name.en]),
    ...Object.values(places).flatMap(({ name, address }) => [name, address]),
    ...residents.filter(({ nameProtected }) => nameProtected).map(({ name }) => name),
  ];
  for (const text of [...messages, ...pushed]) {
    expect(text).not.toMatch(/\b\d{6}-?\d{4}\b/);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  }

  function allowEverything(reader: string, citizen: string): void {
    const own = municipality.reminderSettings(citizen, citizen);
    const wish = { citizenId: citizen, dayBefore: true, twoHoursBefore: true };
    const allowed = { ...wish, representativesMayHaveOwn: true };
    municipality.updateReminderSettings(citizen, allowed, own.version);
    if (reader === citizen) return;
    const theirs = municipality.reminderSettings(reader, citizen);
    municipality.updateReminderSettings(reader, wish, theirs.version);
  }
});

// Fails when: a text names the citizen to the citizen, or does not say to another whom it is about.
test('A11 a represented person without protection is named in messages to another alone', () => {
  const { host } = createTestMunicipality();
  const text = (reader: string) =>
    host.municipality.previewReminder(reader, ci.ingrid, 'day-before').text;
  expect(text(ci.lise)).toContain('Ingrid');
  expect(text(ci.ingrid)).not.toContain('Ingrid');
});
