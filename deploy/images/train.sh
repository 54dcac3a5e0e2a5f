#!/bin/bash
# Makes application.aot, from which the service's classes come loaded and linked: one start of it, up to its readiness, on a
# broker and a store that are gone afterwards. It cannot be had without these: a service asserts its topics before it is ready.
#   train.sh APPLICATION TRAINING    directories: the extracted service, and lib with what starts broker and store
set -euo pipefail
application=$1
training=$2
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait || true; rm -rf "$work"' EXIT

helper() { java -Xmx256m -XX:TieredStopAtLevel=1 -cp "$training/lib/*" "$@" >"$work/${1##*.}.log" 2>&1 & }
helper org.unionbridge.faults.BrokerProcess "$work/kafka" 29092 29093
helper org.unionbridge.faults.StoreProcess memory 27117

export UNIONBRIDGE_KEYS_MASTER=$(sh "$training/master-key.sh")
export MONGODB_URI=mongodb://127.0.0.1:27117 KAFKA_BOOTSTRAP=127.0.0.1:29092
export MANAGEMENT_SERVER_PORT=28180 MANAGEMENT_SERVER_ADDRESS=127.0.0.1 SERVER_PORT=28100
until grep -q ready "$work/BrokerProcess.log" && grep -q ready "$work/StoreProcess.log"; do sleep 0.2; done
java "@$application/flags" "-XX:AOTCacheOutput=$application/application.aot" -jar "$application/application.jar" >"$work/service.log" 2>&1 &
service=$!
until bash "$application/ready.sh" 28180 2>/dev/null; do
  kill -0 $service 2>/dev/null || { cat "$work/service.log"; exit 1; }
  sleep 0.5
done
kill -TERM $service
wait $service || true
[ -s "$application/application.aot" ] || { cat "$work/service.log"; exit 1; }
