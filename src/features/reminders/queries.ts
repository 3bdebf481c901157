import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import { getReminderSettings, listReminders, previewReminder } from '../../api/reminders.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { ReminderWhen } from '../../domain/messages/reminder.ts';

const root = (citizen: CitizenId) => [...citizenKey(citizen), 'reminders'] as const;

export const reminderSettingsOf = (citizen: CitizenId) =>
  queryOptions({
    queryKey: [...root(citizen), 'settings'],
    queryFn: ({ signal }) => getReminderSettings(citizen, signal),
    // Who has just signed up at borger.dk comes back to see it.
    staleTime: 0,
  });

export const reminderPreviewOf = (citizen: CitizenId, when: ReminderWhen) =>
  queryOptions({
    queryKey: [...root(citizen), 'preview', when],
    queryFn: ({ signal }) => previewReminder(citizen, when, signal),
  });

export const remindersOf = (citizen: CitizenId) =>
  infiniteQueryOptions({
    queryKey: [...root(citizen), 'sent'],
    queryFn: ({ pageParam, signal }) => listReminders(citizen, pageParam, signal),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });

const firstPage: string | null = null;
