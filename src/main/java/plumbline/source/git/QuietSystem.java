package plumbline.source.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;

/// Keeps the git library from what it does beside reading: it would measure a file system by
/// writing into the repository, run `git` to look for settings, and note its findings at home.
///
/// See `org.eclipse.jgit.util.FS.FileStoreAttributes`.
final class QuietSystem extends SystemReader {

    private QuietSystem() {
        setPlatformChecker();
    }

    /// The library knows only one system for the whole process.
    static void install() {
        if (!(SystemReader.getInstance() instanceof QuietSystem)) {
            SystemReader.setInstance(new QuietSystem());
        }
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public @Nullable String getProperty(String key) {
        return System.getProperty(key);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new Known(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new Known(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new Known(parent, fs);
    }

    @Override
    @SuppressWarnings("deprecation") // asked for by the library
    public long getCurrentTime() {
        return System.currentTimeMillis();
    }

    @Override
    @SuppressWarnings("deprecation") // asked for by the library
    public int getTimezone(long when) {
        return (int) TimeUnit.MILLISECONDS.toMinutes(TimeZone.getDefault().getOffset(when));
    }

    /// Settings without a file, which claim that every file system has been measured.
    private static final class Known extends FileBasedConfig {

        private static final long SLOWEST_CLOCK_SECONDS = 2;

        Known(@Nullable Config parent, FS fs) {
            super(parent, new File("no-such-file"), fs);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(
                String section,
                @Nullable String subsection,
                String name,
                long otherwise,
                TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(SLOWEST_CLOCK_SECONDS, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, subsection, name, otherwise, unit);
        }
    }
}
