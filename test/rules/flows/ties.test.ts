import { tieId } from '../../../src/core/ids';
import { localDate } from '../../../src/core/time';
import { drawTie, isTieTrue } from '../../../src/rules/flows/tie-card';
import { tiedQuestions } from '../../../src/rules/domain/tied/tie';
import { cardOf, type CardOf } from '../../support/card-of';
import { id, openFlowHouse, type FlowHouse, type Who } from '../../support/flow-house';
import { clicksIn, openTieHouse } from './tie-house';
import { askedBackWith } from '../asked-back';

let house: FlowHouse;
beforeEach(async () => {
  house = await openTieHouse();
});
afterEach(async () => {
  await house.close();
});

const asked = askedBackWith('F4');
const wording = 'Kan någon annan än chefen dela ut jobben från lådan?';

const click = clicksIn(() => house);

/** Erik asks what the rules do not answer; the number of the question in the registrar's list. */
async function unanswered(text = asked): Promise<number> {
  const [answer] = await house.write('erik', text);
  if (answer?.facts.card === 'nearRules')
    await click('erik', 'rules.choose', { asked: answer.facts.questionId });
  const gaps = await house.store.questions.listGaps(localDate('2000-01-01'), 50);
  const gap = gaps.find((one) => one.text === text);
  if (gap === undefined) throw new Error(`${text} is no gap`);
  return gap.id;
}

/** Anna proposes; the tie as she sees it. */
async function propose(rule = 'F4', text = asked): Promise<CardOf<'tie'>> {
  const facts = await click('anna', 'tie.propose', { gap: await unanswered(text), rule, other: '' });
  if (facts.card !== 'tie') throw new Error(`The answer is ${facts.card}`);
  return facts;
}

const confirm = (who: Who, { tieId: tie, version }: CardOf<'tie'>, text = wording) =>
  click(who, 'tie.confirm', { tie, version, text });
const rowsOf = async (who: Who) => {
  const facts = await click(who, 'tie.list', {});
  if (facts.card !== 'tieList') throw new Error(`The answer is ${facts.card}`);
  return facts.rows;
};
const gapsOf = async (who: Who) => cardOf(await house.write(who, 'frågor'), 'questionList').gaps;

describe('a question that the rules did not answer', () => {
  test('is opened by the registrar with the likeliest rule chosen, and proposed in a second press', async () => {
    const gap = await unanswered();
    const listed = cardOf(await house.write('anna', 'frågor'), 'questionList');
    expect(listed).toMatchObject({ canPropose: true, gaps: [{ id: gap, proposed: undefined }] });
    const proposal = await click('anna', 'tie.open', { gap });
    expect(proposal).toMatchObject({ card: 'tieProposal', text: asked });
    const near = house.context.rules.ask({ text: asked }).answers.map(({ rule }) => rule.id);
    if (proposal.card !== 'tieProposal') throw new Error(proposal.card);
    expect(proposal.choices.slice(0, near.length).map((rule) => rule.id)).toEqual(near);
    expect(await click('anna', 'tie.propose', { gap, rule: 'F4', other: '' })).toMatchObject({
      card: 'tie',
      state: 'proposed',
      rule: 'F4',
      editors: ['Carin Testsson', 'David Testsson'],
      canDecide: false,
    });
    expect(await gapsOf('anna')).toMatchObject([{ id: gap, proposed: 'F4' }]);
  });

  test('goes to every editor, and to one of them once when it is proposed twice', async () => {
    const gap = await unanswered();
    for (const rule of ['F4', 'P4']) await click('anna', 'tie.propose', { gap, rule });
    await house.to('10:01');
    const told = house.messenger.said.filter(({ facts }) => facts.card === 'tie');
    expect(told.map(({ to }) => to).toSorted()).toEqual([id('carin'), id('david')].toSorted());
    expect(told.map(({ facts }) => facts)).toMatchObject([
      { rule: 'F4', text: asked, canDecide: true },
      { rule: 'F4', text: asked, canDecide: true },
    ]);
  });

  test('is answered surely by the rule once an editor has tied it, and leaves the list', async () => {
    expect(house.context.rules.ask({ text: asked }).sure).toBe(false);
    const tie = await propose();
    expect(await confirm('carin', tie)).toMatchObject({ card: 'tie', state: 'tied', text: wording });
    expect(house.context.rules.ask({ text: wording })).toMatchObject({ sure: true });
    const answer = cardOf(await house.write('erik', asked), 'answer');
    expect(answer.rule.id).toBe('F4');
    expect(await gapsOf('anna')).toEqual([]);
    expect(await rowsOf('anna')).toMatchObject([
      { text: wording, rule: 'F4', tiedBy: 'Carin Testsson', holds: true },
    ]);
  });

  test('that is outside the rules is a plain no from then on', async () => {
    const tie = await propose('-');
    expect(tie).toMatchObject({ rule: undefined, shown: undefined });
    await confirm('carin', tie, asked);
    expect(cardOf(await house.write('erik', asked), 'noAnswer').reason).toBe('not-in-rules');
    expect(await gapsOf('anna')).toEqual([]);
  });

  test('is proposed for a rule that is named by its number, and for none that is not there', async () => {
    const gap = await unanswered();
    expect(await click('anna', 'tie.propose', { gap, rule: 'F4', other: 'x99' })).toMatchObject({
      card: 'tieProposal',
      refusal: 'no-such-rule',
    });
    expect(await click('anna', 'tie.propose', { gap, rule: 'F4', other: ' p4 ' })).toMatchObject({
      card: 'tie',
      rule: 'P4',
    });
  });

  test('is decided once: a second editor sees who was first', async () => {
    const tie = await propose();
    await confirm('carin', tie);
    expect(await click('david', 'tie.decline', { tie: tie.tieId, version: 1 })).toMatchObject({
      card: 'tie',
      refusal: 'already-done',
      state: 'tied',
      decided: { name: 'Carin Testsson' },
    });
  });

  test('that is not tied stays in the list, can be proposed anew, and changes nothing', async () => {
    const tie = await propose();
    expect(await click('carin', 'tie.decline', { tie: tie.tieId, version: 1 })).toMatchObject({
      state: 'declined',
    });
    expect(await rowsOf('carin')).toEqual([]);
    expect(await gapsOf('anna')).toMatchObject([{ text: asked, proposed: undefined }]);
    expect(house.context.rules.ask({ text: asked }).sure).toBe(false);
    expect(await propose()).toMatchObject({ state: 'proposed' });
  });

  test('is found by an editor who is in no roster by writing "frågor"', async () => {
    await propose();
    const cards = await house.facts('carin', 'frågor');
    expect(cards).toMatchObject([
      { card: 'tieList', waiting: 1, canDecide: true },
      { card: 'tie', state: 'proposed', canDecide: true },
    ]);
  });

  test('whose words are gone waits for nobody, and its card offers nothing to decide', async () => {
    await propose();
    const [stored] = await house.store.ties.listOpen();
    const gone = { ...stored!, id: tieId('77777777-0000-4000-8000-000000000001'), gapId: 999 };
    await house.store.save({ ties: [{ expectedVersion: 0, tie: gone }] });
    const [list] = await house.write('carin', 'frågor');
    expect(list?.facts).toMatchObject({ card: 'tieList', waiting: 1 });
    const card = await drawTie(house.context, gone.id, id('carin'));
    expect(card).toMatchObject({ state: 'proposed', text: undefined });
    expect(await isTieTrue(house.context, gone.id, id('carin'))).toBe(false);
  });
});

describe('a wording', () => {
  test.each([
    ['a name that the directory knows', 'Ska Anna svara på mejl till förvaltningen?', 'names-somebody'],
    ['somebody’s address', 'Vem svarar på mejl från lisa@example.com?', 'names-somebody'],
    ['a long number', 'Vem svarar på mejl om 0303123456?', 'names-somebody'],
    ['a word that looks like a name', 'Vem svarar på mejl från Persbrandt?', 'names-somebody'],
    ['somebody’s health', 'Vem svarar på mejlen när min kollega har cancer?', 'tells-of-somebody'],
    ['nothing', '   ', 'text-missing'],
    ['a story', `Vem svarar? ${'Mejlet kom i går. '.repeat(40)}`, 'text-too-long'],
  ])('with %s is not kept', async (_what, text, refusal) => {
    const tie = await propose();
    expect(await confirm('carin', tie, text)).toMatchObject({ card: 'tie', state: 'proposed', refusal });
    expect(await rowsOf('carin')).toEqual([]);
  });

  test('is the editor’s alone: the question as it was asked is kept nowhere but in its own list', async () => {
    const tie = await propose();
    await confirm('carin', tie);
    const [row] = await house.store.ties.listOpen();
    expect(JSON.stringify(row)).not.toContain('bestämmer');
    expect(JSON.stringify(await house.store.log.list(50))).not.toMatch(/bestämmer|avgör/);
  });

  test('keeps no personal identity number', async () => {
    await confirm('carin', await propose(), `${wording} 19121212-1212`);
    expect(JSON.stringify(await house.store.ties.listOpen())).not.toContain('1212-1212');
  });
});

describe('who may', () => {
  test('propose: people in a roster and editors; nobody else sees the question', async () => {
    const gap = await unanswered();
    for (const verb of ['tie.open', 'tie.propose'])
      expect(await click('erik', verb, { gap, rule: 'F4' })).toMatchObject({
        say: { refusal: 'not-allowed' },
      });
    expect(await click('erik', 'tie.list', {})).toMatchObject({ say: { refusal: 'not-allowed' } });
    expect(await click('carin', 'tie.open', { gap })).toMatchObject({ card: 'tieProposal' });
  });

  test('tie: editors alone, which is logged when somebody else tries', async () => {
    const tie = await propose();
    expect(await confirm('anna', tie)).toMatchObject({ card: 'tie', refusal: 'not-editor' });
    expect(await confirm('erik', tie)).toMatchObject({ say: { refusal: 'not-allowed' } });
    const log = await house.store.log.list(2);
    expect(log.map(({ event }) => event)).toMatchObject([
      { what: 'action.refused', verb: 'tie.confirm', refusal: 'not-allowed' },
      { what: 'action.refused', verb: 'tie.confirm', refusal: 'not-editor' },
    ]);
    expect(await rowsOf('anna')).toEqual([]);
  });

  test('nobody, where the file names no editor: the list offers no rule to propose', async () => {
    await house.close();
    house = await openFlowHouse('2026-12-01T10:00:00+01:00');
    const gap = await unanswered();
    expect(cardOf(await house.write('anna', 'frågor'), 'questionList').canPropose).toBe(false);
    expect(await click('anna', 'tie.open', { gap })).toMatchObject({ say: { refusal: 'no-editor' } });
  });

  test('decide at once, where who proposes is an editor', async () => {
    const gap = await unanswered();
    const tie = await click('carin', 'tie.propose', { gap, rule: 'F4' });
    expect(tie).toMatchObject({ card: 'tie', canDecide: true });
    await house.to('10:01');
    expect(house.messenger.said.filter(({ facts }) => facts.card === 'tie').map(({ to }) => to)).toEqual([
      id('david'),
    ]);
  });
});

describe('what is tied', () => {
  test('can be taken back, and then counts no more', async () => {
    const tie = await propose();
    await confirm('carin', tie);
    const list = await click('david', 'tie.end', { tie: tie.tieId, version: 2 });
    expect(list).toMatchObject({ card: 'tieList', rows: [] });
    expect(house.context.rules.ask({ text: wording }).sure).toBe(false);
    expect(await click('david', 'tie.end', { tie: tie.tieId, version: 3 })).toMatchObject({
      card: 'tieList',
      refusal: 'already-done',
    });
    const events = (await house.store.log.list(3)).map(({ event }) => event);
    expect(events).toMatchObject([
      { what: 'tie.ended', rule: 'F4' },
      { what: 'tie.made', rule: 'F4' },
      { what: 'tie.proposed', rule: 'F4' },
    ]);
  });

  test('belongs to the text of its rule: with another text it does not count, and is tied again in one press', async () => {
    const tie = await propose();
    await confirm('carin', tie);
    const book = house.context.rules;
    const [stored] = await house.store.ties.listOpen();
    const changed = { ...book, version: 'other', markOf: () => 'other' };
    expect(tiedQuestions([stored!], book)).toEqual([{ text: wording, rule: 'F4' }]);
    expect(tiedQuestions([stored!], changed)).toEqual([]);
    await house.store.save({
      ties: [{ expectedVersion: 2, tie: { ...stored!, version: 3, ruleMark: 'before' } }],
    });
    await house.context.tiesChanged();
    expect(house.context.rules.ask({ text: wording }).sure).toBe(false);
    expect(await rowsOf('carin')).toMatchObject([{ holds: false }]);
    const again = await click('carin', 'tie.again', { tie: tie.tieId, version: 3 });
    expect(again).toMatchObject({ card: 'tieList', rows: [{ holds: true, text: wording }] });
    expect(house.context.rules.ask({ text: wording }).sure).toBe(true);
  });

  test('as outside the rules belongs to that version of the document alone', async () => {
    await confirm('carin', await propose('-'), wording);
    const [stored] = await house.store.ties.listOpen();
    const book = house.context.rules;
    expect(tiedQuestions([stored!], book)).toHaveLength(1);
    expect(tiedQuestions([stored!], { ...book, version: 'other' })).toEqual([]);
  });

  test('is known to every replica at the next minute', async () => {
    const tie = await propose();
    const [stored] = await house.store.ties.listOpen();
    const decided = { byId: id('carin'), at: house.clock.now(), text: wording };
    await house.store.save({
      ties: [{ expectedVersion: tie.version, tie: { ...stored!, version: 2, decided } }],
    });
    expect(house.context.rules.ask({ text: wording }).sure).toBe(false);
    await house.to('10:05');
    expect(house.context.rules.ask({ text: wording }).sure).toBe(true);
  });
});
