# Finds a Chromium or Chrome for the browser tests; as root on Debian and Ubuntu it installs one. Prints its path.

find_browser() {
  local candidate
  for candidate in "${CANTING_BROWSER:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    if [ -n "$candidate" ] && command -v "$candidate" >/dev/null; then
      command -v "$candidate"
      return
    fi
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium for the browser tests …" >&2
    if apt-get -o DPkg::Lock::Timeout=600 update -qq >&2 &&
      DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends chromium >&2; then
      command -v chromium && return
    fi
  fi
  echo "canting: The browser tests need Chromium or Chrome; install one, or name it with CANTING_BROWSER." >&2
  return 1
}
