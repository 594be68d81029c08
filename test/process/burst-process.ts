/**
 * Says what waits, to be killed: started by tests with the addresses of Teams and of the database, and a municipality. Tells
 * of each card when its answer is here and when that is kept.
 */
import { writeSync } from 'node:fs';
import { openBench } from '../../bench/bench-context';
import { deliverNoon, messengerAt, noon } from '../../bench/noon-work';
import type { RuleBook } from '../../src/rules/documents/rule-book';

const [teamsUrl = '', databaseUrl = '', municipality = ''] = process.argv.slice(2);
const tell = (what: string, conversation: string) => writeSync(1, `${what} ${conversation}\n`);

async function run(): Promise<void> {
  const teams = messengerAt(teamsUrl);
  const messenger: typeof teams = {
    ...teams,
    say: async (to, drawing) => {
      const outcome = await teams.say(to, drawing);
      if (outcome.kind === 'done') tell('answered', to.conversationId);
      return outcome;
    },
  };
  const parts = {
    graphUrl: 'http://127.0.0.1:1/',
    databaseUrl,
    municipality,
    now: noon,
    messenger,
    rules: {} as RuleBook,
  };
  const bench = await openBench(parts);
  const { outbox } = bench.context.store;
  const settle: typeof outbox.settle = async (work, settlement) => {
    await outbox.settle(work, settlement);
    if (settlement.kind === 'done' && settlement.copy)
      tell('kept', settlement.copy.conversation.conversationId);
  };
  const store = { ...bench.context.store, outbox: { ...outbox, settle } };
  await deliverNoon({ ...bench, context: { ...bench.context, store } });
  process.exit(0);
}

void run();
