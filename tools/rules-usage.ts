// How the `rules` commands are written.

const commands: readonly (readonly [form: string, does: string])[] = [
  ['import FIL [--out FIL] [--report FIL.html]', 'läs in ett dokument (.docx, .pdf, .txt eller .md)'],
  ['ask "FRÅGA" [--json] [--tied FIL]', 'ställ en fråga till reglerna'],
  ['ask --file FRÅGOR.json --json', 'ställ många frågor'],
  ['show NUMMER [--version V]', 'visa en regel'],
  ['ties [--json] [--out FIL]', 'visa de frågor som redaktörer har kopplat till regler'],
  ['approve [NUMMER short|english --by ADRESS]', 'visa eller godkänn korta svar och engelska lydelser'],
  ['calibrate', 'räkna ut hur säkert ett svar är'],
  ['help', 'visa den här listan'],
];

/** For the end of an error's line. */
export const usage = 'Skriv npm run rules -- help för alla kommandon.';

const widest = Math.max(...commands.map(([form]) => form.length));

export const help = [
  'Skriv npm run rules -- följt av ett av kommandona:',
  ...commands.map(([form, does]) => `  ${form.padEnd(widest)}  ${does}`),
  'Reglerna är de i filen som RULES_FILE anger.',
].join('\n');

/** Whether somebody asks how a command is written. */
export const asksForHelp = (args: readonly string[]): boolean =>
  args[0] === 'help' || args.some((arg) => arg === '--help' || arg === '-h');
