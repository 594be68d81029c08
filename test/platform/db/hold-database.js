/** Another program on the same file: holds it until its input ends. Argument: path. */
const Database = require('better-sqlite3');

const database = new Database(process.argv[2]);
database.exec('begin immediate');
process.stdout.write('held\n');
process.stdin.resume().on('end', () => {
  database.exec('commit');
  database.close();
});
