/** Incoming messages in each state, agreements, and mail actions at each stage. */

function newMessage({ of, at, uuid }) {
  const { noAnswer } = of('src/domain/messages/incoming.ts');
  return (count, { answer, ...more } = {}) => ({
    ...{ id: uuid('eeeeeeee', count), mailboxId: 'ks', messageId: `m${count}`, folder: 'inbox' },
    ...{
      arrivedAt: at(`08:${String(9 + count)}`),
      conversation: `c${count}`,
      mark: undefined,
      isInternal: false,
    },
    ...{
      isRequest: false,
      registration: { kind: 'open' },
      secrecy: undefined,
      undo: undefined,
      version: 1,
      ...more,
    },
    answer: { ...noAnswer(at('08:09')), ...answer },
  });
}

/** Who answers: Erik, on Carin's decision. */
const appointed = ({ person, at }, more) => ({
  ...{ state: 'approved', since: at('10:30'), byId: person('carin'), round: 1, responderId: person('erik') },
  ...{
    proposedById: person('anna'),
    note: 'Erik svarade förra gången.',
    dueOn: '2026-12-08',
    forwarding: 'waiting',
  },
  ...more,
});

const answeredBy = (scene, more) =>
  appointed(scene, { state: 'answered', byId: undefined, forwarding: 'sent', way: 'mail', ...more });

function messagesOf(scene) {
  const { person, at } = scene;
  const message = newMessage(scene);
  const forward = (count) => message(count, { answer: appointed(scene) });
  const secret = { since: at('09:00'), byId: person('anna'), printedAt: at('09:10'), deletedAt: undefined };
  const minor = { registration: { kind: 'minor' }, answer: { state: 'notNeeded', byId: person('anna') } };
  const beforeMinor = { registration: { kind: 'open' }, answer: message(2).answer, batch: 'batch-1' };
  return [
    message(1, { mark: 'automaticReply', isRequest: true }),
    message(2, { ...minor, undo: beforeMinor, version: 2 }),
    message(3, { answer: appointed(scene, { state: 'proposed', byId: person('anna'), forwarding: 'none' }) }),
    ...[4, 5, 6, 7, 8, 9].map(forward),
    message(10, {
      answer: {
        round: 1,
        back: { how: 'returned', reason: 'Fråga Hasse.', byId: person('carin'), at: at('10:40') },
      },
    }),
    message(11, {
      answer: appointed(scene, { state: 'forwarded', forwarding: 'sent' }),
      registration: { kind: 'registered', number: 'KS 2026/123' },
    }),
    message(12, { answer: answeredBy(scene, { copies: ['a12'], copyFolder: 'sentitems' }), version: 4 }),
    message(13, { answer: answeredBy(scene, { copies: ['a13'], copyFolder: 'inbox' }), version: 4 }),
    message(14, { answer: appointed(scene, { state: 'forwarded', forwarding: 'sent' }), version: 5 }),
    message(15, {
      secrecy: { ...secret, deletion: { state: 'underWay', left: ['m15', 'd15'] } },
      version: 3,
    }),
    message(16, { secrecy: { ...secret, deletion: { state: 'failed', left: ['m16'] } }, version: 4 }),
    message(17, { answer: appointed(scene, { forwarding: 'givenUp' }), version: 3 }),
    message(18, {
      answer: answeredBy(scene, {
        state: 'filed',
        byId: person('erik'),
        savedIn: 'KS 2026/98',
        isInCaseFile: true,
      }),
      ...{ registration: { kind: 'keptInOrder' }, version: 6 },
    }),
    message(19, { mailboxId: 'soc', secrecy: { ...secret, printedAt: undefined }, isInternal: true }),
    message(20, {
      registration: { kind: 'passedOn', to: 'Vård- och omsorg' },
      answer: { state: 'notNeeded' },
    }),
  ];
}

const worksOf = ({ of, uuid, person, at }) => {
  const { forwardKey } = of('src/domain/mail-work.ts');
  return (kind, count, messageId, version) => ({
    ...{ kind, mailboxId: 'ks', incomingId: uuid('eeeeeeee', count), messageId, createdAt: at('11:20') },
    toId: kind === 'forward' ? person('erik') : undefined,
    key:
      kind === 'forward'
        ? forwardKey(uuid('eeeeeeee', count), 1)
        : [kind, uuid('eeeeeeee', count), messageId, ...(version === undefined ? [] : [version])].join('/'),
  });
};

/** Each piece is claimed while no other is there, and then comes as far as `until` takes it. */
async function carry(scene, work, until) {
  const { store, save, owner, real } = scene;
  await save({ mailWork: [work] });
  const claimed = await store.mailWork.claim({ owner, realMillis: real('11:31:05') });
  if (claimed?.key !== work.key) throw new Error(`Not ${work.key} was claimed`);
  await until(claimed);
}

async function carryMail(scene) {
  const { store, save, uuid, real } = scene;
  const { advance, settle } = store.mailWork;
  const work = worksOf(scene);
  const forward = (count, until) => carry(scene, work('forward', count, `m${count}`), until);
  const later = (it) => settle(it, { kind: 'later', notBeforeMillis: real('11:35') });
  const stays = () => Promise.resolve();
  await forward(11, (it) => settle(it, { kind: 'done' }));
  await forward(17, (it) => settle(it, { kind: 'failed' }));
  await carry(scene, work('delete', 16, 'm16'), (it) => settle(it, { kind: 'failed' }));
  // Under way: nothing is known of its draft; the draft is known; it is written; it has gone out.
  await forward(5, stays);
  await forward(6, (it) => advance(it, { step: 'write', draftId: 'forward-6' }));
  await forward(7, (it) => advance(it, { step: 'send', draftId: 'forward-7' }));
  await forward(8, (it) => advance(it, { step: 'send', draftId: 'forward-8' }));
  await carry(scene, work('file', 13, 'm13', 4), stays);
  await carry(scene, work('delete', 15, 'm15'), stays);
  // To be tried again.
  await forward(9, later);
  await forward(10, async (it) => {
    await advance(it, { step: 'write', draftId: 'forward-10' });
    await later(it);
  });
  // Taken back while its draft lay in the mailbox: it is to be taken out.
  await save({ cancelForwards: [uuid('eeeeeeee', 10)] });
  await save({
    mailWork: [
      work('forward', 4, 'm4'),
      work('file', 12, 'm12', 4),
      work('file', 12, 'a12', 4),
      work('file', 13, 'a13', 4),
      work('unfile', 14, 'm14', 5),
      work('unfileSent', 14, 'a14', 5),
      work('delete', 15, 'd15'),
    ],
  });
}

async function workOnMessages(scene) {
  const { save, person, uuid, at } = scene;
  await save({ incoming: messagesOf(scene).map((message) => ({ expectedVersion: 0, message })) });
  const agreement = (count, more) => ({
    ...{ id: uuid('ffffffff', count), mailboxId: 'ks', responderId: person('hasse'), folder: undefined },
    ...{ domain: 'leverantor.example', words: undefined, madeById: person('anna'), madeAt: at('09:00') },
    ...{ agreedById: undefined, agreedAt: undefined, endedById: undefined, endedAt: undefined, ...more },
  });
  const agreed = { agreedById: person('carin'), agreedAt: at('09:20') };
  await save({
    agreements: [
      agreement(1, {}),
      agreement(2, { ...agreed, words: 'bygglov', domain: undefined }),
      agreement(3, { ...agreed, folder: 'Inbox/Formulär', endedById: person('carin'), endedAt: at('10:00') }),
    ],
  });
  await carryMail(scene);
}

module.exports = { workOnMessages };
