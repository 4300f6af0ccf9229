#!/bin/sh
# Builds the last commit in another folder and compares the two jars byte for byte.
# again.sh JAR MVN: the jar that was built, of the same commit without changes, and Maven.
set -eu
jar=$1
mvn=$2
again=$(mktemp -d "${TMPDIR:-/tmp}/trigpoint-again.XXXXXX")
trap 'rm -rf "$again"' EXIT
if [ -n "$(git status --porcelain)" ]; then
    echo "There are changes that are not committed: the jar just built is not that of the last commit." >&2
    exit 1
fi
git clone --quiet --no-hardlinks . "$again/another folder"
(cd "$again/another folder" && "$mvn" --quiet -DskipTests -Drehearsal.skip=true package)
other=$again/another\ folder/target/$(basename "$jar")
if cmp -s "$jar" "$other"; then
    echo "The same bytes twice: $(sha256sum < "$jar" | cut -d' ' -f1) $(basename "$jar")"
else
    echo "$(basename "$jar") differs from the one built in another folder." >&2
    exit 1
fi
