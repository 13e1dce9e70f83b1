package plumbline.cli.doctor;

import plumbline.cli.machine.Family;

import java.util.Optional;

/// What can be missing and be got, by the names that systems have for it; `-` where a system brings
/// it along.
enum Ware {
    GTK("libgtk-3-0 libxtst6", "gtk3 libXtst", "-", "-"),
    XWAYLAND("xwayland", "xorg-x11-server-Xwayland", "-", "-"),
    LETTERS(
            "libfreetype6 libfontconfig1 libpango-1.0-0 libpangoft2-1.0-0",
            "freetype fontconfig pango",
            "-",
            "-"),
    FONTS("fonts-dejavu-core fontconfig", "dejavu-sans-fonts fontconfig", "-", "-"),
    CJK("fonts-noto-cjk", "google-noto-sans-cjk-fonts", "-", "-"),
    POSTGRESQL("postgresql", "postgresql-server", "postgresql@18", "PostgreSQL.PostgreSQL.18"),
    GIT("git", "git", "git", "Git.Git");

    private final String debian;
    private final String fedora;
    private final String mac;
    private final String windows;

    Ware(String debian, String fedora, String mac, String windows) {
        this.debian = debian;
        this.fedora = fedora;
        this.mac = mac;
        this.windows = windows;
    }

    /// The command that gets it; nothing where nobody can know one.
    Optional<String> findCommand(Family family, boolean root) {
        String sudo = root ? "" : "sudo ";
        return switch (family) {
            case DEBIAN -> command(sudo + "apt-get install ", debian);
            case FEDORA -> command(sudo + "dnf install ", fedora);
            case MAC -> command("brew install ", mac);
            case WINDOWS -> command("winget install ", windows);
            case OTHER_LINUX -> Optional.empty();
        };
    }

    private static Optional<String> command(String gets, String names) {
        return names.equals("-") ? Optional.empty() : Optional.of(gets + names);
    }
}
