package plumbline.setting.shell;

import java.util.Optional;

/// The scripts that a command may name instead of saying what it does.
public interface Scripts {

    /// A script of `package.json`.
    Optional<Script> findPackageScript(String name);

    /// A target of a `Makefile`, or a recipe of a `justfile`.
    Optional<Script> findTarget(String name);

    /// A script file, named as in the folder that the command runs in.
    Optional<Script> findFile(String path);

    /// The text of a program, named as in the folder that the command runs in.
    default Optional<String> findProgram(String path) {
        return Optional.empty();
    }

    /// The text of a script.
    record Script(String name, String text, Shell shell, boolean stopsOnError) {}

    /// No scripts at all.
    static Scripts none() {
        return new Scripts() {
            @Override
            public Optional<Script> findPackageScript(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<Script> findTarget(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<Script> findFile(String path) {
                return Optional.empty();
            }
        };
    }
}
