import { sqliteDatabases } from '../../fakes/store-databases';
import { storeContract } from './store-contract';

describe('the store on SQLite', () => {
  storeContract(sqliteDatabases());
});
