// `npm run rules -- import | ask | show | ties | approve | calibrate`: see rules-command.ts.

import { runRulesCommand } from './rules-command';

async function main(): Promise<void> {
  const { out, notes, code } = await runRulesCommand(process.argv.slice(2), process.env);
  if (notes !== '') process.stderr.write(`${notes}\n`);
  if (out !== '') process.stdout.write(`${out}\n`);
  process.exitCode = code;
}

void main();
