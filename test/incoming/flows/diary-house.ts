import { startDiary, type SandboxDiary } from '../../../sandbox/diary/start-diary';
import { carryOutsideWork } from '../../../src/app/carry-open-work';
import type { CardFacts } from '../../../src/app/cards';
import type { FlowContext } from '../../../src/app/flow-context';
import type { LogEvent } from '../../../src/core/log-entry';
import type { OriginalMail } from '../../../src/incoming/graph/mail-desk';
import type { KnownDiaryWork } from '../../../src/incoming/store/diary-work-store';
import { platinaDiary } from '../../../src/platform/diary/platina/platina-diary';
import { townYaml } from '../../support/flow-house';
import { patienceFor } from '../../support/patience';
import { openMessageHouse, type CardOf, type MessageHouse } from './message-house';

const diaryYaml = `
diary:
  system: platina
  url: https://platina.ale.example
  scope: api://x/.default
  places: [{mailboxes: [ks], diary: ks-diariet, caseType: allmant, status: oppet, origin: inkommet}]
  markings:
    - {name: Ingen, level: 0}
    - {name: OSL 21:1, level: 1, paragraphs: [osl-21-1]}
    - {name: Fel, level: 2, paragraphs: [osl-99-1]}
  withMessage: true
`;
export const title = 'Fråga om buller vid Göteborgsvägen';
export const eml = Buffer.from('Subject: Fråga om bullerplank\r\n\r\nHej');

/** A flow house with one message, and a register to ask. */
export interface DiaryHouse extends MessageHouse {
  readonly register: SandboxDiary;
  /** Which messages were read as they came. */
  readonly letters: readonly string[];
  /** What is due, so many real minutes later, in one process or another. */
  carry(minutes?: number, owner?: string): Promise<void>;
  ask(inputs?: Readonly<Record<string, unknown>>): Promise<CardFacts>;
  /** As it is now. */
  card(): Promise<CardOf<'message'>>;
  events(): Promise<readonly LogEvent[]>;
  /** What the database holds for the register. */
  kept(): Promise<{ readonly reference: string; readonly row: KnownDiaryWork | undefined }>;
}

export async function openDiaryHouse(yaml = townYaml): Promise<DiaryHouse> {
  const register = await startDiary({ token: 't', now: () => new Date('2026-12-01'), slowMillis: 1_500 });
  const house = await openMessageHouse(yaml + diaryYaml);
  const letters: string[] = [];
  const diary = () =>
    platinaDiary({
      url: register.url,
      private: ['127.0.0.1'],
      token: () => Promise.resolve('t'),
      realMillis: Date.now,
      timeoutMillis: patienceFor(register.script[0] ?? register.mode()),
    });
  Object.assign(house.context, { diary, originalMail: readsOriginal(letters) });
  await house.arrives();
  await house.open();
  let ahead = 0;
  const card = async () => {
    await house.open();
    return house.latest('anna', 'message');
  };
  return {
    ...{ ...house, register, letters, card },
    carry: async (minutes = 0, owner = 'one') => {
      ahead += minutes * 60_000;
      const clock = { ...house.clock, realMillis: () => Date.now() + ahead };
      const context: FlowContext = { ...house.context, clock, owner };
      await carryOutsideWork(context);
    },
    ask: (inputs = {}) =>
      house.press('anna', 'message.register', {
        registration: 'registered',
        title,
        marking: 'Ingen',
        ...inputs,
      }),
    events: async () => (await house.store.log.list(50)).map(({ event }) => event),
    kept: async () => {
      const reference = (await card()).diary?.news?.reference ?? '';
      return { reference, row: await house.store.diaryWork.find(reference) };
    },
    close: async () => {
      await register.close();
      await house.close();
    },
  };
}

const readsOriginal = (letters: string[]): OriginalMail => ({
  read: async ({ id }, take) => {
    letters.push(id);
    await take(
      (async function* () {
        yield await Promise.resolve(eml);
      })(),
    );
    return { kind: 'done', value: undefined };
  },
});
