// The pages that people open from cards: whether there are any, and who signs people in.

import { pagesAppId } from '../../src/app/serving-pages';
import type { DoctorContext } from './doctor-context';
import type { Finding } from './finding';
import { ok, warn } from './finding';

export function checkPages({ settings }: DoctorContext): Promise<readonly Finding[]> {
  return Promise.resolve([pagesFinding(settings)]);
}

function pagesFinding(settings: DoctorContext['settings']): Finding {
  const remedy = 'Set it, or print from Outlook; docs/onboarding.md, step 2';
  const missing = (name: string) =>
    warn('pages', name, { words: 'is not set, so cards have no links to sheets and lists', remedy });
  if (settings.PUBLIC_URL === undefined) return missing('PUBLIC_URL');
  const appId = pagesAppId(settings);
  if (appId === undefined) return missing('PAGES_APP_ID');
  const address = new URL('/pages/signed-in', settings.PUBLIC_URL).href;
  return ok('pages', appId, `people sign in to it; it must name the redirect address ${address}`);
}
