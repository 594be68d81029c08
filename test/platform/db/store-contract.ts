import type { TestDatabases } from '../../fakes/store-databases';
import { delegationContract } from '../../absence/store/store-delegation-contract';
import { dutyContract } from '../../duty/store/store-duty-contract';
import { mailContract } from '../../look/store/store-mail-contract';
import { leaseContract } from './store-lease-contract';
import { manyMessagesContract } from '../../incoming/store/store-many-messages-contract';
import { messagesContract } from '../../incoming/store/store-messages-contract';
import { heldContract } from '../../incoming/store/store-held-contract';
import { keptContract } from '../../incoming/store/store-kept-contract';
import { pageContract } from '../../incoming/store/store-page-contract';
import { standingContract } from '../../incoming/store/store-standing-contract';
import { noticeContract } from './store-notice-contract';
import { outboxContract } from './store-outbox-contract';
import { peopleContract } from '../../people/store/store-people-contract';
import { tieContract } from '../../rules/store/store-tie-contract';
import { questionContract } from '../../rules/store/store-question-contract';
import { rateContract } from './store-rate-contract';
import { rosterContract } from '../../roster/store/roster-store-contract';
import { redrawContract } from './store-redraw-contract';
import { togetherContract } from './store-together-contract';
import { upkeepContract } from './store-upkeep-contract';
import { workContract } from './store-work-contract';

/** What every store promises, whatever lies under it. */
export function storeContract(databases: TestDatabases): void {
  beforeAll(() => databases.start());
  afterEach(() => databases.closeAll());
  afterAll(() => databases.stop());

  describe('duty', () => {
    dutyContract(databases);
  });
  describe('rosters', () => {
    rosterContract(databases);
  });
  describe('people', () => {
    peopleContract(databases);
  });
  describe('mail', () => {
    mailContract(databases);
  });
  describe('notices', () => {
    noticeContract(databases);
  });
  describe('messages', () => {
    messagesContract(databases);
    standingContract(databases);
    manyMessagesContract(databases);
    pageContract(databases);
  });
  describe('what goes to the archive', () => {
    keptContract(databases);
  });
  describe('what the spam filter held back', () => {
    heldContract(databases);
  });
  describe('outbox', () => {
    outboxContract(databases);
  });
  describe('a process that died or stood still while sending', () => {
    leaseContract(databases);
  });
  describe('several who ask at once', () => {
    togetherContract(databases);
  });
  describe('drawing cards anew', () => {
    redrawContract(databases);
  });
  describe('the pace of the Connector', () => {
    rateContract(databases);
  });
  describe('questions', () => {
    questionContract(databases);
  });
  describe('questions tied to rules', () => {
    tieContract(databases);
  });
  describe('delegations', () => {
    delegationContract(databases);
  });
  describe('leased work', () => {
    workContract(databases);
  });
  describe('upkeep', () => {
    upkeepContract(databases);
  });
}
