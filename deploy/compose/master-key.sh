#!/bin/sh
# Prints a new master key, as MasterKey reads it: a keyset that wraps (AES-256-GCM) and one that hashes (HKDF-SHA-256).
set -eu

# PREFIX (the fields of the protocol buffer before the key, in octal) TYPE OUTPUT
keyset() {
  id=$(od -An -N4 -tu4 /dev/urandom | tr -d ' ')
  value=$({ printf "$1"; head -c 32 /dev/urandom; } | base64 | tr -d '\n')
  printf '{"primaryKeyId":%s,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.%s",' "$id" "$2"
  printf '"value":"%s","keyMaterialType":"SYMMETRIC"},"status":"ENABLED","keyId":%s,"outputPrefixType":"%s"}]}' "$value" "$id" "$3"
}

printf '{"wrapping":%s,' "$(keyset '\032\040' AesGcmKey TINK)"
printf '"hashing":%s}\n' "$(keyset '\022\002\010\003\032\040' HkdfPrfKey RAW)"
