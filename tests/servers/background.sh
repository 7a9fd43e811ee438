# What the scripts of servers in Python share: `. background.sh NAME "$@"` stops what runs in the folder, or leaves `python`,
# `dir` and a free `port`; `serve COMMAND...` then starts it, keeps its pid, and waits until it listens.
set -euo pipefail
name=$1; action=${2:?start or stop}; dir=${3:?data folder}
mkdir -p "$dir"; dir=$(cd "$dir" && pwd); python=${PYTHON:-python3}
running() { [ -f "$dir/pid" ] && grep -qsa "$name" "/proc/$(cat "$dir/pid")/cmdline"; }
if [ "$action" = stop ]; then
    if running; then kill "$(cat "$dir/pid")"; fi
    for _ in $(seq 50); do running || break; sleep 0.1; done
    rm -f "$dir/pid"; exit 0
fi
if running; then echo "already running in $dir: stop it first" >&2; exit 1; fi
port=${PORT:-$("$python" -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])')}
serve() {
    "$@" >"$dir/log" 2>&1 &
    echo $! >"$dir/pid"
    for _ in $(seq 100); do { (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || ! kill -0 $! 2>/dev/null; } && break; sleep 0.1; done
    kill -0 $! 2>/dev/null || { cat "$dir/log" >&2; exit 1; }
}
