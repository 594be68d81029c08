/** A delegation in each state, and mail rules at each stage of being made and taken away. */

function newDelegation({ person, uuid, at }) {
  return (count, owner, more) => ({
    // Rules are named by the first eight signs.
    ...{
      id: uuid(String(count).padStart(8, '0'), 0),
      version: 1,
      ownerId: person(owner),
      managerId: person('carin'),
    },
    ...{ from: at('00:00'), until: at('00:00', '2026-12-12'), isPlanned: false, since: at('10:00') },
    ...{
      askedAt: at('08:00'),
      delegateId: undefined,
      consent: undefined,
      lapsesAt: undefined,
      method: undefined,
    },
    ...{
      reason: undefined,
      settledAs: undefined,
      endedAs: undefined,
      note: undefined,
      escalatedAt: undefined,
    },
    ...{ state: 'asked', ...more },
  });
}

/** The owner has consented to a delegate. */
function consentTo({ person, at }) {
  return (owner, delegate, more) => ({
    ...{
      delegateId: person(delegate),
      lapsesAt: at('00:00', '2026-12-12'),
      method: 'inboxRule',
      state: 'accepted',
    },
    consent: {
      ...{ textVersion: '1', delegateId: person(delegate), from: '2026-12-01', lastDay: '2026-12-11' },
      ...{ givenAt: at('09:00'), how: 'card', byId: person(owner), note: undefined },
    },
    ...more,
  });
}

function delegationsOf(scene) {
  const { person, at } = scene;
  const one = newDelegation(scene);
  const consent = consentTo(scene);
  const ended = { state: 'ended', endedAs: 'byOwner', since: at('11:00') };
  const recorded = { how: 'recorded', byId: person('carin'), note: 'Per telefon.' };
  const byHand = consent('ulla', 'tage', { state: 'inEffect', method: 'instructions' });
  const planned = { from: at('00:00', '2026-12-07'), until: at('00:00', '2026-12-19'), isPlanned: true };
  const later = consent('fredrik', 'hasse', planned);
  return [
    one(1, 'cecilia', {}),
    one(2, 'kim', { state: 'proposed', delegateId: person('bo') }),
    one(3, 'erik', consent('erik', 'hasse')),
    one(4, 'gunilla', consent('gunilla', 'hasse')),
    one(5, 'ines', consent('ines', 'hasse')),
    one(6, 'hasse', consent('hasse', 'gunilla')),
    one(7, 'fredrik', { ...later, consent: { ...later.consent, from: '2026-12-07', lastDay: '2026-12-18' } }),
    one(8, 'lars', consent('lars', 'maja', { state: 'inEffect' })),
    one(9, 'maja', consent('maja', 'lars', ended)),
    one(10, 'nils', consent('nils', 'lars', ended)),
    one(11, 'tage', consent('tage', 'ulla', { ...ended, endedAs: 'returned' })),
    one(12, 'david', { state: 'withManager', reason: 'noAnswer', managerId: person('karin') }),
    one(13, 'sara', { state: 'settled', settledAs: 'noneNeeded', note: 'Kollegorna läser gemensamt.' }),
    one(14, 'ulla', { ...byHand, consent: { ...byHand.consent, ...recorded } }),
    one(15, 'olga', consent('olga', 'rut', { method: 'instructions' })),
    one(16, 'per', { state: 'settled', settledAs: 'exempt' }),
    one(17, 'rut', { managerId: undefined, state: 'withManager', reason: 'ownerAsks' }),
  ];
}

/** Each piece is claimed while no other is due, and then comes as far as `until` takes it. */
async function carry({ store, save, owner, at, real }, work, until) {
  await save({ ruleWork: [work] });
  const by = { owner, now: at('11:31'), realMillis: real('11:31:05'), leaseMillis: 60_000 };
  const claimed = await store.delegations.claimRuleWork(by);
  if (claimed?.delegationId !== work.delegationId) throw new Error('Another piece of rule work was claimed');
  await until(claimed);
}

async function delegate(scene) {
  const { store, save, at, real } = scene;
  const delegations = delegationsOf(scene);
  await save({ delegations: delegations.map((delegation) => ({ expectedVersion: 0, delegation })) });
  const work = (kind, count, notBefore = at('11:20')) => ({
    kind,
    delegationId: delegations[count - 1].id,
    notBefore,
  });
  const settled = (settlement) => (it) => store.delegations.settleRuleWork(it, settlement);
  const later = settled({ kind: 'later', notBeforeMillis: real('11:35') });
  const stays = () => Promise.resolve();
  await carry(scene, work('make', 8), settled({ kind: 'done' }));
  await carry(scene, work('make', 15), settled({ kind: 'failed' }));
  await carry(scene, work('make', 4), stays);
  await carry(scene, work('make', 5), stays);
  await carry(scene, work('remove', 10), stays);
  await carry(scene, work('make', 6), later);
  await carry(scene, work('remove', 11), later);
  await save({ ruleWork: [work('make', 3), work('remove', 9), work('make', 7, at('00:00', '2026-12-07'))] });
}

module.exports = { delegate };
