# shellcheck shell=bash
# What the builds for Linux and macOS share: the application image, the list of parts, checksums.

out=target/installer

stop() { printf '%s: %s\n' "$0" "$*" >&2 && exit 1; }

# The first JDK 25 or newer that has jpackage; Maven may run on an older one.
find_jdk() {
    local java place major
    java=$(command -v java || true)
    for place in "${JAVA_HOME:-}" "${java:+$(dirname "$(dirname "$(readlink -f "$java")")")}" \
        /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$place/release" 2>/dev/null || true)
        [ -x "$place/bin/jpackage" ] && [ "${major:-0}" -ge 25 ] && echo "$place" && return
    done
    stop "a JDK 25 or newer with jpackage is needed."
}

make_image() {
    [ -d target/plumbline/lib ] || stop 'run "mvn package" first.'
    jdk=$(find_jdk)
    version=$(basename target/plumbline/lib/plumbline-[0-9]*.jar .jar)
    version=${version#plumbline-}
    rm -f "$out"/plumbline* "$out"/SHA256SUMS
    "$jdk/bin/java" --enable-native-access=ALL-UNNAMED -cp "target/plumbline/lib/*" installer/java/Image.java
    # shellcheck disable=SC2086 # arguments are several words
    mvn -q ${MAVEN_ARGS:-} org.cyclonedx:cyclonedx-maven-plugin:2.9.1:makeBom \
        -DprojectType=application -DoutputFormat=json \
        -DoutputDirectory="$PWD/$out" -DoutputName="plumbline-$version.cdx"
    "$jdk/bin/java" -cp "target/plumbline/lib/*" installer/java/Parts.java "$out/plumbline-$version.cdx.json"
}

# checksums FILE…: as "sha256sum --check SHA256SUMS" wants them
checksums() {
    (cd "$out" && { sha256sum "$@" 2>/dev/null || shasum -a 256 "$@"; } >SHA256SUMS && cat SHA256SUMS)
}
