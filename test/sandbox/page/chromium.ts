import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { atEnd } from '../../support/at-end';

const executablePath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && path !== '' && existsSync(path));

/** Describes what a browser sees; skipped, and said so, only on a machine that has none. */
export function describeInChromium(name: string, tests: () => void): void {
  if (executablePath !== undefined) {
    describe(name, tests);
    return;
  }
  describe.skip(`${name} (no Chromium here: install Debian’s package chromium)`, () => {
    it('is not tried', () => undefined);
  });
}

/**
 * What Chromium draws beside a page, in processes of their own: the lists under its address, anew for every window, take
 * longer than a page of ours.
 */
const popups = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** What Playwright leaves out; the last list of features stands in place of those before it. */
const playwrightsOwn = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

let launched: Promise<Browser> | undefined;

/** One for all tests of a file or group, as long as it lives; each opens pages of its own, and closes them. */
export async function launchChromium(): Promise<Browser> {
  if ((await launched)?.isConnected() !== true) launched = launch();
  return launched as Promise<Browser>;
}

async function launch(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: executablePath ?? '',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
      `--disable-features=${[...playwrightsOwn, ...popups].join(',')}`,
    ],
  });
  atEnd(() => browser.close());
  return browser;
}

const patienceMillis = 60_000;
const glanceMillis = 50;

/** Waits until it is so in the page. A wait inside the page would be refused as soon as it had to look again: its policy lets no text be run. */
export async function until(page: Page, expression: string): Promise<void> {
  const since = performance.now();
  while (!(await page.evaluate<boolean>(expression))) {
    if (performance.now() - since > patienceMillis) throw new Error(`Never so in the page: ${expression}`);
    await page.waitForTimeout(glanceMillis);
  }
}
