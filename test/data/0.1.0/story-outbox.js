/** Notices and cards to be drawn anew, at each stage of the outbox. */

const weekOf = '2026-11-30';

function newNotice({ person, uuid, at }) {
  return (count, who, { key, ...more } = {}) => ({
    ...{ id: uuid('bbbbbbbb', count), receiverId: person(who), subjects: [] },
    ...{ key: key ?? `week/${weekOf}/${person(who)}`, content: { kind: 'week', monday: weekOf } },
    ...{ notBefore: at('11:31'), createdAt: at('11:30'), ...more },
  });
}

/** About the opening of one mailbox. */
function openingNotice({ of, person }, step, who, mailboxId) {
  const { openingKey } = of('src/domain/notice.ts');
  const date = '2026-12-01';
  const key = openingKey(mailboxId, date, { step, personId: person(who) });
  return { key, content: { kind: 'opening', step, date }, subjects: [{ key, mailboxId, date }] };
}

const aboutDelegation = (scene, count, { role, who, state }) => {
  const id = scene.uuid(String(count).padStart(8, '0'), 0);
  return {
    key: `delegation/${id}/${role}/1/${scene.person(who)}`,
    content: { kind: 'delegation', role, delegationId: id, state },
  };
};

const aboutQuestion = ({ uuid, person }, count, who) => {
  const questionId = uuid('dddddddd', count);
  return { key: `question/${questionId}/${person(who)}`, content: { kind: 'question', questionId } };
};

const aboutMessage = ({ of, uuid, person }, count, { role, step, who, round }) => {
  const { messageKey } = of('src/domain/messages/message-notices.ts');
  const incomingId = uuid('eeeeeeee', count);
  return {
    key: messageKey(incomingId, [step, person(who), round].join('/')),
    content: { kind: 'message', incomingId, role, step, round },
  };
};

/** Claims the one notice that is due, or fails. */
async function claim({ store, owner, at, tick }, notice) {
  const found = await store.outbox.claim({ owner, now: at('11:31'), realMillis: tick() });
  const [piece] = found.kind === 'claimed' ? found.pieces : [];
  if (piece?.work.notice.id !== notice.id) throw new Error(`Not ${notice.key} was claimed`);
  return piece.work;
}

const copyFor = ({ person }, who, activityId) => ({
  conversation: {
    personId: person(who),
    conversationId: `a:${person(who)}`,
    serviceUrl: 'https://smba.example/',
  },
  activityId,
});

function noticesOf(scene) {
  const notice = newNotice(scene);
  const { at } = scene;
  const question = (count, who, of) => notice(count, who, aboutQuestion(scene, of, who));
  const delegation = (count, of, told) => notice(count, told.who, aboutDelegation(scene, of, told));
  const message = (count, of, told) => notice(count, told.who, aboutMessage(scene, of, told));
  return {
    said: notice(1, 'anna', openingNotice(scene, 'morning', 'anna', 'ks')),
    saidBefore: question(2, 'anna', 1),
    drawn: message(3, 4, { role: 'responder', step: 'assigned', who: 'erik', round: 1 }),
    drawing: notice(4, 'carin'),
    inbox: notice(5, 'bo', {
      key: 'inbox/bo/1',
      content: { kind: 'inbox', mailboxId: 'ks', page: 1, isReminder: true },
    }),
    unreachable: notice(6, 'nils'),
    failed: notice(7, 'tage'),
    dropped: notice(8, 'kim'),
    twice: notice(9, 'gunilla'),
    lost: notice(10, 'david'),
    sending: delegation(11, 12, { role: 'manager', who: 'karin', state: 'withManager' }),
    sendingAndRedrawn: message(12, 3, { role: 'manager', step: 'decide', who: 'carin', round: 1 }),
    again: notice(13, 'olga'),
    tomorrow: notice(14, 'rut', { notBefore: at('08:00', '2026-12-02') }),
    noon: notice(15, 'anna', { ...openingNotice(scene, 'check', 'anna', 'ks'), notBefore: at('12:00') }),
    unknown: delegation(16, 1, { role: 'owner', who: 'cecilia', state: 'asked' }),
    waiting: delegation(17, 2, { role: 'delegate', who: 'bo', state: 'proposed' }),
    untrue: delegation(18, 9, { role: 'delegate', who: 'lars', state: 'accepted' }),
    answered: notice(19, 'erik', {
      key: `answered/${scene.uuid('dddddddd', 2)}`,
      content: { kind: 'questionAnswered', questionId: scene.uuid('dddddddd', 2) },
    }),
    dead: notice(20, 'ivar', {
      ...openingNotice(scene, 'check', 'ivar', 'soc'),
      content: { kind: 'deadEnd', date: '2026-12-01' },
    }),
  };
}

/** What has come to an end. */
async function end(scene, notices) {
  const { store, save, at } = scene;
  const { settle } = store.outbox;
  const now = at('11:31');
  const { said, saidBefore, drawn, drawing, inbox, unreachable, failed, dropped } = notices;
  const lying = [
    [said, 'anna'],
    [saidBefore, 'anna'],
    [drawn, 'erik'],
    [drawing, 'carin'],
    [inbox, 'bo'],
  ];
  for (const [notice, who] of lying) {
    await save({ notices: [notice] });
    const copy = copyFor(scene, who, `activity-${notice.id.slice(-2)}`);
    await settle(await claim(scene, notice), { kind: 'done', at: now, copy });
  }
  for (const [notice, kind] of [
    [unreachable, 'unreachable'],
    [failed, 'failed'],
    [dropped, 'dropped'],
  ]) {
    await save({ notices: [notice] });
    await settle(await claim(scene, notice), { kind, at: now });
  }
}

/** What is under way, or to be tried again. */
async function begin(scene, notices) {
  const { store, save, real, tick, owner, at } = scene;
  const { settle } = store.outbox;
  const { saidBefore, drawing, twice, lost, sending, sendingAndRedrawn, again } = notices;
  for (const notice of [twice, lost, sending, sendingAndRedrawn, again]) {
    await save({ notices: [notice] });
    const work = await claim(scene, notice);
    if (notice === twice) {
      await settle(work, { kind: 'lost', notBeforeMillis: real('11:31') });
      await claim(scene, notice);
    }
    if (notice === lost) await settle(work, { kind: 'lost', notBeforeMillis: real('11:32') });
    if (notice === again) await settle(work, { kind: 'later', notBeforeMillis: real('11:35') });
  }
  const redraw = async ({ id }) => {
    await save({ redrawNotices: [id] });
    const found = await store.outbox.claim({ owner, now: at('11:31'), realMillis: tick() });
    const { work } = found.pieces[0];
    if (work.kind !== 'redraw' || work.notice.id !== id) throw new Error('Another redraw was claimed');
    return work;
  };
  await settle(await redraw(saidBefore), { kind: 'later', notBeforeMillis: real('11:35') });
  await redraw(drawing);
}

async function fillOutbox(scene) {
  const { save, person } = scene;
  const notices = noticesOf(scene);
  await end(scene, notices);
  await begin(scene, notices);
  const { drawing, sendingAndRedrawn, said, drawn, inbox } = notices;
  const { tomorrow, noon, unknown, waiting, untrue, answered, dead } = notices;
  await save({
    notices: [tomorrow, noon, unknown, waiting, untrue, answered, dead],
    // Asked for once more while it is drawn; asked for while it is said; waiting.
    redrawNotices: [drawing.id, sendingAndRedrawn.id, said.id, drawn.id],
    liveCards: [{ personId: person('bo'), kind: 'inbox', noticeId: inbox.id, mailboxes: ['ks'] }],
  });
  return Object.values(notices).map(({ id }) => id);
}

module.exports = { fillOutbox };
