import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');
/** What a module keeps for as long as the document lives: what can change, and what holds things. */
const keeps =
  /^(?:export )?(?:let \w|const \w+(?:: [^=]+)? = (?:new (?:Map|Set|WeakMap)\b|create(?!Context|App|Root)[A-Z]\w*(?:<[^\n]*>)?\())/m;
/** It registers what to forget, or is made by what does. */
const forgets = /\batSessionEnd\(|= createDraftMemory</;

/** What is kept here is about nobody. */
const aboutNobody: Record<string, string> = {
  'api/wire/client.ts': 'the client itself; its token is forgotten',
  'api/wire/serverClock.ts': 'the municipality’s clock',
  'app/leaving/doubtSession.ts': 'whether one is asking just now if somebody is logged in',
  'app/leaving/endSession.ts': 'that something was lost, not what',
  'app/leaving/leaving.ts': 'that one is on the way out',
  'features/booking/useDraftNote.ts': 'keeps in draftMemory.ts',
  'features/device/lockChannel.ts': 'the channel between tabs',
  'features/device/connection.ts': 'whether the municipality answers',
  'features/install/installPrompt.ts': 'the browser’s offer to install',
  'features/messages/useMessageDraft.ts': 'keeps in draftMemory.ts',
  'features/session/logout.ts': 'whose logout is not told yet: it has to outlive the session',
  'features/session/sessionChannel.ts': 'the channel between tabs',
  'features/updates/updates.ts': 'whether there is a newer version',
  'i18n/format.ts': 'formatters',
  'i18n/start.ts': 'the language, and which texts are wanted',
  'person/person.ts': 'who is here, and the list of what to forget',
  'shared/told.ts': 'who wants to hear that something came, not what',
  'storage/database.ts': 'whether the device answers',
  'storage/inTime.ts': 'which locks the device does not give',
  'sw/sw.ts': 'whether the app’s own files are being mended',
  'ui/page/Screen.tsx': 'whether a screen was shown before',
};

// Fails when: a module keeps something in memory and does not say how it is forgotten.
test('every module that keeps something forgets it with the session, or keeps nothing of anybody', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.|\.gen\./.test(file),
  );
  const keepers = files.filter((file) => keeps.test(readFileSync(join(src, file), 'utf8')));
  const silent = keepers.filter((file) => !forgets.test(readFileSync(join(src, file), 'utf8')));
  const unexplained = silent.filter((file) => !(file in aboutNobody));
  expect(unexplained).toEqual([]);
  expect(Object.keys(aboutNobody).filter((file) => !keepers.includes(file))).toEqual([]);
  expect(keepers.length - silent.length).toBeGreaterThanOrEqual(9);
});
