#!/bin/bash
# A throw-away emulator of Google's OAuth, Gmail and Calendar that others wrote (npm @emulators/google): the second opinion
# beside our own strict server.
#   google_emulator.sh start DIR [SEED.json]  -> one line of JSON: url, user, client_id, client_secret, redirect_uri, pid
#   google_emulator.sh stop  DIR
# Needs: node (18 or newer) and npm, as `apt-get install --no-install-recommends nodejs npm` brings them. What comes from npm is
# kept in the folder MODULES (default: DIR). PORT=n for a fixed port.
# It knows no quotas, no permissions, no recurring events and no contacts. The profile of a mailbox and the address of the token
# endpoint, which it lacks, are added here; in a search `rfc822msgid:`, which in 0.11.2 finds nothing, is answered from its own list,
# and `-in:` is said as the `-label:` that it knows.
set -euo pipefail
action=${1:?start or stop}; dir=${2:?data folder}; seed=${3:-}
[ -z "$seed" ] || seed=$(realpath "$seed")
mkdir -p "$dir"; dir=$(cd "$dir" && pwd); modules=${MODULES:-$dir}

running() { [ -f "$dir/pid" ] && grep -qsa google.mjs "/proc/$(cat "$dir/pid")/cmdline"; }

if [ "$action" = stop ]; then
    if running; then kill "$(cat "$dir/pid")"; fi
    for _ in $(seq 50); do running || break; sleep 0.1; done
    rm -f "$dir/pid"; exit 0
fi
if running; then echo "already running in $dir: stop it first" >&2; exit 1; fi
command -v node >/dev/null && command -v npm >/dev/null || { echo "node or npm is not installed (see the top of $0)" >&2; exit 1; }

if [ ! -d "$modules/node_modules" ]; then  # made beside and renamed: two test runs may do it at once
    mkdir -p "$modules"; made=$(mktemp -d "$modules/.npm.XXXXXX")
    cat >"$made/package.json" <<'JSON'
{"name": "google-emulator", "private": true, "dependencies": {"@emulators/google": "0.11.2"},
 "overrides": {"@emulators/core": "0.6.1", "jose": "6.2.18"}}
JSON
    (cd "$made" && npm install --ignore-scripts --no-audit --no-fund --silent) >"$dir/npm.log" 2>&1 || { cat "$dir/npm.log" >&2; exit 1; }
    mv -T "$made/node_modules" "$modules/node_modules" 2>/dev/null || [ -d "$modules/node_modules" ]
    rm -rf "$made"
fi
port=${PORT:-$(python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])')}
[ -n "$seed" ] || { seed=$dir/seed.json; cat >"$seed" <<'JSON'
{"users": [{"email": "me@example.org", "name": "Me"}],
 "oauth_clients": [{"client_id": "tsunagari", "client_secret": "secret", "redirect_uris": ["http://127.0.0.1:1/"]}],
 "calendars": [{"id": "primary", "user_email": "me@example.org", "summary": "me@example.org", "primary": true, "time_zone": "Asia/Tokyo"}]}
JSON
}
[ "$modules" = "$dir" ] || ln -sfn "$modules/node_modules" "$dir/node_modules"
cat >"$dir/google.mjs" <<'JS'
import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
globalThis.crypto ??= webcrypto; // of its own accord from node 20 on
const { createServer, serve } = await import("@emulators/core");
const { googlePlugin, seedFromConfig } = await import("@emulators/google");

const [port, seed] = [Number(process.argv[2]), process.argv[3]];
const baseUrl = `http://127.0.0.1:${port}`;
const { app, store } = createServer(googlePlugin, { port, baseUrl, tokens: {} });
googlePlugin.seed?.(store, baseUrl);
seedFromConfig(store, baseUrl, JSON.parse(readFileSync(seed, "utf8")));

const me = "/gmail/v1/users/me";
const asked = (request, path) => app.fetch(new Request(baseUrl + path, { headers: { authorization: request.headers.get("authorization") ?? "" } }));

async function fetch(request) {
  const url = new URL(request.url);
  if (url.pathname === "/token") return app.fetch(new Request(`${baseUrl}/oauth2/token`, request));
  if (url.pathname === `${me}/profile`) {
    const listing = await asked(request, `${me}/messages?includeSpamTrash=true`);
    if (!listing.ok) return listing;
    const history = await asked(request, `${me}/history?startHistoryId=1`);
    const [{ resultSizeEstimate }, { historyId }] = [await listing.json(), await history.json()];
    return Response.json({ emailAddress: "me@example.org", messagesTotal: resultSizeEstimate, threadsTotal: resultSizeEstimate, historyId });
  }
  const named = url.pathname === `${me}/messages` && /^rfc822msgid:(\S+)$/.exec(url.searchParams.get("q") ?? "");
  if (request.method === "GET" && named) {
    const { messages = [] } = await (await asked(request, `${me}/messages?includeSpamTrash=${url.searchParams.get("includeSpamTrash")}`)).json();
    const heads = await Promise.all(messages.map(async ({ id }) => (await asked(request, `${me}/messages/${id}?format=metadata`)).json()));
    const found = heads.filter(({ payload }) => payload.headers.some(({ name, value }) => /^message-id$/i.test(name) && value === `<${named[1]}>`));
    return Response.json({ messages: found.map(({ id, threadId }) => ({ id, threadId })), resultSizeEstimate: found.length });
  }
  if (request.method === "GET" && url.searchParams.has("q")) {
    url.searchParams.set("q", url.searchParams.get("q").replace("-in:drafts", "-label:DRAFT").replace("-in:chats", ""));
    return app.fetch(new Request(url, request));
  }
  return app.fetch(request);
}
serve({ fetch, port, hostname: "127.0.0.1" });
JS
cd "$dir"
node google.mjs "$port" "$seed" >log 2>&1 &
echo $! >pid
for _ in $(seq 100); do { (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || ! kill -0 $! 2>/dev/null; } && break; sleep 0.1; done
kill -0 $! 2>/dev/null || { cat log >&2; exit 1; }
printf '{"url":"http://127.0.0.1:%d","user":"me@example.org","client_id":"tsunagari","client_secret":"secret","redirect_uri":"http://127.0.0.1:1/","pid":%d}\n' "$port" "$(cat pid)"
