#!/bin/sh
# Makes the secrets that docker-compose.yml hands out, once: what is there is never made anew.
# The directory lets in its owner alone. The files in it are readable, since Docker mounts each by itself, as it is, into
# containers whose users differ; nobody else on this machine gets past the directory.
#   secrets.sh [DIR]
set -eu
umask 077
here=$(cd "$(dirname "$0")" && pwd)
secrets=${1:-$here/secrets}

# The key belongs to the data: beside data of a former key a new one would open nothing, so it comes with new passwords
# that no store knows, and the services are refused rather than started wrongly.
if [ -e "$secrets/master-key" ]; then
  echo "$secrets: there already, nothing changed" >&2
  exit 0
fi
unfinished=$secrets.unfinished
rm -rf "$unfinished"
mkdir -p "$unfinished"

random() { head -c "$1" /dev/urandom | base64 | tr -d '\n' | tr '+/' '-_' | tr -d '='; }
write() { cat >"$unfinished/$1"; chmod 444 "$unfinished/$1"; }

random 24 | write mongodb-root-password
head -c 756 /dev/urandom | base64 | tr -d '\n' | write mongodb-key
for service in gateway member plan welfare notification; do
  printf 'mongodb://%s:%s@mongodb:27017/?replicaSet=rs0&authSource=unionbridge-%s' "$service" "$(random 24)" "$service" \
    | write "$service-mongodb-uri"
done
for name in grafana-password alert-mail-password oidc-client-secret oidc-password; do random 24 | write "$name"; done
sh "$here/master-key.sh" | write master-key
mv "$unfinished" "$secrets"
echo "$secrets: made. Keep a copy of master-key apart from the backups of the data: without it personal data are lost." >&2
