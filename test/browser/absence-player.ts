import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPlayer, type Player } from './sandbox-player';

/** The sandbox's municipality with its first mailbox alone, so that weeks pass quickly. */
const oneMailbox = readFileSync(join(__dirname, '../../env/sandbox.municipality.yaml'), 'utf8')
  .replace(/  - id: sbf[^]*?(?=^staff:)/m, '')
  .replace(/^diary:[^]*?(?=^#)/m, '');

/** Somebody who plays weeks of absences in a browser, by what the page shows. */
export interface AbsencePlayer extends Player {
  /** A day at a time, as people would live through it. */
  to(date: string, time: string): Promise<void>;
  /** What people do in Outlook. */
  act(name: string, body: object): Promise<void>;
  /** On the latest card. */
  sees(who: string, text: string | RegExp): Promise<void>;
  /** On whichever card. */
  hasRead(who: string, text: string | RegExp): Promise<void>;
  choose(name: string): Promise<void>;
  /** Picks somebody who writes, and waits for the answer. */
  says(who: string, text: string, answer: string | RegExp): Promise<void>;
  /** Picks somebody and presses a button of their latest card that says so, and waits for what it then says. */
  does(who: string, button: string, then: string | RegExp): Promise<void>;
}

export async function openAbsencePlayer(date: string): Promise<AbsencePlayer> {
  const player = await openPlayer(date, oneMailbox);
  const { page, bot } = player;
  const sees = async (who: string, text: string | RegExp): Promise<void> => {
    await player.pick(who);
    await player.card().getByText(text).first().waitFor();
  };
  const hasRead = async (who: string, text: string | RegExp): Promise<void> => {
    await player.pick(who);
    await page.getByTestId('chat').getByText(text).first().waitFor();
  };
  return {
    ...player,
    sees,
    hasRead,
    to: async (day, time) => {
      await bot.moveTo(`${day}T${time}:00+01:00`);
    },
    act: (name, body) =>
      page.evaluate(
        async ([path, json]) => {
          const headers = { 'content-type': 'application/json' };
          const response = await fetch(path ?? '', { method: 'POST', headers, body: json ?? '' });
          if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
        },
        [`/sandbox/api/${name}`, JSON.stringify(body)],
      ),
    choose: async (name) => {
      const input = player.card().locator('input').first();
      await input.fill(name);
      await input.blur();
    },
    says: async (who, text, answer) => {
      await player.pick(who);
      await player.write(text);
      await hasRead(who, answer);
    },
    does: async (who, button, then) => {
      await player.pick(who);
      await player.card().getByRole('button', { name: button }).first().waitFor();
      await player.press(button);
      await hasRead(who, then);
    },
  };
}
