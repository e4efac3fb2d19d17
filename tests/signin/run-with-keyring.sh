#!/bin/sh
# Runs a command with an unlocked keyring of its own in a throw-away home, once that keyring answers.
home=$(mktemp -d)
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache"
export XDG_RUNTIME_DIR="$home/run"
mkdir -m 700 "$XDG_RUNTIME_DIR"

start_keyring() {
    printf throw-away | gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null 2>&1 &
    keyring=$!
}

answers() {
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.OpenSession string:plain variant:string: >/dev/null 2>&1
}

start_keyring
trap 'kill "$keyring" 2>/dev/null; wait "$keyring"; rm -rf "$home"' EXIT
tries=0
until answers; do
    tries=$((tries + 1))
    [ "$tries" -lt 200 ] || { echo "the keyring does not answer" >&2; exit 1; }
    kill -0 "$keyring" 2>/dev/null || start_keyring # it was once seen to go away at its first answer
    sleep 0.1
done
"$@"
