import { postgresDatabases } from '../fakes/store-databases';
import { burstsKilled } from './burst';

burstsKilled(50, [postgresDatabases]);
