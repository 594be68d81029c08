import type { OpenedStore } from '../../../src/app/open-store';
import { noticeId, tieId } from '../../../src/core/ids';
import { localDate } from '../../../src/core/time';
import type { Tie } from '../../../src/rules/domain/tied/tie';
import type { TestDatabases } from '../../fakes/store-databases';
import { aNotice, anna, at, bo } from '../../fakes/store-samples';

const aTie = (changes: Partial<Tie> = {}): Tie => ({
  id: tieId('tie-1'),
  version: 1,
  gapId: 1,
  rule: 'F1',
  documentVersion: '1a2b3c4d',
  ruleMark: '5e6f7a8b',
  proposedById: anna,
  proposedAt: at('09:00'),
  decided: undefined,
  ended: undefined,
  ...changes,
});
const decided = { byId: bo, at: at('10:00'), text: 'Hur ofta "öppnas" lådan?\n😀' };

export function tieContract(databases: TestDatabases): void {
  let store: OpenedStore;
  beforeEach(async () => {
    store = await databases.open(await databases.create());
    await store.save({
      gaps: [{ text: 'En fråga', shownRule: undefined, lastAskedOn: localDate('2026-12-01') }],
    });
  });
  const propose = (changes: Partial<Tie> = {}) =>
    store.save({ ties: [{ expectedVersion: 0, tie: aTie(changes) }] });

  it('keeps a tie as it was proposed, then with the editor’s wording, then taken back', async () => {
    const [tied, ended] = [
      aTie({ version: 2, decided }),
      aTie({ version: 3, decided, ended: { byId: anna, at: at('11:00') } }),
    ];
    await propose();
    expect(await store.ties.find(aTie().id)).toEqual(aTie());
    await store.save({ ties: [{ expectedVersion: 1, tie: tied }] });
    expect(await store.ties.find(aTie().id)).toEqual(tied);
    await store.save({ ties: [{ expectedVersion: 2, tie: ended }] });
    expect(await store.ties.find(aTie().id)).toEqual(ended);
    expect(await store.ties.find(tieId('tie-2'))).toBeUndefined();
  });

  it('keeps one of what is outside the rules', async () => {
    const outside = aTie({ rule: undefined, ruleMark: undefined });
    await propose(outside);
    expect(await store.ties.find(outside.id)).toEqual(outside);
  });

  it('takes one of two decisions on the same version, and leaves nothing of the other', async () => {
    await propose();
    const outcomes = await Promise.all(
      [anna, bo].map((byId, place) =>
        store.save({
          ties: [{ expectedVersion: 1, tie: aTie({ version: 2, decided: { ...decided, byId } }) }],
          notices: [aNotice(`notice-${place}`)],
        }),
      ),
    );
    expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
    const kept = await Promise.all([0, 1].map((n) => store.findNotice(noticeId(`notice-${n}`))));
    expect(kept.filter((one) => one !== undefined)).toHaveLength(1);
  });

  it('lists what is tied, and what waits as long as its question is kept', async () => {
    const ended = { byId: bo, at: at('11:00') };
    await propose({ id: tieId('late'), proposedAt: at('09:30') });
    await propose({ id: tieId('early'), proposedAt: at('08:30'), decided });
    await propose({ id: tieId('gone'), gapId: 999 });
    await propose({ id: tieId('gone-but-tied'), gapId: 999, proposedAt: at('09:45'), decided });
    await propose({ id: tieId('declined'), decided: { ...decided, text: undefined }, ended });
    await propose({ id: tieId('taken-back'), decided, ended });
    const ids = (await store.ties.listOpen()).map((tie) => tie.id);
    expect(ids).toEqual(['early', 'late', 'gone-but-tied']);
  });

  it('finds the notices that show it, and a gap by its number', async () => {
    await propose();
    await store.save({
      notices: [
        { ...aNotice('notice-1', anna, []), key: 'tie/tie-1/anna' },
        { ...aNotice('notice-2', anna, []), key: 'tie/tie-10/anna' },
      ],
    });
    expect(await store.ties.listNotices(aTie().id)).toEqual(['notice-1']);
    expect(await store.questions.findGap(1)).toMatchObject({ id: 1, text: 'En fråga', times: 1 });
    expect(await store.questions.findGap(2)).toBeUndefined();
  });
}
