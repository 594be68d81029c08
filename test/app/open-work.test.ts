import { openStore, type OpenedStore } from '../../src/app/open-store';
import { parseMunicipality } from '../../src/app/config/read-municipality';
import { checkOpenWork } from '../../src/app/config/check-open-work';
import { mailboxId, personId, questionId } from '../../src/core/ids';
import { instant } from '../../src/core/time';
import { townYaml } from '../support/flow-house';

describe('a mailbox that is gone from the file', () => {
  const log = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
  };
  const town = parseMunicipality(townYaml, 'test');
  let store: OpenedStore;
  beforeEach(async () => {
    store = await openStore('sqlite::memory:', { log });
  });
  afterEach(() => store.close());

  const ask = (mailbox: string) =>
    store.save({
      questions: [
        {
          expectedVersion: 0,
          question: {
            id: questionId(`question-${mailbox}`),
            version: 1,
            mailboxId: mailboxId(mailbox),
            askerId: personId('erik'),
            receiverId: personId('anna'),
            text: 'Ska ritningen diarieföras igen?',
            askedAt: instant('2026-12-01T09:00:00Z'),
            answer: undefined,
          },
        },
      ],
    });

  it('is refused while questions to its registrar wait for an answer', async () => {
    await ask('social');
    await expect(checkOpenWork(store, town, 'town.yaml')).rejects.toThrow(
      /social är borta ur filen men 1 av frågorna till dess registrator/,
    );
  });

  it('is no matter while the questions that wait belong to mailboxes of the file', async () => {
    await ask('ks');
    await expect(checkOpenWork(store, town, 'town.yaml')).resolves.toBeUndefined();
  });
});
