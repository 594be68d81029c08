import { drawCard } from '../../src/app/cards';
import { zone } from '../../src/core/time';
import { nodesOf, wordsOf } from '../cards/card-samples';
import { openFlowHouse, townYaml, type FlowHouse, type Who } from '../support/flow-house';

let house: FlowHouse;
const open = async (yaml?: string) => {
  house = await openFlowHouse(undefined, yaml);
};
afterEach(() => house.close());

const drawn = async (who: Who, text: string) => {
  const [said] = await house.write(who, text);
  if (said === undefined) throw new Error('Nothing was answered');
  return drawCard(said.facts, 'sv', zone('Europe/Stockholm')).card;
};
const titles = async (who: Who, text: string) =>
  nodesOf(await drawn(who, text)).flatMap(({ title }) => (typeof title === 'string' ? [title] : []));

test.each(['regel F99', 'vem är registrator?'])(
  'a registrar who writes "%s" is offered the questions, and others to ask a registrar',
  async (text) => {
    await open();
    const offered = await titles('anna', text);
    expect(offered).not.toContain('Fråga registrator');
    expect(offered).toContain('Visa frågorna');
    expect(await titles('erik', text)).toContain('Fråga registrator');
  },
);

test('the only registrar there is reads so at once, and gets no form that leads nowhere', async () => {
  await open(townYaml.replace('roster: [anna@ale.example, bo@ale.example]', 'roster: [anna@ale.example]'));
  const words = wordsOf(await drawn('anna', 'fråga registrator'));
  expect(words).toContain('Det finns ingen annan registrator att fråga än du själv, så inget skickades.');
});
