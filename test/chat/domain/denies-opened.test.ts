// A clause that denies an opening opens nothing, alone or beside something else; what is said beside it is.

import { understood } from '../understood';

const everyAct = (text: string) => {
  const { act, also, candidates, changes, rest, asides } = understood(text);
  const acts = [act, ...also, ...candidates, ...[...(rest ?? []), ...(asides ?? [])].map((one) => one.act)];
  return { act, changes, isOffered: acts.includes('duty.opened') };
};

test.each([
  'ingen har öppnat sbf än va',
  'ingen har öppnat sbf idag väl',
  'ks är inte öppnad va',
  'lådan är oöppnad',
  'soc oöppnad än så länge',
  'ks not opened yet',
  'nobody has opened ks yet',
  'no one opened the mailbox today',
  'öppnat inget än',
  'jag har inte gått in och öppnat',
  'ingen har varit inne i soc',
  'ingen har gått igenom soc i dag',
  'inget gjort i lådan än',
])('"%s" shows how it stands', (text) => {
  expect(everyAct(text)).toEqual({ act: 'mailbox.status', changes: false, isOffered: false });
});

test.each([
  'sjuk. inget öppnat än',
  "I'm ill, nothing opened yet",
  'sjuk, har inte öppnat nåt',
  'vab, ej öppnat',
  'vabbar idag, lådan är oöppnad',
  'jag är sjuk, har inte hunnit öppna ks',
  'jag går hem nu, ingen har öppnat',
])('"%s" is away, and nothing is opened', (text) => {
  expect(everyAct(text)).toEqual({ act: 'away', changes: true, isOffered: false });
});

test.each([
  'öppnat, inget nytt',
  'inga problem jag har öppnat ks',
  'nothing to report, opened ks',
  'har öppnat ks, ingen var sjuk',
  'lådan är genomgången, inget att göra',
  'gått igenom ks och det var inget konstigt',
])('but "%s" opens it', (text) => {
  expect(understood(text)).toMatchObject({ act: 'duty.opened', changes: true });
});

test.each([
  ['hittar inte mejlet som jag öppnade', 'message.find'],
  ['inte sjuk längre, öppnat ks också', 'away.end'],
  ['jag har inte varit på jobbet', 'away.end'],
])('"%s" denies something else', (text, act) => {
  expect(understood(text).act).toBe(act);
});

test.each([
  ['jag har inte öppnat den, det var fel', 'undo'],
  ['har inte öppnat ks, tryckte fel', 'undo'],
  ['ks är inte öppnad, det var fel person som hade den', 'mailbox.status'],
  ['ingen har öppnat ks, råkade se det nu', 'mailbox.status'],
])('"%s" is %s', (text, act) => {
  expect(understood(text)).toMatchObject({ act, changes: false });
});

test.each([
  ...[
    'inte öppnat än, hinner först 15',
    'har inte öppnat än, gör det vid 15',
    'inte öppnat än, hinner först efter lunch',
  ],
  ...['har inte hunnit öppna ks än men gör det efter lunch', 'not opened yet, will do it at 3'],
])('"%s" shows how it stands: nobody is away by when they open it', (text) => {
  expect(understood(text)).toMatchObject({ act: 'mailbox.status', changes: false });
});

test.each([
  ['har inte öppnat än, är borta från 15', 'away'],
  ['inte öppnat än, hinner inte', 'duty.cannot'],
])('"%s" is that still (%s)', (text, act) => {
  expect(understood(text).act).toBe(act);
});
