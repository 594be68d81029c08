/** Another program on the same file: holds it until its input ends. Argument: path. */
const database = open(process.argv[2]);
database.exec('begin immediate');
process.stdout.write('held\n');
process.stdin.resume().on('end', () => {
  database.exec('commit');
  database.close();
});

/** Through Node's own where the package was built for another Node.js. */
function open(path) {
  try {
    return new (require('better-sqlite3'))(path);
  } catch {
    return new (process.getBuiltinModule('node:sqlite').DatabaseSync)(path);
  }
}
