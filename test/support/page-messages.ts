import type { FlowHouse } from './flow-house';
import { ks, townYaml, type Who } from './flow-house';
import { openPage, type PageClient } from './page-client';
import { openMessageHouse, type MessageHouse } from '../incoming/flows/message-house';

type Rows = Awaited<ReturnType<PageClient['get']>>['body']['rows'];

/** The work page of a town with one duty mailbox into which mails come. */
export interface PageMessages {
  readonly house: MessageHouse;
  readonly page: PageClient;
  /** It is seen at ten past nine. */
  comes(id: string, subject: string, time?: string): Promise<void>;
  list(who: Who, query?: string): Promise<Awaited<ReturnType<PageClient['get']>>['body']>;
  rowOf(who: Who): Promise<Rows[number]>;
  /** About the first of them. */
  act(who: Who, verb: string, more?: object): ReturnType<PageClient['post']>;
  close(): Promise<void>;
}

export async function openPageMessages(yaml = townYaml): Promise<PageMessages> {
  const house = await openMessageHouse(yaml);
  const page = await openPage((house as FlowHouse).context);
  const list: PageMessages['list'] = async (who, query = '') =>
    (await page.get(who, `/messages${query}`)).body;
  const rowOf: PageMessages['rowOf'] = async (who) => {
    const [row] = (await list(who)).rows;
    if (row === undefined) throw new Error('There is no row');
    return row;
  };
  return {
    ...{ house, page, list, rowOf },
    comes: async (id, subject, time = '08:00') => {
      house.desk.put(id, { subject, from: 'lisa@post.example' });
      house.mail.deliver(ks, id, house.at(time));
      await house.to('09:10');
    },
    act: async (who, verb, more = {}) => {
      const { id, version } = await rowOf(who);
      return page.post(who, `/messages/${id}/acts`, { verb, version, ...more });
    },
    close: async () => {
      page.close();
      await house.close();
    },
  };
}
