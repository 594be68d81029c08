// A person as the directory writes them, in domain words.

import { z } from 'zod';
import { personId, upn } from '../../core/ids';
import type { DirectoryPerson } from './directory';

export const personFields = 'id,userPrincipalName,displayName,department,accountEnabled,userType';

export const personBody = z.object({
  id: z.string().min(1).transform(personId),
  userPrincipalName: z.string().min(1).transform(upn),
  displayName: z.string().nullish(),
  department: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
  userType: z.string().nullish(),
});

export const personOf = (body: z.infer<typeof personBody>): DirectoryPerson => ({
  id: body.id,
  upn: body.userPrincipalName,
  name: body.displayName?.trim() || body.userPrincipalName,
  department: body.department ?? undefined,
  isEnabled: body.accountEnabled !== false,
  isGuest: body.userType?.toLowerCase() === 'guest',
});

/** For a signature (E5): asked of one person at a time, and never stored. */
export const contactFields = 'jobTitle,businessPhones,mobilePhone,officeLocation';

export const contactBody = z.object({
  jobTitle: z.string().nullish(),
  businessPhones: z.array(z.string()).nullish(),
  mobilePhone: z.string().nullish(),
  officeLocation: z.string().nullish(),
});

export const contactOf = (body: z.infer<typeof contactBody>) => ({
  jobTitle: body.jobTitle?.trim() || undefined,
  businessPhones: body.businessPhones ?? undefined,
  mobilePhone: body.mobilePhone?.trim() || undefined,
  officeLocation: body.officeLocation?.trim() || undefined,
});
