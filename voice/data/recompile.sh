#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Remakes the phoneme files of this folder (phondata, phonindex, phontab) from
# their source and compares them with the ones kept here.
#
#   data/recompile.sh            compare only; status 1 when a file differs
#   data/recompile.sh --write    also replace the files of this folder
#
# The stock phoneme data of eSpeak NG serves 130 languages in 655 kB. Vietnamese
# uses four tables of it: base1 (shared by all), vi (North), vi-hue (Centre) and
# vi-sgn (South). Leaving the others out gives 213 kB, and the sound stays the
# same, sample by sample (test/cut.test.mjs holds that).
#
# Needs: cargo, awk, and espeak-ng 1.51 (Debian package "espeak-ng"). Works in a
# temporary folder and leaves nothing behind.
set -eu

crate=espeak-rs-sys
version=0.2.0
sum=2d45d148019084e930df6cc3964a58c4c211342451ec5d3c328d8a6cc6b3464d

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

# Cargo itself fetches the package, so that its own settings (a mirror, a proxy)
# hold here too; it checks each file against the list that comes with it.
mkdir "$work/fetch" "$work/fetch/src"
cat > "$work/fetch/Cargo.toml" <<END
[package]
name = "fetch"
version = "0.0.0"
edition = "2021"
[dependencies]
$crate = "=$version"
[workspace]
END
: > "$work/fetch/src/lib.rs"
(cd "$work/fetch" && cargo vendor --quiet "$work/vendor" > /dev/null)
grep -q "\"package\":\"$sum\"" "$work/vendor/$crate/.cargo-checksum.json" || {
  echo "$crate $version is not the package this data was made from" >&2
  exit 1
}
source="$work/vendor/$crate/espeak-ng"

# Everything before the first table is shared definitions and stays.
awk '
  /^phonemetable/ { keep = ($2 == "base1" || $2 == "vi" || $2 == "vi-hue" || $2 == "vi-sgn") }
  NR == 1         { keep = 1 }
  keep
' "$source/phsource/phonemes" > "$work/phonemes"
mv "$work/phonemes" "$source/phsource/phonemes"

espeak-ng --path="$source" --compile-phonemes="$source/phsource"

status=0
for file in phondata phonindex phontab; do
  if cmp -s "$source/espeak-ng-data/$file" "$here/$file"; then
    echo "$file: same"
  else
    echo "$file: differs"
    status=1
    if [ "${1-}" = --write ]; then cp "$source/espeak-ng-data/$file" "$here/$file"; fi
  fi
done
exit "$status"
