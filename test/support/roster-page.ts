import type { z } from 'zod';
import type { FlowContext } from '../../src/app/flow-context';
import type { doneSchema, mailboxDaySchema, weeksSchema } from '../../src/roster/page-schemas';
import { openPage } from './page-client';
import { openFlowHouse, type FlowHouse, type Who } from './flow-house';

type Weeks = z.infer<typeof weeksSchema>;
type Cell = Weeks['weeks'][number]['rows'][number]['cells'][number];

interface Answer<T> {
  readonly status: number;
  readonly body: T;
}
type Done = z.infer<typeof doneSchema> & { readonly refusal: string; readonly words: string };

/** Bemanning's data over loopback, as whoever is named. */
export interface RosterPage {
  get<T>(who: Who, path: string): Promise<Answer<T>>;
  post(who: Who, path: string, body: object): Promise<Answer<Done>>;
  weeks(who: Who, from?: string): Promise<Weeks>;
  day(who: Who, date: string): Promise<Answer<z.infer<typeof mailboxDaySchema>>>;
  /** Of the first mailbox. */
  cell(who: Who, date: string): Promise<Cell>;
  /** Of the mailbox `ks`. */
  act(who: Who, verb: string, inputs: object): Promise<Answer<Done>>;
  close(): void;
}

/** A house with its page, anew for each test, at five past eight. */
export function rosterHouses(): { readonly house: FlowHouse; readonly page: RosterPage } {
  let opened: { house: FlowHouse; page: RosterPage } | undefined;
  const now = () => {
    if (opened === undefined) throw new Error('Opened before each test');
    return opened;
  };
  beforeEach(async () => {
    const house = await openFlowHouse();
    opened = { house, page: await openRosterPage(house.context) };
    await house.to('08:05');
  });
  afterEach(async () => {
    now().page.close();
    await now().house.close();
  });
  return {
    get house() {
      return now().house;
    },
    get page() {
      return now().page;
    },
  };
}

export async function openRosterPage(context: FlowContext): Promise<RosterPage> {
  const page = await openPage(context);
  const get = <T>(who: Who, path: string) => page.get(who, path) as Promise<unknown> as Promise<Answer<T>>;
  const post = (who: Who, path: string, body: object) =>
    page.post(who, path, body) as Promise<unknown> as Promise<Answer<Done>>;
  const weeks = async (who: Who, from?: string) =>
    (await get<Weeks>(who, `/roster${from === undefined ? '' : `?from=${from}`}`)).body;
  return {
    ...{ get, post, weeks },
    close: () => {
      page.close();
    },
    day: (who, date) => get(who, `/roster/ks/${date}`),
    cell: async (who, date) => {
      const { weeks: shown } = await weeks(who, date);
      const cell = shown[0]?.rows[0]?.cells.find((one) => one.date === date);
      if (cell === undefined) throw new Error(`There is no ${date}`);
      return cell;
    },
    act: (who, verb, inputs) => post(who, '/roster/acts', { verb, mailbox: 'ks', ...inputs }),
  };
}
