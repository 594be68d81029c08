// The features, merged: each line of a feature's table of contents is joined here with those of the others.

import { absence } from '../absence/feature';
import type { FlowContext } from '../core/flow-context';
import type { JobSteps } from '../core/job-step';
import { desk } from '../desk/feature';
import { duty } from '../duty/feature';
import { incoming } from '../incoming/feature';
import { look } from '../look/feature';
import { people } from '../people/feature';
import type { PeopleTable, PersonalData } from '../platform/db/person-data';
import { rules } from '../rules/feature';

export const steps: readonly JobSteps<FlowContext>[] = [absence, rules, look, duty, incoming, desk].map(
  (feature) => feature.steps,
);

export const personal: readonly PersonalData[] = [people, absence, look].map((feature) => feature.personal);
export const peopleTables: readonly PeopleTable[] = personal.flatMap((feature) => feature.people ?? []);
