/** Another program on the same file: holds it for some milliseconds. Arguments: path, milliseconds. */
const Database = require('better-sqlite3');

const [path, millis] = process.argv.slice(2);
const database = new Database(path);
database.exec('begin immediate');
process.stdout.write('held\n');
setTimeout(() => {
  database.exec('commit');
  database.close();
}, Number(millis));
