#!/bin/sh
# Prints the secrets that the manifests ask for, new ones each time. Once, and never to a file:
#   deploy/kubernetes/secrets.sh | kubectl create --namespace unionbridge -f -
# create, not apply: what is there must not be replaced. Keep a copy of the master key apart from the backups of the data.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

random() { head -c 24 /dev/urandom | base64 | tr -d '\n' | tr '+/' '-_'; }

for service in gateway member plan welfare notification; do
  password=$(random)
  cat <<YAML
apiVersion: v1
kind: Secret
metadata: {name: $service-mongodb}
type: Opaque
stringData:
  password: "$password"
  uri: "mongodb://$service:$password@store-mongos:27017/?authSource=unionbridge-$service"
---
YAML
done
cat <<YAML
apiVersion: v1
kind: Secret
metadata: {name: unionbridge-master-key}
type: Opaque
stringData:
  master: '$(sh "$here/../compose/master-key.sh")'
YAML
