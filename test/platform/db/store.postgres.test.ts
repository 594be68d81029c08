import { postgresDatabases } from '../../fakes/store-databases';
import { storeContract } from './store-contract';

describe('the store on PostgreSQL', () => {
  storeContract(postgresDatabases());
});
