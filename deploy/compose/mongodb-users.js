// Begins the replica set where it has not begun, and gives each service a user whose rights end with its own database.
// May run again at any time: then it sets the passwords to those of the secrets.
const fs = require('fs');
const secret = name => fs.readFileSync('/run/secrets/' + name, 'utf8').trim();
const services = ['gateway', 'member', 'plan', 'welfare', 'notification'];

const root = 'mongodb://root:' + encodeURIComponent(secret('mongodb-root-password')) + '@mongodb:27017/admin?directConnection=true';

let admin = null;
for (let tries = 60; admin === null; tries--) {
  try {
    admin = connect(root);
  } catch (problem) {
    if (tries === 0) throw problem;
    print('no store yet: ' + problem.message);
    sleep(1000);
  }
}

try {
  admin.adminCommand({replSetInitiate: {_id: 'rs0', members: [{_id: 0, host: 'mongodb:27017'}]}});
} catch (problem) {
  if (problem.codeName !== 'AlreadyInitialized') throw problem;
}
for (let tries = 60; !admin.hello().isWritablePrimary; tries--) {
  if (tries === 0) throw new Error('no primary');
  sleep(1000);
}

for (const service of services) {
  const [, user, password] = /^mongodb:\/\/([^:]+):([^@]+)@/.exec(secret(service + '-mongodb-uri'));
  const database = admin.getSiblingDB('unionbridge-' + service);
  const account = {pwd: password, roles: [{role: 'readWrite', db: 'unionbridge-' + service}]};
  if (database.getUser(user)) {
    database.updateUser(user, account);
  } else {
    database.createUser({user, ...account});
  }
}
print('each service has its user');
