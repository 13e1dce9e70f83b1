package plumbline.analysis.profile;

import plumbline.analysis.profile.Choice.Origin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// All that verdicts depend on and no audited file says; each value knows who chose it.
public final class Profile {

    /// What holds where nobody says anything.
    public static final Profile USUAL = new Profile(Map.of(), List.of(), List.of());

    private final Map<Switch, Choice> choices = new EnumMap<>(Switch.class);
    private final List<CheckRule> rules;
    private final List<ForcedFile> forced;

    public Profile(Map<Switch, Choice> choices, List<CheckRule> rules, List<ForcedFile> forced) {
        this.choices.putAll(choices);
        this.rules = List.copyOf(rules);
        this.forced = List.copyOf(forced);
    }

    /// The value of a switch and who chose it.
    public Choice choice(Switch key) {
        return choices.getOrDefault(key, Choice.usual(key));
    }

    /// How it changes single checks, everywhere or below some paths.
    public List<CheckRule> rules() {
        return rules;
    }

    /// The files that are read all the same.
    public List<ForcedFile> forced() {
        return forced;
    }

    /// What it says of checks, paths and files.
    public List<ProfileLine> lines() {
        return Stream.concat(
                        rules.stream().map(ProfileLine::of), forced.stream().map(ProfileLine::of))
                .toList();
    }

    /// Whether a file is read although it is large or looks like no text.
    public boolean forces(Path file) {
        if (forced.isEmpty()) {
            return false;
        }
        Path whole = file.toAbsolutePath().normalize();
        return forced.stream().anyMatch(each -> each.isAt(whole));
    }

    /// The same with one value from the command line.
    public Profile with(Switch key, String value) {
        return with(key, new Choice(value, Origin.COMMAND_LINE, ""));
    }

    /// The same with one value that an auditor said; `place` tells who, when and why.
    public Profile said(Switch key, String value, String place) {
        return with(key, new Choice(value, Origin.AUDITOR, place));
    }

    /// The same with one rule more, which goes before those that are there.
    public Profile saying(CheckRule rule) {
        List<CheckRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new Profile(choices, more, forced);
    }

    /// The same with one file more that is read all the same.
    public Profile forcing(ForcedFile file) {
        List<ForcedFile> more = new ArrayList<>(forced);
        more.add(file);
        return new Profile(choices, rules, more);
    }

    /// The same without what somebody chose.
    public Profile without(Origin who) {
        Map<Switch, Choice> less = new EnumMap<>(Switch.class);
        less.putAll(choices);
        less.values().removeIf(each -> each.origin() == who);
        return new Profile(
                less,
                rules.stream().filter(each -> each.origin() != who).toList(),
                forced.stream().filter(each -> each.origin() != who).toList());
    }

    private Profile with(Switch key, Choice choice) {
        Map<Switch, Choice> more = new EnumMap<>(Switch.class);
        more.putAll(choices);
        more.put(key, choice);
        return new Profile(more, rules, forced);
    }

    public boolean says(Switch key, String value) {
        return choice(key).value().equals(value);
    }

    /// The oldest server that is deployed.
    public int oldestPostgres() {
        return versions().getFirst();
    }

    /// The newest server that is deployed.
    public int newestPostgres() {
        return versions().getLast();
    }

    private List<Integer> versions() {
        return Arrays.stream(choice(Switch.POSTGRESQL).value().split("-", -1))
                .map(each -> Integer.valueOf(each.strip()))
                .sorted()
                .toList();
    }

    public int lockTimeoutLimit() {
        return Integer.parseInt(choice(Switch.LOCK_TIMEOUT_LIMIT).value());
    }

    public boolean hasProductionData() {
        return says(Switch.PRODUCTION_DATA, "yes");
    }

    public boolean isSmall(String table) {
        return isListed(table, Switch.SMALL_TABLES);
    }

    public boolean isBusy(String table) {
        return isListed(table, Switch.HIGH_TRAFFIC_TABLES);
    }

    public boolean isTenantColumn(String column) {
        return names(Switch.TENANT_COLUMNS).contains(column.toLowerCase(Locale.ROOT));
    }

    private boolean isListed(String table, Switch key) {
        Set<String> listed = names(key);
        String name = table.toLowerCase(Locale.ROOT);
        return listed.contains(name) || listed.contains(name.substring(name.indexOf('.') + 1));
    }

    /// The names that a switch lists, in small letters.
    public Set<String> names(Switch key) {
        Set<String> names = new TreeSet<>();
        for (String name : choice(key).value().split(",", -1)) {
            names.add(name.strip().toLowerCase(Locale.ROOT));
        }
        names.remove("");
        return names;
    }
}
