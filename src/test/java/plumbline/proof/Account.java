package plumbline.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// As whom a server runs: PostgreSQL refuses to be root, which builds in containers often are.
enum Account {
    OWN,
    NOBODY;

    static Account ordinary() {
        return System.getProperty("user.name").equals("root") ? NOBODY : OWN;
    }

    /// What stands before a command that this account is to run.
    List<String> prefix() {
        return switch (this) {
            case OWN -> List.of();
            case NOBODY ->
                    List.of(
                            "setpriv",
                            "--reuid=nobody",
                            "--regid=65534",
                            "--clear-groups",
                            "--no-new-privs",
                            "--inh-caps=-all",
                            "--bounding-set=-all",
                            "--");
        };
    }

    /// Makes a file or folder this account's own.
    void give(Path path) throws IOException {
        if (this == NOBODY) {
            Files.setOwner(
                    path,
                    path.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName("nobody"));
        }
    }

    /// Lets this account look into a folder of ours.
    void show(Path folder) throws IOException {
        if (this == NOBODY) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /// Whether this account gets as far as that folder.
    boolean reaches(Path folder) throws IOException {
        if (this == OWN) {
            return true;
        }
        for (Path each = folder.toRealPath(); each != null; each = each.getParent()) {
            if (!Files.getPosixFilePermissions(each).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }
}
