import { burstsKilled } from './burst';

burstsKilled(50);
