import { badDays } from './bad-days';

badDays(() => true);
