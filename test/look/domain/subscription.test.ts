import { folderPath, inbox, junk, mailboxId } from '../../../src/core/ids';
import type { FolderWatch, Subscription } from '../../../src/look/domain/subscription';
import { decideSubscriptions, longestSubscriptionMinutes } from '../../../src/look/domain/subscription';
import { plusMinutes } from '../../../src/core/time';
import { at } from '../../core/calendars';

const now = at('2026-03-03', '09:00');
const day = 24 * 60;
const watch: FolderWatch = { mailboxId: mailboxId('ks'), address: 'ks@ale.example', folder: inbox };
const subscription = (id: string, minutesLeft: number, of: FolderWatch = watch): Subscription => ({
  ...of,
  id,
  expiresAt: plusMinutes(now, minutesLeft),
});
const decide = (wanted: readonly FolderWatch[], existing: readonly Subscription[]) =>
  decideSubscriptions({ wanted, existing, now });

test('a folder without a living subscription gets one', () => {
  expect(decide([watch], [])).toEqual({ create: [watch], renew: [], remove: [] });
  expect(decide([watch], [subscription('dead', 0)])).toEqual({ create: [watch], renew: [], remove: [] });
});

test('one that lives for a day or more is left alone, one with less is renewed', () => {
  expect(decide([watch], [subscription('fresh', longestSubscriptionMinutes)])).toEqual({
    create: [],
    renew: [],
    remove: [],
  });
  expect(decide([watch], [subscription('fresh', day)]).renew).toEqual([]);
  const old = subscription('old', day - 1);
  expect(decide([watch], [old])).toEqual({ create: [], renew: [old], remove: [] });
});

test('one that lives for days is renewed when Graph asks whether the bot may still listen', () => {
  const fresh = subscription('fresh', longestSubscriptionMinutes);
  const plan = decideSubscriptions({ wanted: [watch], existing: [fresh], now, isAsked: true });
  expect(plan).toEqual({ create: [], renew: [fresh], remove: [] });
});

test('of several for the same folder the longest stays', () => {
  const [short, long] = [subscription('short', 2 * day), subscription('long', 3 * day)];
  expect(decide([watch], [short, long]).remove).toEqual([short]);
  expect(decide([watch], [long, short]).remove).toEqual([short]);
});

test.each([
  { ...watch, mailboxId: mailboxId('bygg') },
  { ...watch, address: 'kommunstyrelsen@ale.example' },
  { ...watch, folder: junk },
  { ...watch, folder: folderPath('Inbox/Formulär') },
])('one for $mailboxId $address $folder is given up when that is no longer wanted', (other) => {
  const stray = subscription('stray', 2 * day, other);
  expect(decide([watch], [stray])).toEqual({ create: [watch], renew: [], remove: [stray] });
});
