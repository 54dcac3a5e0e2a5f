#!/bin/bash
# Whether the service in this container says that it is ready. By bash alone: the image has nothing else that asks by HTTP.
exec 3<>"/dev/tcp/127.0.0.1/${1:-8180}" || exit 1
printf 'GET /actuator/health/readiness HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' >&3
read -r -t 5 _ status _ <&3 && [ "$status" = 200 ]
