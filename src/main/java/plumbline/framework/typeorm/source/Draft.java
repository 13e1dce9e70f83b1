package plumbline.framework.typeorm.source;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.script.PackageFile;
import plumbline.operation.Dialect;
import plumbline.parse.script.value.Value;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A set of migrations while it is put together; `options` of its data source are undefined where
/// none was found.
final class Draft {

    final String home;
    final String source;
    final Value options;
    final Dialect dialect;
    final @Nullable PackageFile packageFile;
    final Set<String> active = new LinkedHashSet<>();
    final Set<String> others = new LinkedHashSet<>();
    final List<String> files = new ArrayList<>();
    final List<Configured<String>> directories = new ArrayList<>();
    final List<Value> alternatives = new ArrayList<>();
    final Set<String> unmatched = new LinkedHashSet<>();

    Draft(
            String home,
            String source,
            Value options,
            Dialect dialect,
            @Nullable PackageFile packageFile) {
        this.home = home;
        this.source = source;
        this.options = options;
        this.dialect = dialect;
        this.packageFile = packageFile;
    }

    boolean has(String file) {
        return active.contains(file) || others.contains(file);
    }

    /// How many folders a file shares with the nearest of the migrations.
    int nearness(String file) {
        return active.stream().mapToInt(each -> shared(each, file)).max().orElse(0);
    }

    private static int shared(String one, String other) {
        List<String> first = List.of(TreePath.parent(one).split("/", -1));
        List<String> second = List.of(TreePath.parent(other).split("/", -1));
        int count = 0;
        while (count < Math.min(first.size(), second.size())
                && first.get(count).equals(second.get(count))) {
            count++;
        }
        return count;
    }
}
