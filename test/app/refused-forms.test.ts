import { drawCard } from '../../src/app/cards';
import { chatButtons } from '../../src/app/conversation/chat-button';
import { buttons as ofFeatures } from '../../src/app/features';
import { zone } from '../../src/core/time';
import { samples } from '../cards/card-samples';
import type { FlowHouse } from '../support/flow-house';
import { messageForms } from './refused-forms/message-forms';
import { otherForms } from './refused-forms/other-forms';
import { formsOf, pressForm } from './refused-forms/press-form';

const refused = { ...messageForms, ...otherForms };

/** Each button that a sample shows with inputs, and the kind of card. */
const drawn = new Set(
  samples.flatMap(({ facts }) =>
    formsOf(drawCard(facts, 'sv', zone('Europe/Stockholm')).card).map(
      ({ verb }) => `${verb} on ${facts.card}`,
    ),
  ),
);
const verbOf = (name: string) => name.split(' on ')[0] ?? name;

test('each form of each card is tried here, and no other', () => {
  expect(Object.keys(refused).toSorted()).toEqual([...drawn].toSorted());
});

/** What stands in no form: a press says all there is to say, so that nothing typed can be lost. */
const withoutForm = [
  ...['absence.end', 'agreement.end', 'assignment.wait', 'assignment.withdraw', 'chat.do', 'consent.deny'],
  ...['delegation.accept', 'delegation.confirm', 'delegation.decline', 'delegation.end', 'duty.accept'],
  ...['duty.agree', 'duty.decline', 'duty.passOn', 'guide.next', 'junk.reviewed', 'message.claim'],
  ...['message.deleteConfirm', 'message.kind', 'message.secret', 'message.take', 'message.unpublish'],
  ...['opening.confirm', 'opening.retract', 'opening.yesterday', 'quarantine.reviewed', 'roster.undo'],
  ...['rules.choose', 'rules.helpful', 'rules.notHelpful', 'tie.again', 'tie.end', 'tie.list', 'tie.open'],
];

test('every button of the features has its form here, or none', () => {
  const verbs = Object.keys({ ...ofFeatures, ...chatButtons });
  const withForm = new Set(Object.keys(refused).map(verbOf));
  expect(verbs.filter((verb) => !withForm.has(verb)).toSorted()).toEqual(withoutForm);
  // A button that was drawn nowhere with inputs would be in neither list.
  expect(withoutForm.filter((verb) => [...drawn].some((name) => verbOf(name) === verb))).toEqual([]);
});

const houses = new Set<FlowHouse>();
afterAll(() => Promise.all([...houses].map((house) => house.close())));

test.each(Object.keys(refused))('%s: what was typed stands, and why it was not done', async (name) => {
  const form = await refused[name]?.();
  if (form === undefined) throw new Error(name);
  houses.add(form.house);
  const before = await logged(form.house);
  const answer = await pressForm(verbOf(name), form);
  expect(answer.reason).toBeDefined();
  expect(['the form', 'beside it']).toContain(answer.kept);
  expect(answer.isByButton).not.toBe(false);
  expect(await logged(form.house)).toEqual(before);
});

/** Whatever a press changes is logged; that somebody may not is no change. */
async function logged({ store }: FlowHouse) {
  const log = await store.log.list(200);
  return log.filter(({ event }) => event.what !== 'action.refused');
}
